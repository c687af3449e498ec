"""How the back was before, and what the examination at entry said of it."""

from collections.abc import Iterator

from nexus.facts.before import Before
from nexus.facts.case import Case
from nexus.facts.fact import derive, value_of
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, aside, paragraph
from nexus.letter.telling import unsettled
from nexus.letter.wording import say, sources_of
from nexus.letter.words import quoted

EXAM = {
    "no_exam": "[They reports] that there was no examination at entry.",
    "not_seen": "[They reports] that [they has] never seen the examination at entry.",
}
WAIVER = {
    True: "A waiver for the back was needed to join, by [their] account.",
    False: "No waiver for the back was needed to join, by [their] account.",
}


def before(case: Case, *, claimed: bool) -> Paragraph:
    """The time before service, or before the work or injury that a claim is about."""
    told, since = case.before, "service" if claimed else "the present trouble"
    return paragraph("before", _back(told, since))


def entrance(case: Case) -> Paragraph:
    """The examination at entry, a waiver, and what was said there."""
    return aside("before@entry", _entrance(case.before))


def _back(told: Before, since: str) -> Iterator[Said]:
    yield say(
        "before/back",
        f"Before {since}, by [their] account, [they] had {{back}}: {{words}}.",
        f"Before {since}, by [their] account, [they] had {{back}}.",
        f"About [their] back before {since} [they says]: {{words}}.",
        back=told.back,
        words=derive(quoted, told.words),
    )
    topics = {
        f"how [their] back was before {since}": told.back,
        "what it was, when, and who treated it": told.words,
    }
    yield from unsettled("before", topics)


def _entrance(told: Before) -> Iterator[Said]:
    exam, waiver = value_of(told.exam), value_of(told.waiver)
    noted = "[They reports] that the examination at entry {exam}."
    yield say(
        "before/exam",
        EXAM.get(exam.key, noted) if exam else noted,
        exam=told.exam,
        also=sources_of(told.exam),
    )
    if waiver is not None:
        yield say("before/waiver", WAIVER[waiver], also=sources_of(told.waiver))
    yield say(
        "before/exam_words",
        "What [they] told them at entry and what was written, in [their] words: {words}.",
        words=derive(quoted, told.exam_words),
    )
    topics = {
        "what the examination at entry said": told.exam,
        "whether a waiver for the back was needed": told.waiver,
        "what was told and written there": told.exam_words,
    }
    yield from unsettled("before@entry", topics)

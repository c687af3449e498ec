"""The questions that the clinician is asked, in the words of the program."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from nexus.facts.case import Case
from nexus.facts.event import Event
from nexus.facts.fact import Fact, Known, derive, together, value_of
from nexus.facts.sources import Sources, Standing
from nexus.letter.compose import numbered
from nexus.letter.document import Section, Sentence
from nexus.letter.gathering import Said, paragraph, section
from nexus.letter.paragraphs.contrary import excerpt
from nexus.letter.paragraphs.event import event_date
from nexus.letter.wording import say, sources_of
from nexus.letter.words import quoted, words

MOST = 3
"""More events than this are counted in a question, not named one by one."""
ONE = "one"
OF_NO_KIND = "other"


@dataclass(frozen=True, kw_only=True)
class Asked:
    """One question to the clinician, and the answers it can have, none of them suggested."""

    key: str
    said: Said
    """The question itself."""
    claim: Said
    """What the clinician says something of, up to the words that are chosen: "That … is:"."""
    choices: tuple[str, ...]
    meaning: Said
    """What the standard of proof means, said once in a letter."""


def questions(asked: Sequence[Asked], remarks: Iterable[Said] = ()) -> Section:
    """Each in a paragraph of its own, then what the law adds to them."""
    blocks = [paragraph(f"question@{one.key}", [placed(one.said, asked)]) for one in asked]
    title = "The question" if len(asked) == 1 else "The questions"
    return section("question", title, [*blocks, paragraph("question", remarks)])


def placed(said: Said, asked: Sequence[Asked]) -> Said:
    """With its number, where there is more than one question."""
    return numbered(said) if isinstance(said, Sentence) and len(asked) > 1 else said


def wish(case: Case, *, beyond: str = "") -> Iterator[Said]:
    """What the patient would like looked at; it is theirs, and binds nobody.

    Where a letter asks less than they may wish for, `beyond` says that it may lie outside.
    """
    yield say(
        "question/wish",
        f"What [they] would most like looked at{beyond}, in [their] words: {{words}}.",
        words=derive(quoted, case.request.wish),
    )


ASKED: Sources = (Standing("what a letter on condition and function answers"),)


def function_question(case: Case) -> Section:
    """What the condition is and what it limits; the cause is not asked."""
    said = (
        say(
            "question/function",
            "What is [their] low back condition, and what does it limit?",
            also=ASKED,
        ),
        say(
            "question/no_cause", "This letter does not ask for an opinion on the cause.", also=ASKED
        ),
    )
    told = (*said, *_law(case), *wish(case, beyond=", whether or not this question covers it"))
    return section("question", "The question", [paragraph("question", told)])


def _law(case: Case) -> Iterator[Said]:
    """Where it was told; other programs than workers' compensation do not ask."""
    law, office = case.work_claim.law, case.work_claim.office
    if not isinstance(law, Known) and not isinstance(office, Known):
        return
    yield say(
        "question/law",
        "By [their] account the claim is made under {law}; it is with {office}.",
        "By [their] account the claim is made under {law}.",
        "By [their] account the claim is with {office}.",
        law=law,
        office=derive(quoted, office),
    )


def events_named(events: Sequence[Event], *, told: str, worded: bool = False) -> Fact[str]:
    """The first few by kind and date, and how many more are told where: "below", "above".

    `worded` adds some of the patient's words to the only one, so that its mechanism stands there.
    """
    if worded and len(events) == 1:
        return _named(events[0], worded=True)
    named = [one for one in map(_named, events) if isinstance(one, Known)][:MOST]
    rest = len(events) - len(named)
    more = [f"and {ONE if rest == 1 else rest} more told {told}"] if rest else []
    return derive(lambda some: "; ".join([*some, *more]), together(named))


def times_of(events: Iterable[Event]) -> Sources:
    """What decides which events are asked about together."""
    return sources_of(*(event.time for event in events))


def _named(event: Event, *, worded: bool = False) -> Fact[str]:
    """Kind and date, or one of them; what is of no kind on offer has some of its words beside.

    An event of which neither is known cannot be named.
    """
    kind, date = event.kind, event_date(event)
    if not isinstance(date, Known):
        return _worded(event, derive(words, kind), always=worded)
    if not isinstance(kind, Known):
        return _quoted(event, derive("something that happened {}".format, date), always=worded)
    dated = derive(lambda what, when: f"{words(what)} {when}", kind, date)
    return _worded(event, dated, always=worded)


def _worded(event: Event, named: Fact[str], *, always: bool) -> Fact[str]:
    kind = value_of(event.kind)
    vague = kind is not None and kind.key == OF_NO_KIND
    return _quoted(event, named, always=vague or always)


def _quoted(event: Event, named: Fact[str], *, always: bool) -> Fact[str]:
    if not always or not isinstance(event.words, Known):
        return named
    return derive(lambda name, told: f"{name}, {excerpt(told)}", named, event.words)

"""How it went: the first pain, and from then to now."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.course import Course
from nexus.facts.fact import Known, Unsure, derive
from nexus.facts.value import Special
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, paragraph
from nexus.letter.wording import say, sources_of
from nexus.letter.words import quoted


def course(case: Case) -> Paragraph:
    """Onset, course, and the patient's own words about it."""
    return paragraph("course", _said(case.course))


def _said(told: Course) -> Iterator[Said]:
    yield _onset(told)
    yield say(
        "course/since",
        "Since then, by [their] account, the pain {since} and over the years {trend}.",
        "Since then, by [their] account, the pain {since}.",
        "Over the years, by [their] account, the pain {trend}.",
        since=told.since_then,
        trend=told.trend,
    )
    yield from _varies(told)
    yield say(
        "course/words",
        "How it went, in [their] own words: {words}.",
        words=derive(quoted, told.words),
    )


def _onset(told: Course) -> Said:
    first = told.first_symptoms
    if isinstance(first, Unsure):
        return say(
            "course/onset",
            "[They does] not recall {when}.",
            when=Known("when the pain began", first.sources),
        )
    return say("course/onset", "[They dates] the first pain to {first}.", first=first)


UNSETTLED = {
    Special.VARIES: {
        "since": "How the pain has gone since then varies, by [their] account.",
        "trend": "How it changed over the years varies too much to say, by [their] account.",
    },
    Special.UNSURE: {
        "since": "[They is] not sure how the pain went since then.",
        "trend": "[They is] not sure whether it became better or worse over the years.",
    },
}


def _varies(told: Course) -> Iterator[Said]:
    for key, fact in (("since", told.since_then), ("trend", told.trend)):
        if isinstance(fact, Unsure):
            wording = UNSETTLED[fact.special][key]
            yield say(f"course/{key}_varies", wording, also=sources_of(fact))

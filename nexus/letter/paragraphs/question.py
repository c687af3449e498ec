"""The question that the clinician is asked, in the words of the program."""

from nexus.facts.case import Case
from nexus.facts.event import Event
from nexus.facts.fact import Fact, derive, together, value_of
from nexus.facts.sources import Sources, Standing
from nexus.letter.document import Section
from nexus.letter.gathering import paragraph, section
from nexus.letter.paragraphs.event import event_date
from nexus.letter.wording import say, sources_of
from nexus.letter.words import words

MOST = 3
"""More events than this are not named one by one in the question."""


def direct_question(case: Case, *, standard: Sources) -> Section:
    """Whether the condition began in service or was caused by what happened there."""
    named = [_named(event) for event in case.service_events]
    events: Fact[tuple[str, ...]] = together(named if len(named) <= MOST else [])
    said = say(
        "question/direct",
        "Is it at least as likely as not that [their] current low back condition began in service,"
        " or was caused by {events}?",
        "Is it at least as likely as not that [their] current low back condition began in service,"
        " or was otherwise caused by it?",
        events=events,
        also=(*standard, *sources_of(*(event.time for event in case.service_events))),
    )
    return section("question", "The question", [paragraph("question", [said])])


ASKED: Sources = (Standing("what a letter on condition and function answers"),)


def function_question(_case: Case) -> Section:
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
    return section("question", "The question", [paragraph("question", said)])


def _named(event: Event) -> Fact[str]:
    if value_of(event_date(event)) is None:
        return derive(words, event.kind)
    return derive(lambda kind, date: f"{words(kind)} {date}", event.kind, event_date(event))

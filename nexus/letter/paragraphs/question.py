"""The question that the clinician is asked, in the words of the program."""

from nexus.facts.case import Case
from nexus.facts.event import Event
from nexus.facts.fact import Fact, Known, derive, together
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
    nameable = len(named) <= MOST and all(isinstance(one, Known) for one in named)
    events: Fact[tuple[str, ...]] = together(named if nameable else [])
    said = say(
        "question/direct",
        "Is it at least as likely as not that [their] current low back condition began in service,"
        " or was caused by what [they reports] from service ({events})?",
        "Is it at least as likely as not that [their] current low back condition began in service,"
        " or is otherwise due to service?",
        events=derive("; ".join, events),
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
    """Kind and date, or one of them; an event of which neither is known cannot be named."""
    date = event_date(event)
    if not isinstance(date, Known):
        return derive(words, event.kind)
    if not isinstance(event.kind, Known):
        return derive("something that happened {}".format, date)
    return derive(lambda kind, told: f"{words(kind)} {told}", event.kind, date)

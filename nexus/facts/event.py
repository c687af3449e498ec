"""What happened to the back, in service, before or after."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told, value_of
from nexus.interview.answers import Answers
from nexus.interview.choice import Option
from nexus.interview.partial_date import PartialDate
from nexus.interview.personal_narrative.event import (
    EVENT_BACK,
    EVENT_DATE,
    EVENT_FELT,
    EVENT_KIND,
    EVENT_PLACE,
    EVENT_TIME,
    EVENT_TOLD,
    EVENT_TREATED,
    EVENT_UNTIL,
    EVENT_WORDS,
    EVENTS,
)


@dataclass(frozen=True)
class Event:
    """One thing that happened."""

    id: str
    time: Fact[Option]
    kind: Fact[Option]
    date: Fact[PartialDate]
    until: Fact[PartialDate]
    place: Fact[str]
    words: Fact[str]
    felt: Fact[str]
    told: Fact[str]
    treated: Fact[str]
    back: Fact[PartialDate]

    @property
    def in_service(self) -> bool:
        """It happened during service."""
        return self.period == "service"

    @property
    def period(self) -> str:
        """When in life: "service", "before" or "after" it; empty where that was not told."""
        time = value_of(self.time)
        return time.key if time else ""


def events(answers: Answers) -> tuple[Event, ...]:
    """All events, the earliest known first."""
    found = (
        Event(
            id=item.id,
            time=told(item.answers, EVENT_TIME),
            kind=told(item.answers, EVENT_KIND),
            date=told(item.answers, EVENT_DATE),
            until=told(item.answers, EVENT_UNTIL),
            place=told(item.answers, EVENT_PLACE),
            words=told(item.answers, EVENT_WORDS),
            felt=told(item.answers, EVENT_FELT),
            told=told(item.answers, EVENT_TOLD),
            treated=told(item.answers, EVENT_TREATED),
            back=told(item.answers, EVENT_BACK),
        )
        for item in answers.items(EVENTS)
    )
    return tuple(sorted(found, key=_when))


def _when(event: Event) -> tuple[int, str]:
    date = value_of(event.date)
    return (0, date.first.isoformat()) if date else (1, "")

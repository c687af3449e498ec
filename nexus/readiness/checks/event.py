"""What happened in service is told well enough to ask a doctor about it."""

from collections.abc import Iterator
from datetime import timedelta

from nexus.facts.event import Event
from nexus.facts.fact import Unknown, value_of
from nexus.facts.service import Service
from nexus.facts.value import PartialDate
from nexus.readiness.finding import Finding, Light, Severity, View

OUTSIDE = ("before", "after")
A_YEAR = timedelta(days=366)


def something_happened_in_service(view: View) -> Iterator[Finding]:
    """There is an event, or repeated strain, in service."""
    if not view.case.service_events:
        yield Finding(
            "something_happened_in_service",
            "Tell us what happened in service, or which repeated work strained your back.",
            Severity.BLOCKS,
            Light.FACTS,
            ("events",),
            "38 CFR 3.303(a); Shedden v. Principi, 381 F.3d 1163 (Fed. Cir. 2004)",
        )


def an_event_says_when_where_and_how(view: View) -> Iterator[Finding]:
    """Each event has a time, a place and a course of things; an approximate date is fine."""
    for event in view.case.events:
        if event.period in OUTSIDE:
            continue
        told = (event.time, event.kind, event.date, event.place, event.words)
        paths = tuple(path for fact in told if isinstance(fact, Unknown) for path in fact.questions)
        if paths:
            yield Finding(
                f"an_event_says_when_where_and_how@{event.id}",
                "Add roughly when, where and how it happened. A guess at the date is fine if you"
                " tick “about”.",
                Severity.WARNS,
                Light.FACTS,
                paths,
                "Layno v. Brown, 6 Vet. App. 465 (1994); Caluza v. Brown, 7 Vet. App. 498 (1995)",
            )


def an_event_in_service_lies_within_it(view: View) -> Iterator[Finding]:
    """Its date is inside a time of service."""
    spans = [(value_of(time.start), value_of(time.end)) for time in view.case.services]
    if not spans or any(start is None for start, _end in spans):
        return
    for event in view.case.service_events:
        date = value_of(event.date)
        if date and not any(_meets(date, start, end) for start, end in spans):
            yield Finding(
                f"an_event_in_service_lies_within_it@{event.id}",
                "You said this happened in service, but its date is outside the service dates you"
                " gave. Check both.",
                Severity.BLOCKS,
                Light.FACTS,
                (f"events/{event.id}/event_date", "service_periods"),
                "38 CFR 3.303(a)",
            )


def an_event_has_something_that_supports_it(view: View) -> Iterator[Finding]:
    """A service record, report or statement stands beside what happened."""
    supporting = ("service_note", "injury_report", "statement")
    if view.case.service_events and not any(
        record.is_a(*supporting) for record in view.case.records
    ):
        yield Finding(
            "an_event_has_something_that_supports_it",
            "Is there a clinic note, a report, or a letter from someone who was there? Your own"
            " account counts too; one of these makes it stronger.",
            Severity.WARNS,
            Light.EVIDENCE,
            ("records",),
            "38 U.S.C. 1154(a); Jandreau v. Nicholson, 492 F.3d 1372 (Fed. Cir. 2007)",
        )


def a_drill_names_an_injury(view: View) -> Iterator[Finding]:
    """For weekend drills the law covers injuries, not gradual wear."""
    events = view.case.service_events
    for event in events if all(map(_gradual, events)) else ():
        if _only_in_drills(event, view.case.services):
            yield Finding(
                f"a_drill_names_an_injury@{event.id}",
                "For weekend drills the law covers injuries. Was there a certain injury?",
                Severity.WARNS,
                Light.FACTS,
                (f"events/{event.id}/event_kind", "events"),
                "38 U.S.C. 101(24)",
            )


def a_later_injury_is_weighed(view: View) -> Iterator[Finding]:
    """The doctor is asked about each injury outside service; the letter has a row for it."""
    outside = [event for event in view.case.events if event.period in OUTSIDE]
    if outside:
        yield Finding(
            "a_later_injury_is_weighed",
            (
                "You listed something outside your service. The letter shows it and asks your"
                " doctor how much it matters. Leave it in: a letter that hides it can be set aside."
            ),
            Severity.INFORMS,
            Light.LETTER,
            tuple(f"events/{event.id}/event_words" for event in outside),
            "38 CFR 3.303(b); Reonal v. Brown, 5 Vet. App. 458 (1993)",
        )


def _gradual(event: Event) -> bool:
    kind = value_of(event.kind)
    return kind is not None and kind.key == "repeated"


def _only_in_drills(event: Event, services: tuple[Service, ...]) -> bool:
    """Each time of service in which it can have been was one of weekend drills."""
    date = value_of(event.date)
    possible = [
        time
        for time in services
        if date is None or _meets(date, value_of(time.start), value_of(time.end))
    ]
    kinds = [value_of(time.component) for time in possible]
    return bool(kinds) and all(kind is not None and kind.key == "inacdutra" for kind in kinds)


def _meets(date: PartialDate, start: PartialDate | None, end: PartialDate | None) -> bool:
    """Some day that the date can mean lies within; "about" is given the benefit of a year."""
    early = start is not None and date.last + _leeway(date, start) < start.first
    late = end is not None and date.first - _leeway(date, end) > end.last
    return not (early or late)


def _leeway(*dates: PartialDate) -> timedelta:
    return A_YEAR if any(date.about for date in dates) else timedelta()

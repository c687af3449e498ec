"""What happened: each event with its date, place and own words, as far as they are known."""

from collections.abc import Iterator, Sequence

from nexus.facts.case import Case
from nexus.facts.event import Event
from nexus.facts.fact import Fact, Known, Unknown, Unsure, derive, value_of
from nexus.facts.service import Service
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, paragraph
from nexus.letter.paragraphs.dated import beside_event
from nexus.letter.telling import labeled
from nexus.letter.wording import say, sources_of, spanned
from nexus.letter.words import capitalized, quoted, when

FOLLOWED = {
    "felt": "what [they] felt",
    "told": "whom [they] told",
    "treated": "what was done for it",
}
MANY = {"ride"}
"""Kinds whose words are plural."""
PERIODS = {"before": "before service", "service": "in service", "after": "after service"}
BETWEEN = "between two times of service"
UNTOLD = "[They tells] of an event without recalling its date."


def events(case: Case, *, time: str, named: bool) -> tuple[Paragraph, ...]:
    """A paragraph for each event of one time: "before", "service", "after", or "" for untold.

    `named` says the time in words; it makes no sense where no service is claimed.
    """
    found = [event for event in case.events if event.period == time]
    return tuple(
        paragraph(
            f"event@{event.id}",
            [
                *_event(event, _period(event, case.services) if named else Known("", ())),
                beside_event(event, case.exhibits),
            ],
        )
        for event in found
    )


def _period(event: Event, services: Sequence[Service]) -> Known[str]:
    """When in life it was, as told; of several times of service, not after or before them all."""
    day, told = value_of(event.date), PERIODS.get(event.period, "")
    if day is None or not outside(event):
        return Known(told, ())
    ended = [one for one in services if (end := value_of(one.end)) and end.last < day.first]
    to_come = [one for one in services if (start := value_of(one.start)) and day.last < start.first]
    if not ended or not to_come:
        return Known(told, ())
    dates = (event.date, *(one.end for one in ended), *(one.start for one in to_come))
    return Known(BETWEEN, sources_of(*dates))


def outside(event: Event) -> bool:
    """It happened before or after service: what followed it is said if told, and not asked for."""
    return event.period in ("before", "after")


def event_date(event: Event) -> Fact[str]:
    """When it was, with its preposition, or the stretch over which it went on."""
    if isinstance(event.until, Known):
        return spanned(event.date, event.until)
    return derive(when, event.date)


def _event(event: Event, period: Known[str]) -> Iterator[Said]:
    yield say(
        f"event/what@{event.id}",
        *_wordings(period.value, event),
        kind=event.kind,
        when=derive(capitalized, event_date(event)),
        place=derive(quoted, event.place),
        words=derive(quoted, event.words),
        also=(*sources_of(event.time), *period.sources),
    )
    if isinstance(event.words, Unknown):
        yield say(f"event/words@{event.id}", "{words}", words=event.words)
    yield from _undated(event)
    told_too = paragraph("", _aftermath(event)).sentences if outside(event) else _aftermath(event)
    yield from told_too


def _wordings(period: str, event: Event) -> Iterator[str]:
    """From time, kind, place and words together down to one of them alone.

    The time leads where it is known, so that the history reads from date to date.
    """
    then, once = f", {period}," if period else "", f" {period}" if period else ""
    something = f"[They reports] that something happened{once}"
    kind = value_of(event.kind)
    there = "there were" if kind and kind.key in MANY else "there was"
    leads = (
        f"{{when}}{then} {there} by [their] account {{kind}}",
        f"[They reports] {{kind}}{once}",
        f"{{when}}{then} something happened, by [their] account",
    )
    for lead in leads:
        for place in (" ({place})", ""):
            for words in (": {words}.", "."):
                yield f"{lead}{place}{words}"
    for rest in (" ({place}): {words}.", " ({place}).", ": {words}."):
        yield f"{something}{rest}"


def _undated(event: Event) -> Iterator[Said]:
    if isinstance(event.date, Unsure):
        yield say(
            f"event/undated@{event.id}",
            "[They does] not recall the date." if _told(event) else UNTOLD,
            also=sources_of(event.date),
        )


def _told(event: Event) -> bool:
    """A sentence before this one says that something happened."""
    return any(isinstance(one, Known) for one in (event.kind, event.place, event.words))


def _aftermath(event: Event) -> Iterator[Said]:
    followed = {"felt": event.felt, "told": event.told, "treated": event.treated}
    yield labeled(
        f"event/followed@{event.id}",
        *((FOLLOWED[name], fact) for name, fact in followed.items()),
    )
    for name, fact in followed.items():
        if isinstance(fact, Unknown):
            yield say(f"event/{name}@{event.id}", "{told}", told=fact)
    yield say(
        f"event/back@{event.id}",
        "[They was] back at [their] usual work {back}, by [their] account.",
        back=derive(when, event.back),
    )

"""What happened: each event with its date, place and own words, as far as they are known."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.event import Event
from nexus.facts.fact import Fact, Known, derive
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, paragraph
from nexus.letter.words import quoted, when
from nexus.letter.wording import say, sources_of, spanned

PERIODS = {"before": "before service", "service": "in service", "after": "after service"}


def events(case: Case, *, time: str) -> tuple[Paragraph, ...]:
    """A paragraph for each event of one time: "before", "service", "after", or "" for untold."""
    chosen = {"before": "before_service", "service": "in_service", "after": "after_service"}
    found = [event for event in case.events if time and getattr(event, chosen[time])]
    if not time:
        found = [event for event in case.events if not _timed(event)]
    return tuple(paragraph(f"event@{event.id}", _event(event, PERIODS.get(time, ""))) for event in found)


def _timed(event: Event) -> bool:
    return event.in_service or event.before_service or event.after_service


def event_date(event: Event) -> Fact[str]:
    """When it was, with its preposition, or the stretch over which it went on."""
    if isinstance(event.until, Known):
        return spanned(event.date, event.until)
    return derive(when, event.date)


def _event(event: Event, period: str) -> Iterator[Said]:
    also = sources_of(event.time)
    told = f"[They reports] {{kind}} {period}".strip()
    yield say(
        f"event/what@{event.id}",
        f"{told}, {{when}} ({{place}}).",
        f"{told}, {{when}}.",
        f"{told} ({{place}}).",
        f"{told}.",
        f"[They reports] that something happened {period}, {{when}} ({{place}}).",
        f"[They reports] that something happened {period}, {{when}}.",
        f"[They reports] that something happened {period} ({{place}}).",
        kind=event.kind, when=event_date(event), place=event.place, also=also,
    )  # fmt: skip
    if not isinstance(event.date, Known):
        yield from _undated(event)
    yield say(
        f"event/words@{event.id}", "In [their] own words: {words}.",
        words=derive(quoted, event.words),
    )  # fmt: skip
    yield from _aftermath(event)


def _undated(event: Event) -> Iterator[Said]:
    if not isinstance(event.date, Known) and (asked := sources_of(event.date)):
        yield say(
            f"event/undated@{event.id}", "[They does] not recall {when}.",
            when=Known("when it was", asked),
        )  # fmt: skip


def _aftermath(event: Event) -> Iterator[Said]:
    yield say(
        f"event/felt@{event.id}", "[They describes] what [they] felt as {felt}.",
        felt=derive(quoted, event.felt),
    )  # fmt: skip
    yield say(
        f"event/told@{event.id}", "[They says] that [they] told {told}.",
        told=derive(quoted, event.told),
    )  # fmt: skip
    yield say(
        f"event/treated@{event.id}", "What was done for it, [they says], was {treated}.",
        treated=derive(quoted, event.treated),
    )  # fmt: skip
    yield say(
        f"event/back@{event.id}", "[They was] back at [their] usual work {back}, by [their] account.",
        back=derive(when, event.back),
    )  # fmt: skip

"""What happened: each event with its date, place and own words, as far as they are known."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.event import Event
from nexus.facts.fact import Fact, Known, Unknown, Unsure, derive
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, paragraph
from nexus.letter.telling import in_words
from nexus.letter.wording import say, sources_of, spanned
from nexus.letter.words import quoted, when

FOLLOWED = {
    "felt": "what was felt",
    "told": "who was told",
    "treated": "what was done for it",
}
PERIODS = {"before": "before service", "service": "in service", "after": "after service"}


def events(case: Case, *, time: str, named: bool) -> tuple[Paragraph, ...]:
    """A paragraph for each event of one time: "before", "service", "after", or "" for untold.

    `named` says the time in words; it makes no sense where no service is claimed.
    """
    period = PERIODS.get(time, "") if named else ""
    found = [event for event in case.events if event.period == time]
    return tuple(paragraph(f"event@{event.id}", _event(event, period)) for event in found)


def outside(event: Event) -> bool:
    """It happened before or after service: what followed it is said if told, and not asked for."""
    return event.period in ("before", "after")


def event_date(event: Event) -> Fact[str]:
    """When it was, with its preposition, or the stretch over which it went on."""
    if isinstance(event.until, Known):
        return spanned(event.date, event.until)
    return derive(when, event.date)


def _event(event: Event, period: str) -> Iterator[Said]:
    told = f"[They reports] {{kind}} {period}".strip()
    untold = f"[They reports] that something happened {period}".strip()
    rests = (" {when} ({place})", " {when}", " ({place})")
    yield say(
        f"event/what@{event.id}",
        *(f"{told}{rest}." for rest in (*rests, "")),
        *(f"{untold}{rest}." for rest in rests),
        kind=event.kind,
        when=event_date(event),
        place=derive(quoted, event.place),
        also=sources_of(event.time),
    )
    yield say(
        f"event/words@{event.id}",
        "In [their] own words: {words}.",
        words=derive(quoted, event.words),
    )
    yield from _undated(event)
    told_too = paragraph("", _aftermath(event)).sentences if outside(event) else _aftermath(event)
    yield from told_too


def _undated(event: Event) -> Iterator[Said]:
    if isinstance(event.date, Unsure):
        yield say(
            f"event/undated@{event.id}",
            "[They does] not recall the date.",
            also=sources_of(event.date),
        )


def _aftermath(event: Event) -> Iterator[Said]:
    followed = {"felt": event.felt, "told": event.told, "treated": event.treated}
    yield say(
        f"event/followed@{event.id}",
        "In [their] words, {told}.",
        told=in_words(*((FOLLOWED[name], fact) for name, fact in followed.items())),
    )
    for name, fact in followed.items():
        if isinstance(fact, Unknown):
            yield say(f"event/{name}@{event.id}", "{told}", told=fact)
    yield say(
        f"event/back@{event.id}",
        "[They was] back at [their] usual work {back}, by [their] account.",
        back=derive(when, event.back),
    )

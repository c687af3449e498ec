"""Which exhibits bear a date of the time that is told, so that a reader finds them beside it."""

from collections.abc import Iterable
from datetime import date, timedelta

from nexus.facts.course import Gap
from nexus.facts.event import Event
from nexus.facts.fact import Fact, Known, Unknown, value_of
from nexus.facts.record import Record
from nexus.letter.document import Voice
from nexus.letter.gathering import Said
from nexus.letter.wording import say, sources_of
from nexus.letter.words import exhibits_named

AFTER = timedelta(days=31)
"""A paper that was written so soon after an event may be of it."""
CARE = ("care", "imaging", "service_note", "injury_report")


def beside_event(event: Event, exhibits: Iterable[Record]) -> Said:
    """Exhibits of the days on which it happened, or of the month after."""
    start, end = value_of(event.date), value_of(event.until) or value_of(event.date)
    found = _dated(exhibits, start.first, end.last + AFTER) if start and end else ()
    return say(
        f"event/exhibits@{event.id}",
        "Dated then, or within a month after: {exhibits}.",
        exhibits=_named(found),
        also=sources_of(event.date, event.until),
        voice=Voice.PATIENT,
    )


def within_gap(gap: Gap, exhibits: Iterable[Record]) -> Said:
    """Exhibits of care dated within a time that is told to be without any: a reader may ask."""
    start, end = value_of(gap.start), value_of(gap.end)
    day = timedelta(days=1)
    found = _dated(exhibits, start.last + day, end.first - day, whole=True) if start and end else ()
    return say(
        f"gaps/exhibits@{gap.id}",
        "Dated within that time: {exhibits}.",
        exhibits=_named([one for one in found if one.is_a(*CARE)]),
        also=sources_of(gap.start, gap.end),
        voice=Voice.PATIENT,
    )


def _dated(
    exhibits: Iterable[Record], first: date, last: date, *, whole: bool = False
) -> tuple[Record, ...]:
    """Those dated between two days: as far as can be meant, or `whole`, whatever is meant."""
    return tuple(one for one in exhibits if _fits(one, first, last, whole=whole))


def _fits(record: Record, first: date, last: date, *, whole: bool) -> bool:
    told = value_of(record.date)
    if told is None:
        return False
    if whole:
        return first <= told.first and told.last <= last
    return first <= told.last and told.first <= last


def _named(found: Iterable[Record]) -> Fact[str]:
    """By their letters; what they are, their dates, and that they are in hand decide."""
    some = tuple(found)
    if not some:
        return Unknown()
    deciding = (fact for one in some for fact in (one.date, one.status, one.kind))
    return Known(exhibits_named([one.exhibit for one in some]), sources_of(*deciding))

"""Which exhibits bear a date of the time that is told, so that a reader finds them beside it."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from nexus.facts.course import Gap
from nexus.facts.event import Event
from nexus.facts.fact import Fact, Known, Unknown, value_of
from nexus.facts.record import Record
from nexus.letter.document import Voice
from nexus.letter.gathering import Said
from nexus.letter.wording import say, sources_of
from nexus.letter.words import exhibits_named

DAY, AFTER = timedelta(days=1), timedelta(days=31)
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
    return say(
        f"gaps/exhibits@{gap.id}",
        "Dated within that time: {exhibits}.",
        exhibits=_named(_within(gap, exhibits)),
        also=sources_of(gap.start, gap.end),
        voice=Voice.PATIENT,
    )


def against_gaps(gaps: Iterable[Gap], exhibits: Sequence[Record]) -> Fact[str]:
    """Exhibits of care from any time that is told to be without it, unless papers are just lost."""
    told = [gap for gap in gaps if not _lost(gap)]
    found = [(one.exhibit, gap, one) for gap in told for one in _within(gap, exhibits)]
    if not found:
        return Unknown()
    deciding = (
        fact
        for _letter, gap, one in found
        for fact in (gap.start, gap.end, gap.care, one.date, one.status, one.kind)
    )
    letters = dict.fromkeys(letter for letter, _gap, _one in found)
    return Known(exhibits_named(list(letters)), sources_of(*deciding))


def _lost(gap: Gap) -> bool:
    care = value_of(gap.care)
    return care is not None and care.key == "lost"


def _within(gap: Gap, exhibits: Iterable[Record]) -> list[Record]:
    start, end = value_of(gap.start), value_of(gap.end)
    if not start or not end:
        return []
    found = _dated(exhibits, start.last + DAY, end.first - DAY, whole=True)
    return [one for one in found if one.is_a(*CARE)]


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

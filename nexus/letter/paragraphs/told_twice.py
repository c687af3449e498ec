"""A prompt on dates of one thing that do not agree: both are named, neither is preferred."""

from nexus.facts.case import Case
from nexus.facts.fact import Fact, derive, together
from nexus.facts.two_dates import TwoDates, two_dates
from nexus.facts.value import PartialDate
from nexus.letter.gathering import Said
from nexus.letter.wording import say, sources_of
from nexus.letter.words import partial_date


def told_twice(case: Case) -> Said:
    """What each date is of, whose it is, and what the records bear out."""
    deciding = [
        fact for record in case.records for fact in (record.kind, record.status, record.date)
    ]
    deciding += [fact for event in case.events for fact in (event.time, event.date)]
    pairs: Fact[tuple[str, ...]] = together(map(_named, two_dates(case)))
    return say(
        "reasons/dates",
        "Dates that do not agree ({pairs}): which of them do the records bear out, if any, and"
        " does it matter?",
        pairs=derive("; ".join, pairs),
        also=sources_of(*deciding),
    )


def _named(pair: TwoDates) -> Fact[str]:
    def put(date: PartialDate, other: PartialDate) -> str:
        return f"{pair.what} {partial_date(date)}, {pair.giver} {partial_date(other)}"

    return derive(put, pair.date, pair.other)

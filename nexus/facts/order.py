"""The order of time: what is dated comes first, and what has no date stays where it was told."""

from nexus.facts.fact import Fact, value_of
from nexus.interview.partial_date import PartialDate


def by_date(date: Fact[PartialDate]) -> tuple[int, str]:
    """A key to sort by: the earliest day that can be meant; the unknown after all others."""
    known = value_of(date)
    return (0, known.first.isoformat()) if known else (1, "")

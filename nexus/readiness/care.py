"""Every day of care that is told of, with the question that tells it."""

from collections.abc import Iterator
from typing import NamedTuple

from nexus.facts.case import Case
from nexus.facts.fact import value_of
from nexus.facts.value import PartialDate


class Cared(NamedTuple):
    """A day of care, and the path of the question that tells it."""

    path: str
    date: PartialDate


NO_LOOK = ("statement", "decision")
"""Records for which nobody looked at the back."""
NO_CARE = (*NO_LOOK, "entrance", "separation", "injury_report", "agency_exam", "other")
"""Nor does anyone care for it at an examination for an office."""


def cares(case: Case, *, apart_from: tuple[str, ...]) -> Iterator[Cared]:
    """The days of other records in hand, of operations, and when a treatment began or ended."""
    told = (
        *(
            (f"records/{one.id}/record_date", one.date)
            for one in case.exhibits
            if not one.is_a(*apart_from)
        ),
        *((f"surgeries/{one.id}/surgery_date", one.date) for one in case.surgeries),
        *((f"treatments/{one.id}/treatment_start", one.start) for one in case.treatments),
        *((f"treatments/{one.id}/treatment_end", one.end) for one in case.treatments),
    )
    yield from (Cared(path, date) for path, fact in told if (date := value_of(fact)))

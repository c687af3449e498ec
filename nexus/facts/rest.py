"""Days in bed: those that a physician ordered, and apart from them those of one's own choice."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, together, told, value_of
from nexus.interview.answers import Answers
from nexus.interview.pain_impact.bed_rest import (
    BED_REST_BY,
    BED_REST_DAYS,
    BED_REST_FROM,
    BED_REST_PAPER,
    BED_RESTS,
)
from nexus.interview.pain_impact.own_rest import OWN_REST_DAYS, OWN_REST_WORDS
from nexus.interview.partial_date import PartialDate


@dataclass(frozen=True)
class Order:
    """Bed rest that a physician ordered once."""

    id: str
    date: Fact[PartialDate]
    days: Fact[int]
    physician: Fact[str]
    paper: Fact[str]


@dataclass(frozen=True)
class Rest:
    """All orders, the earliest known first, and the days without one."""

    orders: tuple[Order, ...]
    own_days: Fact[int]
    own_words: Fact[str]

    @property
    def known_days(self) -> Fact[tuple[int, ...]]:
        """The days of each order that told them."""
        return together(order.days for order in self.orders)


def rest(answers: Answers) -> Rest:
    """Gather the days in bed."""
    orders = (
        Order(
            id=item.id,
            date=told(item.answers, BED_REST_FROM),
            days=told(item.answers, BED_REST_DAYS),
            physician=told(item.answers, BED_REST_BY),
            paper=told(item.answers, BED_REST_PAPER),
        )
        for item in answers.items(BED_RESTS)
    )
    return Rest(
        orders=tuple(sorted(orders, key=_when)),
        own_days=told(answers, OWN_REST_DAYS),
        own_words=told(answers, OWN_REST_WORDS),
    )


def _when(order: Order) -> tuple[int, str]:
    date = value_of(order.date)
    return (0, date.first.isoformat()) if date else (1, "")

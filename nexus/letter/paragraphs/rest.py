"""Days in bed: a row for each order of a physician, their sum, and apart the days by choice.

Only bed rest that a physician prescribed makes an incapacitating episode (38 CFR 4.71a, DC 5243,
note 1), so the two are never added up.
"""

from collections.abc import Iterator
from typing import Any

from nexus.facts.case import Case
from nexus.facts.fact import Fact, Known, derive
from nexus.facts.rest import Order, Rest
from nexus.letter.document import Block
from nexus.letter.gathering import Said, paragraph
from nexus.letter.telling import entry, settled, table, unsettled
from nexus.letter.wording import say, sources_of
from nexus.letter.words import count, partial_date, quoted, voiced

HEADS = ("Bed rest ordered, from", "Days", "By which physician", "Written down")


def rest(case: Case) -> tuple[Block, ...]:
    """The table of orders, then the sums."""
    told = case.rest
    rows = (
        row
        for order in told.orders
        for row in entry(
            "bed-rest",
            order.id,
            date=settled(partial_date, order.date),
            days=settled(str, order.days),
            physician=settled(voiced, order.physician),
            paper=settled(voiced, order.paper),
        )
    )
    return (*table("bed-rest", HEADS, rows), paragraph("rest", _said(told)))


def _said(told: Rest) -> Iterator[Said]:
    yield from _ordered(told)
    yield say(
        "rest/own",
        "Without an order, by [their] own choice and account, [they] stayed in bed for {days} in"
        " the last 12 months; of those days [they says]: {words}.",
        "Without an order, by [their] own choice and account, [they] stayed in bed for {days} in"
        " the last 12 months.",
        "Of days in bed by [their] own choice [they says]: {words}.",
        days=derive(lambda days: count(days, "day", "days"), told.own_days),
        words=derive(quoted, told.own_words),
    )
    topic = "how many days [they] stayed in bed by [their] own choice"
    yield from unsettled("rest", {topic: told.own_days})


def _ordered(told: Rest) -> Iterator[Said]:
    if len(told.orders) > 1:
        whole = all(isinstance(order.days, Known) for order in told.orders)
        yield say(
            "rest/ordered",
            "That is {days} in the orders listed."
            if whole
            else "That is {days} in the orders whose length is known.",
            days=derive(lambda days: count(sum(days), "day", "days"), told.known_days),
            also=sources_of(*(fact for order in told.orders for fact in _facts(order))),
        )


def _facts(order: Order) -> tuple[Fact[Any], ...]:
    return order.date, order.days, order.physician, order.paper

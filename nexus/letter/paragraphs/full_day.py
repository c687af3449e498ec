"""What is left of a whole working day, where Social Security has asked for it."""

from collections.abc import Iterator
from typing import Any

from nexus.facts.case import Case
from nexus.facts.fact import Fact, Known, Unsure, derive
from nexus.facts.full_day import FullDay
from nexus.letter.document import Row, Table
from nexus.letter.paragraphs.limits import amount
from nexus.letter.telling import joined, line, settled, table
from nexus.letter.words import quoted

HEADS = ("In a working day of eight hours", "By the patient’s account")


def full_day(case: Case) -> tuple[Table, ...]:
    """Hours in all, then what interrupts them."""
    return table("full-day", HEADS, _rows(case.full_day))


def _rows(told: FullDay) -> Iterator[Row]:
    for key, label, hours in (
        ("sitting", "Sitting, in all", told.sitting),
        ("on_feet", "Standing or walking, in all", told.on_feet),
    ):
        yield from _one(key, label, settled(_hours, hours), hours)
    for key, label, words in (
        ("change_position", "Change of position, and what is done then", told.change_position),
        ("off_task", "Pain or medicine taking the mind off a task", told.off_task),
        ("hands", "Use of both hands when standing", told.hands),
    ):
        yield from _one(key, label, settled(quoted, words), words)
    days = settled(lambda days: f"{amount(days, 'day', 'days')} a month", told.bad_days)
    words = derive(quoted, told.bad_days_words)
    if isinstance(told.bad_days, Unsure) and isinstance(words, Known):
        days = derive("it varies: {}".format, words)
    elif isinstance(words, Known):
        days = joined(days, words)
    yield from line(
        "full-day/bad_days",
        "Days with next to nothing possible",
        days,
        of=(told.bad_days, told.bad_days_words),
    )


def _hours(hours: float) -> str:
    return amount(hours, "hour", "hours")


def _one(key: str, label: str, told: Fact[str], of: Fact[Any]) -> Iterator[Row]:
    yield from line(f"full-day/{key}", label, told, of=(of,))

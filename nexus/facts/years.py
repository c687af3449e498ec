"""The back year by year, as the person tells it."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told
from nexus.facts.order import by_date
from nexus.interview.answers import Answers
from nexus.interview.partial_date import PartialDate
from nexus.interview.personal_narrative.years import (
    YEAR_FROM,
    YEAR_PAIN,
    YEAR_UNTIL,
    YEAR_WORDS,
    YEARS,
)


@dataclass(frozen=True)
class Year:
    """One year, or a stretch of some."""

    id: str
    start: Fact[PartialDate]
    end: Fact[PartialDate]
    pain: Fact[int]
    words: Fact[str]


def years(answers: Answers) -> tuple[Year, ...]:
    """All of them, the earliest first."""
    found = (
        Year(
            id=item.id,
            start=told(item.answers, YEAR_FROM),
            end=told(item.answers, YEAR_UNTIL),
            pain=told(item.answers, YEAR_PAIN),
            words=told(item.answers, YEAR_WORDS),
        )
        for item in answers.items(YEARS)
    )
    return tuple(sorted(found, key=lambda year: by_date(year.start)))

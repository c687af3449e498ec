"""What is left of a whole working day, as Social Security asks it."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told
from nexus.interview.answers import Answers
from nexus.interview.pain_impact.full_day import (
    BAD_DAYS,
    BAD_DAYS_WORDS,
    CHANGE_POSITION,
    HANDS,
    OFF_TASK,
    ON_FEET_TOTAL,
    SITTING_TOTAL,
)


@dataclass(frozen=True)
class FullDay:
    """Hours out of eight, and what interrupts them."""

    sitting: Fact[float]
    on_feet: Fact[float]
    change_position: Fact[str]
    off_task: Fact[str]
    bad_days: Fact[float]
    bad_days_words: Fact[str]
    hands: Fact[str]


def full_day(answers: Answers) -> FullDay:
    """Gather the day."""
    return FullDay(
        sitting=told(answers, SITTING_TOTAL),
        on_feet=told(answers, ON_FEET_TOTAL),
        change_position=told(answers, CHANGE_POSITION),
        off_task=told(answers, OFF_TASK),
        bad_days=told(answers, BAD_DAYS),
        bad_days_words=told(answers, BAD_DAYS_WORDS),
        hands=told(answers, HANDS),
    )

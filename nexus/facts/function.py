"""What the back still allows: minutes, pounds and nights, and what doing it again costs."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told
from nexus.interview.answers import Answers
from nexus.interview.pain_impact.daily_life import LYING_DOWN
from nexus.interview.pain_impact.function import (
    DRIVING,
    LIFTING,
    LIFTING_OFTEN,
    LYING,
    SITTING,
    STANDING,
    WALKING,
    WALKING_DISTANCE,
)
from nexus.interview.pain_impact.movement import BENDING, STAIRS
from nexus.interview.pain_impact.repeated_use import RECOVERY, REPEATED_USE
from nexus.interview.pain_impact.sleep import SLEEP_HOURS, SLEEP_WAKINGS, SLEEP_WORDS


@dataclass(frozen=True)
class Function:
    """Minutes before having to stop or change position, pounds, and what has no number."""

    sitting: Fact[int]
    standing: Fact[int]
    walking: Fact[int]
    walking_distance: Fact[str]
    driving: Fact[int]
    lying: Fact[int]
    lifting: Fact[int]
    lifting_often: Fact[int]
    bending: Fact[str]
    stairs: Fact[str]
    lying_down: Fact[str]
    """How often the person must lie down in the day, and for how long."""
    sleep_hours: Fact[float]
    sleep_wakings: Fact[int]
    sleep_words: Fact[str]
    repeated_use: Fact[str]
    recovery: Fact[str]


def function(answers: Answers) -> Function:
    """Gather the limits."""
    return Function(
        sitting=told(answers, SITTING),
        standing=told(answers, STANDING),
        walking=told(answers, WALKING),
        walking_distance=told(answers, WALKING_DISTANCE),
        driving=told(answers, DRIVING),
        lying=told(answers, LYING),
        lifting=told(answers, LIFTING),
        lifting_often=told(answers, LIFTING_OFTEN),
        bending=told(answers, BENDING),
        stairs=told(answers, STAIRS),
        lying_down=told(answers, LYING_DOWN),
        sleep_hours=told(answers, SLEEP_HOURS),
        sleep_wakings=told(answers, SLEEP_WAKINGS),
        sleep_words=told(answers, SLEEP_WORDS),
        repeated_use=told(answers, REPEATED_USE),
        recovery=told(answers, RECOVERY),
    )

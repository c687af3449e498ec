"""Trouble with bladder, bowels or sexual feeling, new and long-standing kept apart."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told
from nexus.interview.answers import Answers
from nexus.interview.choice import Option
from nexus.interview.pain_impact.bladder_bowel import (
    BLADDER_BOWEL,
    BLADDER_BOWEL_SINCE,
    BLADDER_BOWEL_TOLD,
    BLADDER_BOWEL_WORDS,
)


@dataclass(frozen=True)
class BladderBowel:
    """What there is of it, whether it is new, and what a doctor said."""

    trouble: Fact[tuple[Option, ...]]
    since: Fact[Option]
    words: Fact[str]
    doctor_said: Fact[str]


def bladder_bowel(answers: Answers) -> BladderBowel:
    """Gather it; what the person would rather not say is never told."""
    return BladderBowel(
        trouble=told(answers, BLADDER_BOWEL),
        since=told(answers, BLADDER_BOWEL_SINCE),
        words=told(answers, BLADDER_BOWEL_WORDS),
        doctor_said=told(answers, BLADDER_BOWEL_TOLD),
    )

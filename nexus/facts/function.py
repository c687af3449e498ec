"""What the back still allows, in numbers."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told
from nexus.interview.answers import Answers
from nexus.interview.pain_impact.function import LIFTING, LIFTING_OFTEN, SITTING, STANDING, WALKING


@dataclass(frozen=True)
class Function:
    """Minutes before having to stop or change position, and pounds."""

    sitting: Fact[int]
    standing: Fact[int]
    walking: Fact[int]
    lifting: Fact[int]
    lifting_often: Fact[int]


def function(answers: Answers) -> Function:
    """Gather the numbers."""
    return Function(
        sitting=told(answers, SITTING),
        standing=told(answers, STANDING),
        walking=told(answers, WALKING),
        lifting=told(answers, LIFTING),
        lifting_often=told(answers, LIFTING_OFTEN),
    )

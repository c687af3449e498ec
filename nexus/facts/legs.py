"""What is felt in each leg, the left and the right kept apart."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told
from nexus.interview.answers import Answers
from nexus.interview.pain_impact import left_leg, right_leg
from nexus.interview.pain_impact.legs import LEFT_LEG, RIGHT_LEG


@dataclass(frozen=True)
class Leg:
    """One leg: whether it is felt there at all, then what."""

    any: Fact[bool]
    pain: Fact[str]
    strength: Fact[int]
    """How strong the pain in the leg is, 0 to 10."""
    tingling: Fact[str]
    numbness: Fact[str]
    weakness: Fact[str]


@dataclass(frozen=True)
class Legs:
    """Both legs."""

    left: Leg
    right: Leg


def legs(answers: Answers) -> Legs:
    """Gather each leg from its own page."""
    return Legs(
        left=Leg(
            any=told(answers, LEFT_LEG),
            pain=told(answers, left_leg.LEFT_LEG_PAIN),
            strength=told(answers, left_leg.LEFT_LEG_STRENGTH),
            tingling=told(answers, left_leg.LEFT_LEG_TINGLING),
            numbness=told(answers, left_leg.LEFT_LEG_NUMBNESS),
            weakness=told(answers, left_leg.LEFT_LEG_WEAKNESS),
        ),
        right=Leg(
            any=told(answers, RIGHT_LEG),
            pain=told(answers, right_leg.RIGHT_LEG_PAIN),
            strength=told(answers, right_leg.RIGHT_LEG_STRENGTH),
            tingling=told(answers, right_leg.RIGHT_LEG_TINGLING),
            numbness=told(answers, right_leg.RIGHT_LEG_NUMBNESS),
            weakness=told(answers, right_leg.RIGHT_LEG_WEAKNESS),
        ),
    )

"""What the pain takes from a day: care of oneself, the house, others, and oneself again."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told
from nexus.interview.answers import Answers
from nexus.interview.pain_impact.daily_life import (
    CARE_FOR_OTHERS,
    GIVEN_UP,
    HOUSEWORK,
    MOOD,
    SELF_CARE,
    STILL_DOES,
)
from nexus.interview.pain_impact.intimate_life import INTIMATE_LIFE


@dataclass(frozen=True)
class DailyLife:
    """All in the person's own words."""

    self_care: Fact[str]
    housework: Fact[str]
    care_for_others: Fact[str]
    given_up: Fact[str]
    still_does: Fact[str]
    mood: Fact[str]
    intimate_life: Fact[str]


def daily_life(answers: Answers) -> DailyLife:
    """Gather the days."""
    return DailyLife(
        self_care=told(answers, SELF_CARE),
        housework=told(answers, HOUSEWORK),
        care_for_others=told(answers, CARE_FOR_OTHERS),
        given_up=told(answers, GIVEN_UP),
        still_does=told(answers, STILL_DOES),
        mood=told(answers, MOOD),
        intimate_life=told(answers, INTIMATE_LIFE),
    )

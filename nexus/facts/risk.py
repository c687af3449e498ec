"""What else a doctor thinks of with a sore back: weight, tobacco, sports, family, other illness."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told
from nexus.interview.answers import Answers
from nexus.interview.choice import Option
from nexus.interview.medical_evidence.habits import (
    HEIGHT,
    SMOKING,
    SMOKING_WORDS,
    SPORTS,
    WEIGHT,
    WEIGHT_CHANGE,
)
from nexus.interview.medical_evidence.other_causes import (
    BORN_WITH,
    FAMILY_BACKS,
    FAMILY_WORDS,
    OTHER_ILLNESS,
    PREGNANCIES,
    STEROIDS,
)


@dataclass(frozen=True)
class Risk:
    """All in the person's words, all optional."""

    height: Fact[str]
    weight: Fact[str]
    weight_change: Fact[str]
    smoking: Fact[Option]
    smoking_words: Fact[str]
    sports: Fact[str]
    family: Fact[Option]
    family_words: Fact[str]
    born_with: Fact[str]
    illness: Fact[str]
    steroids: Fact[str]
    pregnancies: Fact[str]


def risk(answers: Answers) -> Risk:
    """Gather what was told."""
    return Risk(
        height=told(answers, HEIGHT),
        weight=told(answers, WEIGHT),
        weight_change=told(answers, WEIGHT_CHANGE),
        smoking=told(answers, SMOKING),
        smoking_words=told(answers, SMOKING_WORDS),
        sports=told(answers, SPORTS),
        family=told(answers, FAMILY_BACKS),
        family_words=told(answers, FAMILY_WORDS),
        born_with=told(answers, BORN_WITH),
        illness=told(answers, OTHER_ILLNESS),
        steroids=told(answers, STEROIDS),
        pregnancies=told(answers, PREGNANCIES),
    )

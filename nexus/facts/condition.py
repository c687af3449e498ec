"""What is wrong with the back: diagnoses, and where and how strongly it hurts."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told, value_of
from nexus.interview.answers import Answers
from nexus.interview.choice import Option
from nexus.interview.feelings import Felt
from nexus.interview.medical_evidence.diagnoses import (
    DIAGNOSED_BY,
    DIAGNOSED_ON,
    DIAGNOSES,
    DIAGNOSIS,
    DIAGNOSIS_BASIS,
    DIAGNOSIS_WHERE,
)
from nexus.interview.pain_impact.feeling import FEELINGS_THERE, PAIN_CONSTANT, PAIN_LIKE
from nexus.interview.pain_impact.flare_up_details import (
    FLARE_UP_FREQUENCY,
    FLARE_UP_LENGTH,
    FLARE_UP_LOSS,
    FLARE_UP_RELIEF,
    FLARE_UP_SEVERITY,
    FLARE_UP_TRIGGERS,
    FLARE_UP_WARNING,
    FLARE_UP_WORDS,
)
from nexus.interview.pain_impact.flare_ups import HAS_FLARE_UPS
from nexus.interview.pain_impact.severity import (
    PAIN_BEST,
    PAIN_BEST_OFTEN,
    PAIN_NOW,
    PAIN_USUAL,
    PAIN_USUAL_OFTEN,
    PAIN_WORST,
    PAIN_WORST_OFTEN,
)
from nexus.interview.pain_impact.where import WHERE, WHERE_WORDS
from nexus.interview.partial_date import PartialDate


@dataclass(frozen=True)
class Diagnosis:
    """A name that someone gave to it."""

    id: str
    name: Fact[str]
    date: Fact[PartialDate]
    by: Fact[str]
    basis: Fact[tuple[Option, ...]]
    where: Fact[str]
    """Which side or part of the back, in the person's words."""


@dataclass(frozen=True)
class Level:
    """How strong the pain is, 0 to 10, and how often it is like that in the person's words."""

    strength: Fact[int]
    often: Fact[str]


@dataclass(frozen=True)
class FlareUps:
    """What the person says of times when it gets much worse."""

    any: Fact[bool]
    frequency: Fact[str]
    length: Fact[str]
    severity: Fact[int]
    triggers: Fact[str]
    warning: Fact[str]
    relief: Fact[str]
    loss: Fact[str]
    words: Fact[str]


@dataclass(frozen=True)
class Pain:
    """Where it hurts, what is felt there, and how strongly: usual, best, worst, in flare-ups."""

    where: Fact[tuple[Option, ...]]
    where_words: Fact[str]
    """What is finer than the places on offer, in the person's words."""
    felt: Fact[tuple[Felt, ...]]
    like: Fact[str]
    constant: Fact[Option]
    now: Fact[int]
    usual: Level
    best: Level
    worst: Level
    flare_ups: FlareUps


def diagnoses(answers: Answers) -> tuple[Diagnosis, ...]:
    """All diagnoses, the newest last."""
    found = (
        Diagnosis(
            id=item.id,
            name=told(item.answers, DIAGNOSIS),
            date=told(item.answers, DIAGNOSED_ON),
            by=told(item.answers, DIAGNOSED_BY),
            basis=told(item.answers, DIAGNOSIS_BASIS),
            where=told(item.answers, DIAGNOSIS_WHERE),
        )
        for item in answers.items(DIAGNOSES)
    )
    return tuple(sorted(found, key=_when))


def pain(answers: Answers) -> Pain:
    """The pain as the person tells it."""
    return Pain(
        where=told(answers, WHERE),
        where_words=told(answers, WHERE_WORDS),
        felt=told(answers, FEELINGS_THERE),
        like=told(answers, PAIN_LIKE),
        constant=told(answers, PAIN_CONSTANT),
        now=told(answers, PAIN_NOW),
        usual=Level(told(answers, PAIN_USUAL), told(answers, PAIN_USUAL_OFTEN)),
        best=Level(told(answers, PAIN_BEST), told(answers, PAIN_BEST_OFTEN)),
        worst=Level(told(answers, PAIN_WORST), told(answers, PAIN_WORST_OFTEN)),
        flare_ups=FlareUps(
            any=told(answers, HAS_FLARE_UPS),
            frequency=told(answers, FLARE_UP_FREQUENCY),
            length=told(answers, FLARE_UP_LENGTH),
            severity=told(answers, FLARE_UP_SEVERITY),
            triggers=told(answers, FLARE_UP_TRIGGERS),
            warning=told(answers, FLARE_UP_WARNING),
            relief=told(answers, FLARE_UP_RELIEF),
            loss=told(answers, FLARE_UP_LOSS),
            words=told(answers, FLARE_UP_WORDS),
        ),
    )


def _when(diagnosis: Diagnosis) -> tuple[int, str]:
    date = value_of(diagnosis.date)
    return (0, date.first.isoformat()) if date else (1, "")

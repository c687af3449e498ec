"""What was tried for the back, operations included, and what came of it."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told
from nexus.facts.order import by_date
from nexus.interview.answers import Answers
from nexus.interview.choice import Option
from nexus.interview.medical_evidence.surgeries import (
    SURGERIES,
    SURGERY,
    SURGERY_BY,
    SURGERY_DATE,
    SURGERY_RESULT,
    SURGERY_SCAR,
)
from nexus.interview.medical_evidence.treatments import (
    TREATMENT_EFFECT,
    TREATMENT_END,
    TREATMENT_KIND,
    TREATMENT_START,
    TREATMENT_STOPPED,
    TREATMENT_WHAT,
    TREATMENTS,
)
from nexus.interview.partial_date import PartialDate


@dataclass(frozen=True)
class Treatment:
    """One thing that was tried, or offered and not done."""

    id: str
    kind: Fact[Option]
    what: Fact[str]
    start: Fact[PartialDate]
    end: Fact[PartialDate]
    effect: Fact[str]
    stopped: Fact[str]


@dataclass(frozen=True)
class Surgery:
    """One operation; a painful or unstable scar is a matter of its own (38 CFR 4.118)."""

    id: str
    name: Fact[str]
    date: Fact[PartialDate]
    by: Fact[str]
    result: Fact[str]
    scar: Fact[bool]


def treatments(answers: Answers) -> tuple[Treatment, ...]:
    """All treatments, the earliest first."""
    found = (
        Treatment(
            id=item.id,
            kind=told(item.answers, TREATMENT_KIND),
            what=told(item.answers, TREATMENT_WHAT),
            start=told(item.answers, TREATMENT_START),
            end=told(item.answers, TREATMENT_END),
            effect=told(item.answers, TREATMENT_EFFECT),
            stopped=told(item.answers, TREATMENT_STOPPED),
        )
        for item in answers.items(TREATMENTS)
    )
    return tuple(sorted(found, key=lambda treatment: by_date(treatment.start)))


def surgeries(answers: Answers) -> tuple[Surgery, ...]:
    """All operations, the earliest first."""
    found = (
        Surgery(
            id=item.id,
            name=told(item.answers, SURGERY),
            date=told(item.answers, SURGERY_DATE),
            by=told(item.answers, SURGERY_BY),
            result=told(item.answers, SURGERY_RESULT),
            scar=told(item.answers, SURGERY_SCAR),
        )
        for item in answers.items(SURGERIES)
    )
    return tuple(sorted(found, key=lambda surgery: by_date(surgery.date)))

"""What an office's examiner said, what the office decided, and which reasons each gave."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told
from nexus.interview.answers import Answers
from nexus.interview.choice import Option
from nexus.interview.medical_evidence.agency_exam import AGENCY_EXAM
from nexus.interview.medical_evidence.agency_exam_details import (
    AGENCY_EXAM_DATE,
    AGENCY_EXAM_MISSED,
    AGENCY_EXAM_REASONS,
    AGENCY_EXAM_RESULT,
)
from nexus.interview.medical_evidence.decision import DECIDED, FILED_ON
from nexus.interview.medical_evidence.decision_details import (
    ACCEPTED,
    DECIDED_ON,
    DENIAL_REASONS,
    DENIAL_WORDS,
    NEXT_STEP,
)
from nexus.interview.partial_date import PartialDate


@dataclass(frozen=True)
class AgencyExam:
    """An examination for the claim, as the person knows it."""

    done: Fact[bool]
    date: Fact[PartialDate]
    result: Fact[Option]
    reasons: Fact[str]
    missed: Fact[str]


@dataclass(frozen=True)
class Decision:
    """A decision on the claim, as the person knows it."""

    outcome: Fact[Option]
    filed: Fact[PartialDate]
    date: Fact[PartialDate]
    reasons: Fact[tuple[Option, ...]]
    words: Fact[str]
    accepted: Fact[str]
    next: Fact[Option]
    """What was done since."""


def agency_exam(answers: Answers) -> AgencyExam:
    """Gather the examination."""
    return AgencyExam(
        done=told(answers, AGENCY_EXAM),
        date=told(answers, AGENCY_EXAM_DATE),
        result=told(answers, AGENCY_EXAM_RESULT),
        reasons=told(answers, AGENCY_EXAM_REASONS),
        missed=told(answers, AGENCY_EXAM_MISSED),
    )


def decision(answers: Answers) -> Decision:
    """Gather the decision."""
    return Decision(
        outcome=told(answers, DECIDED),
        filed=told(answers, FILED_ON),
        date=told(answers, DECIDED_ON),
        reasons=told(answers, DENIAL_REASONS),
        words=told(answers, DENIAL_WORDS),
        accepted=told(answers, ACCEPTED),
        next=told(answers, NEXT_STEP),
    )

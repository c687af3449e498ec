"""How it went: the beginning, the years since, the gaps in care, and the end of service."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told, value_of
from nexus.interview.answers import Answers
from nexus.interview.choice import Option
from nexus.interview.medical_evidence.separation import (
    SEPARATION_EXAM,
    SEPARATION_HISTORY,
    SEPARATION_REASON,
)
from nexus.interview.partial_date import PartialDate
from nexus.interview.personal_narrative.course import (
    COURSE_WORDS,
    FIRST_SYMPTOMS,
    SINCE_THEN,
    TREND,
)
from nexus.interview.personal_narrative.gaps import (
    GAP_CARE,
    GAP_END,
    GAP_REASONS,
    GAP_SELF_CARE,
    GAP_START,
    GAP_WORDS,
    GAPS,
)


@dataclass(frozen=True)
class Gap:
    """A time without care, and what the person says about it."""

    id: str
    start: Fact[PartialDate]
    end: Fact[PartialDate]
    care: Fact[Option]
    """Whether there was no care, or care whose papers are gone."""
    reasons: Fact[tuple[Option, ...]]
    words: Fact[str]
    self_care: Fact[str]


@dataclass(frozen=True)
class Separation:
    """What the papers at the end of service say, and why, in the person's words."""

    exam: Fact[Option]
    history: Fact[Option]
    reason: Fact[str]


@dataclass(frozen=True)
class Course:
    """From the first symptoms to now."""

    first_symptoms: Fact[PartialDate]
    since_then: Fact[Option]
    trend: Fact[Option]
    words: Fact[str]
    separation: Separation
    gaps: tuple[Gap, ...]


def course(answers: Answers) -> Course:
    """Gather the course; gaps with the earliest first."""
    return Course(
        first_symptoms=told(answers, FIRST_SYMPTOMS),
        since_then=told(answers, SINCE_THEN),
        trend=told(answers, TREND),
        words=told(answers, COURSE_WORDS),
        separation=Separation(
            exam=told(answers, SEPARATION_EXAM),
            history=told(answers, SEPARATION_HISTORY),
            reason=told(answers, SEPARATION_REASON),
        ),
        gaps=tuple(sorted(_gaps(answers), key=_when)),
    )


def _gaps(answers: Answers) -> list[Gap]:
    return [
        Gap(
            id=item.id,
            start=told(item.answers, GAP_START),
            end=told(item.answers, GAP_END),
            care=told(item.answers, GAP_CARE),
            reasons=told(item.answers, GAP_REASONS),
            words=told(item.answers, GAP_WORDS),
            self_care=told(item.answers, GAP_SELF_CARE),
        )
        for item in answers.items(GAPS)
    ]


def _when(gap: Gap) -> tuple[int, str]:
    start = value_of(gap.start)
    return (0, start.first.isoformat()) if start else (1, "")

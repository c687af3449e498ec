"""The jobs outside service, and what each asked of the back."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told, value_of
from nexus.facts.order import by_date
from nexus.interview.answers import Answers
from nexus.interview.choice import Option
from nexus.interview.partial_date import PartialDate
from nexus.interview.personal_narrative.jobs import (
    JOB,
    JOB_DEMANDS,
    JOB_EFFORT,
    JOB_END,
    JOB_HOURS,
    JOB_LEFT,
    JOB_START,
    JOBS,
)

STRENUOUS = {"medium", "heavy"}
"""Efforts that a doctor has to weigh: more than 20 pounds now and then."""


@dataclass(frozen=True)
class Job:
    """One job."""

    id: str
    name: Fact[str]
    start: Fact[PartialDate]
    end: Fact[PartialDate]
    hours: Fact[float]
    demands: Fact[str]
    effort: Fact[Option]
    left: Fact[str]
    """Why it ended or changed, in the person's words."""

    @property
    def strenuous(self) -> bool:
        """The person calls it medium or heavy."""
        effort = value_of(self.effort)
        return effort is not None and effort.key in STRENUOUS


def jobs(answers: Answers) -> tuple[Job, ...]:
    """All jobs, the earliest first."""
    found = (
        Job(
            id=item.id,
            name=told(item.answers, JOB),
            start=told(item.answers, JOB_START),
            end=told(item.answers, JOB_END),
            hours=told(item.answers, JOB_HOURS),
            demands=told(item.answers, JOB_DEMANDS),
            effort=told(item.answers, JOB_EFFORT),
            left=told(item.answers, JOB_LEFT),
        )
        for item in answers.items(JOBS)
    )
    return tuple(sorted(found, key=lambda job: by_date(job.start)))

"""When the person served, and what the work was."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told
from nexus.interview.answers import Answers
from nexus.interview.choice import Option
from nexus.interview.partial_date import PartialDate
from nexus.interview.personal_narrative.service import (
    BRANCH,
    COMPONENT,
    SERVICE_DUTIES,
    SERVICE_END,
    SERVICE_JOB,
    SERVICE_PERIODS,
    SERVICE_START,
)


@dataclass(frozen=True)
class Service:
    """One time of service."""

    id: str
    branch: Fact[Option]
    component: Fact[Option]
    start: Fact[PartialDate]
    end: Fact[PartialDate]
    job: Fact[str]
    duties: Fact[str]


def services(answers: Answers) -> tuple[Service, ...]:
    """All times of service."""
    return tuple(
        Service(
            id=item.id,
            branch=told(item.answers, BRANCH),
            component=told(item.answers, COMPONENT),
            start=told(item.answers, SERVICE_START),
            end=told(item.answers, SERVICE_END),
            job=told(item.answers, SERVICE_JOB),
            duties=told(item.answers, SERVICE_DUTIES),
        )
        for item in answers.items(SERVICE_PERIODS)
    )

"""When the person served, and what the work was."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told
from nexus.facts.order import by_date
from nexus.interview.answers import Answers
from nexus.interview.choice import Option
from nexus.interview.partial_date import PartialDate
from nexus.interview.personal_narrative.service import (
    BRANCH,
    COMBAT,
    COMBAT_WORDS,
    COMPONENT,
    SERVICE_DUTIES,
    SERVICE_END,
    SERVICE_ENDED,
    SERVICE_JOB,
    SERVICE_JUMPS,
    SERVICE_LOADS,
    SERVICE_PERIODS,
    SERVICE_START,
    SERVICE_VEHICLES,
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
    loads: Fact[str]
    vehicles: Fact[str]
    jumps: Fact[int]
    combat: Fact[bool]
    combat_words: Fact[str]
    ended: Fact[str]
    """How it ended, in the person's words."""


def services(answers: Answers) -> tuple[Service, ...]:
    """All times of service, the earliest known first."""
    found = (
        Service(
            id=item.id,
            branch=told(item.answers, BRANCH),
            component=told(item.answers, COMPONENT),
            start=told(item.answers, SERVICE_START),
            end=told(item.answers, SERVICE_END),
            job=told(item.answers, SERVICE_JOB),
            duties=told(item.answers, SERVICE_DUTIES),
            loads=told(item.answers, SERVICE_LOADS),
            vehicles=told(item.answers, SERVICE_VEHICLES),
            jumps=told(item.answers, SERVICE_JUMPS),
            combat=told(item.answers, COMBAT),
            combat_words=told(item.answers, COMBAT_WORDS),
            ended=told(item.answers, SERVICE_ENDED),
        )
        for item in answers.items(SERVICE_PERIODS)
    )
    return tuple(sorted(found, key=lambda service: by_date(service.start)))

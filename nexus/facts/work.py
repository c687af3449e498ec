"""What the back changes at work, and what schooling stands behind it."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told
from nexus.interview.about_you.background import SCHOOLING, UNABLE_SINCE
from nexus.interview.answers import Answers
from nexus.interview.choice import Option
from nexus.interview.pain_impact.work import (
    ACCOMMODATIONS,
    DAYS_MISSED,
    WORK_CHANGED,
    WORK_HOURS,
    WORK_STOPPED,
    WORK_STOPPED_ON,
    WORKING,
)
from nexus.interview.partial_date import PartialDate


@dataclass(frozen=True)
class Work:
    """Work now, what the back changed in it, and its end; never a conclusion."""

    working: Fact[Option]
    hours: Fact[float]
    changed: Fact[str]
    accommodations: Fact[str]
    days_missed: Fact[float]
    stopped: Fact[Option]
    stopped_on: Fact[PartialDate]
    schooling: Fact[str]
    unable_since: Fact[PartialDate]
    """The date that the person gives; only Social Security asks for it."""


def work(answers: Answers) -> Work:
    """Gather the work."""
    return Work(
        working=told(answers, WORKING),
        hours=told(answers, WORK_HOURS),
        changed=told(answers, WORK_CHANGED),
        accommodations=told(answers, ACCOMMODATIONS),
        days_missed=told(answers, DAYS_MISSED),
        stopped=told(answers, WORK_STOPPED),
        stopped_on=told(answers, WORK_STOPPED_ON),
        schooling=told(answers, SCHOOLING),
        unable_since=told(answers, UNABLE_SINCE),
    )

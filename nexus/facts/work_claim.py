"""Under which law an injury at work is claimed, and who decides."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told
from nexus.interview.about_you.work_claim import WORK_LAW, WORK_OFFICE
from nexus.interview.answers import Answers
from nexus.interview.choice import Option


@dataclass(frozen=True)
class WorkClaim:
    """The claim for workers’ compensation, as far as the person told of it."""

    law: Fact[Option]
    office: Fact[str]


def work_claim(answers: Answers) -> WorkClaim:
    """Gather what is known of the claim."""
    return WorkClaim(law=told(answers, WORK_LAW), office=told(answers, WORK_OFFICE))

"""Which pictures and tests were made, and what they show as the person was told."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told
from nexus.interview.answers import Answers
from nexus.interview.choice import Option
from nexus.interview.medical_evidence.imaging import (
    ARTHRITIS_SEEN,
    FIRST_IMAGING,
    FRACTURE_SEEN,
    IMAGING,
    IMAGING_WORDS,
)
from nexus.interview.partial_date import PartialDate


@dataclass(frozen=True)
class Imaging:
    """Pictures and tests of the back."""

    done: Fact[tuple[Option, ...]]
    first: Fact[PartialDate]
    arthritis: Fact[Option]
    fracture: Fact[Option]
    words: Fact[str]


def imaging(answers: Answers) -> Imaging:
    """Gather them."""
    return Imaging(
        done=told(answers, IMAGING),
        first=told(answers, FIRST_IMAGING),
        arthritis=told(answers, ARTHRITIS_SEEN),
        fracture=told(answers, FRACTURE_SEEN),
        words=told(answers, IMAGING_WORDS),
    )

"""Which aids are used, how often, since when, and who prescribed them."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told
from nexus.interview.answers import Answers
from nexus.interview.choice import Option
from nexus.interview.pain_impact.aids import (
    AID,
    AID_FROM,
    AID_SINCE,
    AID_USE,
    AID_WORDS,
    AIDS,
)
from nexus.interview.partial_date import PartialDate


@dataclass(frozen=True)
class Aid:
    """One aid."""

    id: str
    kind: Fact[Option]
    use: Fact[Option]
    words: Fact[str]
    since: Fact[PartialDate]
    given_by: Fact[str]


def aids(answers: Answers) -> tuple[Aid, ...]:
    """All aids in the order in which they were added."""
    return tuple(
        Aid(
            id=item.id,
            kind=told(item.answers, AID),
            use=told(item.answers, AID_USE),
            words=told(item.answers, AID_WORDS),
            since=told(item.answers, AID_SINCE),
            given_by=told(item.answers, AID_FROM),
        )
        for item in answers.items(AIDS)
    )

"""What may speak against the claim, as the person tells it."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told
from nexus.interview.answers import Answers
from nexus.interview.medical_evidence.against import (
    AGAINST_WORDS,
    DATES_DIFFER,
    DENIED_PAIN,
    DENIED_PAIN_WORDS,
)


@dataclass(frozen=True)
class Against:
    """Papers that deny pain, dates that differ, and what else could be said."""

    denied: Fact[bool]
    denied_words: Fact[str]
    dates: Fact[str]
    other: Fact[str]


def against(answers: Answers) -> Against:
    """Gather it."""
    return Against(
        denied=told(answers, DENIED_PAIN),
        denied_words=told(answers, DENIED_PAIN_WORDS),
        dates=told(answers, DATES_DIFFER),
        other=told(answers, AGAINST_WORDS),
    )

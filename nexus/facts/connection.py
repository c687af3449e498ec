"""Another condition that is thought to have hurt the back, and how the back was made worse."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told
from nexus.interview.answers import Answers
from nexus.interview.choice import Option
from nexus.interview.partial_date import PartialDate
from nexus.interview.personal_narrative.connecting_condition import (
    PRIMARY,
    PRIMARY_RATING,
    PRIMARY_SINCE,
    PRIMARY_STATUS,
    PRIMARY_WORDS,
)
from nexus.interview.personal_narrative.gait import (
    GAIT,
    GAIT_SEEN,
    GAIT_SINCE,
    GAIT_WORDS,
    PRIMARY_FALLS,
    PRIMARY_WEIGHT,
)
from nexus.interview.personal_narrative.made_worse import (
    BASELINE_PAPER,
    COULD_THEN,
    PAIN_THEN,
    WORSE_SINCE,
    WORSE_WORDS,
)


@dataclass(frozen=True)
class Gait:
    """What the other condition did to the way of walking, and what else it brought."""

    changed: Fact[Option]
    since: Fact[PartialDate]
    words: Fact[str]
    seen: Fact[str]
    """Who noticed it, and in which record."""
    falls: Fact[str]
    weight: Fact[str]


@dataclass(frozen=True)
class Primary:
    """The other condition."""

    name: Fact[str]
    status: Fact[Option]
    since: Fact[PartialDate]
    rating: Fact[str]
    words: Fact[str]
    gait: Gait


@dataclass(frozen=True)
class Worsening:
    """The back before it was made worse, and after."""

    since: Fact[PartialDate]
    pain_then: Fact[int]
    could_then: Fact[str]
    words: Fact[str]
    paper: Fact[str]
    """The paper that shows the back as it was before."""


def primary(answers: Answers) -> Primary:
    """Gather the other condition."""
    return Primary(
        name=told(answers, PRIMARY),
        status=told(answers, PRIMARY_STATUS),
        since=told(answers, PRIMARY_SINCE),
        rating=told(answers, PRIMARY_RATING),
        words=told(answers, PRIMARY_WORDS),
        gait=Gait(
            changed=told(answers, GAIT),
            since=told(answers, GAIT_SINCE),
            words=told(answers, GAIT_WORDS),
            seen=told(answers, GAIT_SEEN),
            falls=told(answers, PRIMARY_FALLS),
            weight=told(answers, PRIMARY_WEIGHT),
        ),
    )


def worsening(answers: Answers) -> Worsening:
    """Gather the levels before and after."""
    return Worsening(
        since=told(answers, WORSE_SINCE),
        pain_then=told(answers, PAIN_THEN),
        could_then=told(answers, COULD_THEN),
        words=told(answers, WORSE_WORDS),
        paper=told(answers, BASELINE_PAPER),
    )

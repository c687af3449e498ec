"""Scores of forms that a doctor's office gave: copied, never interpreted."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told, value_of
from nexus.interview.answers import Answers
from nexus.interview.pain_impact.scores import SCORE, SCORE_BY, SCORE_DATE, SCORE_NAME, SCORES
from nexus.interview.partial_date import PartialDate


@dataclass(frozen=True)
class Score:
    """One form and its score."""

    id: str
    name: Fact[str]
    score: Fact[str]
    date: Fact[PartialDate]
    given_by: Fact[str]


def scores(answers: Answers) -> tuple[Score, ...]:
    """All scores, the earliest known first."""
    found = (
        Score(
            id=item.id,
            name=told(item.answers, SCORE_NAME),
            score=told(item.answers, SCORE),
            date=told(item.answers, SCORE_DATE),
            given_by=told(item.answers, SCORE_BY),
        )
        for item in answers.items(SCORES)
    )
    return tuple(sorted(found, key=_when))


def _when(score: Score) -> tuple[int, str]:
    date = value_of(score.date)
    return (0, date.first.isoformat()) if date else (1, "")

"""Scores of forms that a doctor's office gave: name, score, date, by whom; not interpreted."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.scores import Score
from nexus.letter.document import Row, Table
from nexus.letter.telling import entry, settled, table
from nexus.letter.words import partial_date, quoted, voiced

HEADS = ("Form filled in for a doctor", "Score as copied", "Date", "Given by")


def scores(case: Case) -> tuple[Table, ...]:
    """A row for each."""
    return table("scores", HEADS, (row for score in case.scores for row in _row(score)))


def _row(score: Score) -> Iterator[Row]:
    yield from entry(
        "scores",
        score.id,
        name=settled(voiced, score.name),
        score=settled(quoted, score.score),
        date=settled(partial_date, score.date),
        given_by=settled(voiced, score.given_by),
    )

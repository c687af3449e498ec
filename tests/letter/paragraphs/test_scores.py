"""Scores are copied with their date and never interpreted."""

from nexus.letter.paragraphs.scores import scores
from tests.telling import UNSURE, alone, heard, listing


def test_a_score_is_given_as_it_was_copied_the_earliest_first() -> None:
    given = listing(
        "scores",
        {"score_name": "Roland-Morris", "score_date": {"year": 2024}, "score_by": UNSURE},
        {"score_name": "Oswestry", "score": "42 percent", "score_date": {"year": 2022}},
    )
    assert list(heard(alone(scores), given).values()) == [
        *("Oswestry", "“42 percent”", "2022", "–"),
        *("Roland-Morris", "–", "2024", "not sure"),
    ]

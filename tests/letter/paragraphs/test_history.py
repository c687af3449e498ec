"""The history in the order of a life."""

from functools import partial

import pytest

from nexus.letter.paragraphs.history import history
from tests.telling import ADA, Told, letter_of, listing

LIFE: Told = {
    **ADA,
    **listing("service_periods", {"branch": "navy"}),
    **listing(
        "events",
        {"event_time": "after", "event_kind": "vehicle"},
        {"event_time": "service", "event_kind": "fall"},
        {"event_time": "before", "event_kind": "blow"},
        {"event_kind": "other"},
    ),
    **listing("gaps", {"gap_start": {"year": 2009}}),
    "first_symptoms": {"year": 2004},
    "separation_exam": "normal",
    "story": "One. Two. Three. Four.",
    "story_passages": [
        {"quote": "One.", "place": "before"},
        {"quote": "Two.", "place": "event"},
        {"quote": "Three.", "place": "after"},
        {"quote": "Four.", "place": "now"},
    ],
}


def test_paragraphs_follow_the_order_of_a_life() -> None:
    section = letter_of(LIFE, history).sections[0]
    assert [block.key for block in section.blocks] == [
        "service",
        "event@3",
        "own_words@before",
        "event@2",
        "event@4",
        "own_words@event",
        "course",
        "separation",
        "gaps@1",
        "event@1",
        "own_words@after",
        "own_words@now",
    ]


@pytest.mark.parametrize("claimed", [True, False])
def test_times_are_named_by_service_only_where_it_is_claimed(*, claimed: bool) -> None:
    write = partial(history, service_claimed=claimed)
    texts = [one.text for one in letter_of(LIFE, write).sentences() if one.key.startswith("event/")]
    assert any("before service" in text for text in texts) is claimed
    assert any("after service" in text for text in texts) is claimed

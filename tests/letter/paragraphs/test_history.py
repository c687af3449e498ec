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
    "typed_by": "helper",
    "back_before": "good",
    "entrance_exam": "normal",
    **listing("years", {"year_words": "Stiff."}),
    **listing("jobs", {"job": "Cook"}),
    **listing("witnesses", {"witness": "Tom Reed"}),
    "primary": "left knee",
    "gait": "yes",
    "worse_since": {"year": 2010},
    "denied_pain": True,
    "weight": "180 pounds",
    "smoking": "never",
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
        "service@helper",
        "before",
        "event@3",
        "own_words@before",
        "before@entry",
        "service@1",
        "event@2",
        "event@4",
        "own_words@event",
        "course",
        "years",
        "separation",
        "gaps@1",
        "event@1",
        "jobs",
        "connection",
        "connection@gait",
        "connection@worse",
        "witnesses",
        "against@told",
        "own_words@after",
        "own_words@now",
    ]


def test_gaps_and_what_happened_stand_in_the_order_of_their_dates() -> None:
    given: Told = {
        **ADA,
        **listing("service_periods", {"service_start": {"year": 2000}}),
        **listing(
            "events",
            {"event_time": "after", "event_date": {"year": 2012}},
            {"event_time": "after", "event_kind": "fall"},
            {"event_time": "before", "event_date": {"year": 1996}},
            {"event_time": "after", "event_date": {"year": 2006}},
        ),
        **listing(
            "gaps",
            {"gap_start": {"year": 2007}, "gap_end": {"year": 2011}},
            {"gap_start": {"year": 1990}, "gap_end": {"year": 1995}},
            {"gap_start": {"year": 2004}},
        ),
    }
    section = letter_of(given, history).sections[0]
    dated = [block.key for block in section.blocks if block.key.startswith(("event@", "gaps@"))]
    assert dated == ["gaps@2", "event@3", "gaps@3", "event@4", "gaps@1", "event@1", "event@2"]


@pytest.mark.parametrize("claimed", [True, False])
def test_times_are_named_by_service_only_where_it_is_claimed(*, claimed: bool) -> None:
    write = partial(history, service_claimed=claimed)
    texts = [one.text for one in letter_of(LIFE, write).sentences() if one.key.startswith("event/")]
    assert any("before service" in text for text in texts) is claimed
    assert any("after service" in text for text in texts) is claimed


def test_what_a_doctor_weighs_stands_here_only_where_no_cause_is_asked() -> None:
    keys = [block.key for block in letter_of(LIFE, history).sections[0].blocks]
    write = partial(history, causes_asked=False)
    without = [block.key for block in letter_of(LIFE, write).sections[0].blocks]
    assert [key for key in without if key not in keys] == ["risk", "risk"]

"""What was tried, with its time as far as it is known."""

import pytest

from nexus.letter.paragraphs.care import care
from tests.telling import UNSURE, Told, heard, listing


@pytest.mark.parametrize(
    ("dates", "told"),
    [
        ({"treatment_start": {"year": 2012}}, "from 2012"),
        ({"treatment_start": {"year": 2012}, "treatment_end": {"year": 2014}}, "from 2012 to 2014"),
        (
            {"treatment_start": {"year": 2012}, "treatment_end": UNSURE},
            "from 2012; its end, not sure",
        ),
        ({"treatment_end": {"year": 2014}}, "until 2014"),
        ({"treatment_start": UNSURE}, "not sure"),
        ({"treatment_start": {"year": 2012}, "treatment_kind": "offered"}, "2012"),
        ({}, "–"),
    ],
)
def test_the_time_of_a_treatment_is_not_one_year_where_no_end_is_told(
    dates: Told, told: str
) -> None:
    given = listing("treatments", {"treatment": "therapy", "treatment_kind": "therapy", **dates})
    assert heard(care, given)["treatments/when@1"] == told


@pytest.mark.parametrize(
    ("what", "told"),
    [
        ("Physical therapy.", "physical therapy"),
        ("ten visits", "physical therapy: “ten visits”"),
        (None, "physical therapy"),
    ],
)
def test_what_was_tried_is_not_named_twice(what: str | None, told: str) -> None:
    given = listing("treatments", {"treatment_kind": "therapy", "treatment_what": what})
    assert heard(care, given)["treatments/tried@1"] == told

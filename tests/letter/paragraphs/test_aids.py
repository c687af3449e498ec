"""Aids with their use, their beginning and who prescribed them."""

from nexus.letter.paragraphs.aids import aids
from tests.telling import UNSURE, alone, heard, listing


def test_each_aid_has_a_row_with_what_is_known_of_it() -> None:
    given = listing(
        "aids",
        {
            "aid": "cane",
            "aid_use": "regular",
            "aid_words": "right hand",
            "aid_since": {"year": 2025, "month": 3},
            "aid_from": "Dr. Raman",
        },
        {"aid": "bath"},
        {"aid": "walker", "aid_use": "past", "aid_since": UNSURE, "aid_from": UNSURE},
    )
    assert list(heard(alone(aids), given).values()) == [
        *("A cane: “right hand”", "regularly, since March\u00a02025", "Dr. Raman"),
        *("A shower or bath chair", "–", "–"),
        *("A walker", "in the past, since a date not recalled", "not sure"),
    ]


def test_without_aids_there_is_no_table() -> None:
    assert heard(alone(aids), {}) == {}

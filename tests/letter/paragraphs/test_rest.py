"""Days in bed: ordered ones are listed and added up, chosen ones stand apart."""

import pytest

from nexus.letter.paragraphs.rest import rest
from tests.telling import ADA, UNSURE, VARIES, Told, alone, heard, listing

REST = alone(rest)
SHE = "Ms.\u00a0Ortiz"
JANUARY: Told = {
    "bed_rest_from": {"year": 2026, "month": 1, "day": 12},
    "bed_rest_days": 14,
    "bed_rest_by": "Dr. Hale",
    "bed_rest_paper": "order of January 12",
}


def said(given: Told) -> list[str]:
    return list(heard(REST, {**ADA, **given}).values())


def test_an_order_has_its_date_days_physician_and_paper() -> None:
    assert said(listing("bed_rests", JANUARY)) == [
        "January\u00a012, 2026",
        "14",
        "Dr. Hale",
        "order of January 12",
    ]


def test_days_of_several_orders_are_added_up() -> None:
    given = listing("bed_rests", JANUARY, {"bed_rest_days": 10})
    assert said(given)[-1] == "That is 24\u00a0days in the orders listed."
    assert said(given)[4:7] == ["–", "10", "–"]


def test_an_order_of_unknown_length_is_not_guessed_into_the_sum() -> None:
    given = listing("bed_rests", JANUARY, {"bed_rest_days": UNSURE, "bed_rest_by": "Dr. Li"})
    assert said(given)[-1] == "That is 14\u00a0days in the orders whose length is known."


def test_without_a_single_length_there_is_no_sum() -> None:
    given = listing("bed_rests", {"bed_rest_by": "Dr. Li"}, {"bed_rest_by": "Dr. Hale"})
    assert said(given) == ["–", "–", "Dr. Li", "–", "–", "–", "Dr. Hale", "–"]


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (
            {"own_rest_days": 20, "own_rest_words": "Flat."},
            (
                f"Without an order, by {SHE}’s own choice and account, she stayed in bed for"
                " 20\u00a0days in the last 12 months; of those days she says: “Flat.”"
            ),
        ),
        (
            {"own_rest_days": 1},
            (
                f"Without an order, by {SHE}’s own choice and account, she stayed in bed for"
                " 1\u00a0day in the last 12 months."
            ),
        ),
        (
            {"own_rest_words": "long"},
            f"Of days in bed by {SHE}’s own choice she says: “long.”",
        ),
        (
            {"own_rest_days": VARIES},
            f"It varies, by {SHE}’s account, how many days she stayed in bed by her own choice.",
        ),
    ],
)
def test_days_of_ones_own_choice_are_never_added(given: Told, sentence: str) -> None:
    assert said(given) == [sentence]
    assert said({**given, **listing("bed_rests", JANUARY)})[-1] == sentence

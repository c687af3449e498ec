"""Bladder and bowels: new and long-standing trouble are kept apart."""

import pytest

from nexus.letter.paragraphs.bladder_bowel import bladder_bowel
from tests.telling import ADA, DECLINED, UNSURE, Told, alone, heard

TROUBLE = alone(bladder_bowel)
SHE = "Ms.\u00a0Ortiz"


def said(given: Told) -> list[str]:
    return list(heard(TROUBLE, {**ADA, **given}).values())


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (
            {"bladder_bowel": ["none"]},
            f"{SHE} reports no trouble with bladder or bowels and no loss of sexual feeling.",
        ),
        (
            {"bladder_bowel": ["bladder", "bowel"], "bladder_bowel_since": "old"},
            f"{SHE} reports long-standing bladder trouble and bowel trouble.",
        ),
        (
            {"bladder_bowel": ["bladder"], "bladder_bowel_since": "new"},
            f"{SHE} reports new or newly worse bladder trouble.",
        ),
        ({"bladder_bowel": ["sexual"]}, f"{SHE} reports loss of sexual feeling."),
        (
            {"bladder_bowel_since": "old"},
            f"{SHE} reports trouble with bladder, bowels or sexual feeling that is long-standing.",
        ),
    ],
)
def test_trouble_is_told_with_whether_it_is_new(given: Told, sentence: str) -> None:
    assert said(given) == [sentence]


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (
            {"bladder_bowel_words": "Three times a night.", "bladder_bowel_told": "the prostate"},
            (
                f"Of it {SHE} says: “Three times a night”; what a doctor said about it: “the"
                " prostate.”"
            ),
        ),
        ({"bladder_bowel_words": "leaks"}, f"Of it {SHE} says: “leaks.”"),
        (
            {"bladder_bowel_told": "not told yet"},
            f"What a doctor said about it, by {SHE}’s account: “not told yet.”",
        ),
    ],
)
def test_own_words_and_the_doctors_are_quoted(given: Told, sentence: str) -> None:
    assert said(given) == [sentence]


def test_none_is_never_called_new() -> None:
    assert said({"bladder_bowel": ["none"], "bladder_bowel_since": "new"}) == [
        f"{SHE} reports no trouble with bladder or bowels and no loss of sexual feeling."
    ]


def test_what_is_not_sure_is_said_and_what_was_declined_is_not() -> None:
    assert said({"bladder_bowel": ["bowel"], "bladder_bowel_since": UNSURE}) == [
        f"{SHE} reports bowel trouble.",
        "She is not sure whether it is new.",
    ]
    assert said({"bladder_bowel": DECLINED, "bladder_bowel_words": DECLINED}) == []

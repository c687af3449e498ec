"""Where it hurts and how strongly, and what cannot be put in a number."""

import pytest

from nexus.letter.paragraphs.pain import pain
from tests.telling import ADA, DECLINED, UNSURE, VARIES, Told, alone, heard, unsaid

PAIN = alone(pain)
SCALE = "On a scale on which 0 is no pain and 10 the worst imaginable, Ms.\u00a0Ortiz rates it "


def said(given: Told) -> list[str]:
    return list(heard(PAIN, {**ADA, **given}).values())


def test_the_places_are_listed() -> None:
    assert said({"where": ["back_left", "left_calf", "left_foot_sole"]}) == [
        (
            "Ms.\u00a0Ortiz reports pain in the left side of the low back, the calf on the left,"
            " and the sole of the foot on the left."
        )
    ]


@pytest.mark.parametrize(
    ("given", "levels"),
    [
        (
            {"pain_usual": 5, "pain_best": 2, "pain_worst": 9},
            "5 on a usual day, 2 at its best, and 9 at its worst.",
        ),
        ({"pain_usual": 0}, "0 on a usual day."),
        (
            {"pain_usual": 5, "pain_usual_often": "Most days.", "pain_worst": 9},
            "5 on a usual day (“Most days”) and 9 at its worst.",
        ),
    ],
)
def test_the_levels_are_rated_with_how_often(given: Told, levels: str) -> None:
    assert said(given) == [SCALE + levels]


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (
            {"pain_usual": VARIES},
            "How strong it is on a usual day, Ms.\u00a0Ortiz says, varies too much for one number.",
        ),
        (
            {"pain_best": UNSURE},
            "Ms.\u00a0Ortiz is not sure how strong it is at its best.",
        ),
        (
            {"pain_worst": VARIES, "pain_worst_often": "twice a month"},
            (
                "How strong it is at its worst, Ms.\u00a0Ortiz says, varies too much for one"
                " number; it is like that “twice a month.”"
            ),
        ),
    ],
)
def test_what_cannot_be_put_in_a_number_is_said_to_be_so(given: Told, sentence: str) -> None:
    assert said(given) == [sentence]


def test_a_level_that_varies_leaves_the_others_their_numbers() -> None:
    assert said({"pain_usual": VARIES, "pain_best": 2}) == [
        SCALE + "2 at its best.",
        "How strong it is on a usual day, she says, varies too much for one number.",
    ]


def test_what_was_not_told_is_asked_for() -> None:
    assert unsaid(PAIN, {"where": DECLINED})["pain/where"] == ("where",)

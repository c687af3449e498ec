"""What is felt in each leg, the left never lost in the right."""

import pytest

from nexus.letter.paragraphs.legs import legs
from tests.telling import ADA, DECLINED, UNSURE, VARIES, Told, alone, heard

LEGS = alone(legs)
LEFT: Told = {
    "left_leg": True,
    "left_leg_pain": "to the calf, daily",
    "left_leg_strength": 5,
    "left_leg_tingling": "none",
    "left_leg_numbness": "little toe",
    "left_leg_weakness": UNSURE,
}


def said(given: Told) -> list[str]:
    return list(heard(LEGS, {**ADA, **given}).values())


def test_each_leg_has_a_row_of_its_own() -> None:
    assert said({**LEFT, "right_leg": False}) == [
        "Left leg",
        (
            "pain 5 of 10; where and how often: “to the calf, daily”; no tingling or burning;"
            " numbness: “little toe”; weakness: not sure"
        ),
        "Right leg",
        "nothing felt there",
    ]


def test_neither_leg_is_one_sentence() -> None:
    assert said({"left_leg": False, "right_leg": False}) == [
        "Ms.\u00a0Ortiz reports no pain, numbness, tingling or weakness in either leg."
    ]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"right_leg": True}, "felt there; not described further"),
        ({"right_leg": True, "right_leg_strength": VARIES}, "pain varies too much to say"),
    ],
)
def test_a_leg_without_details_is_still_named(given: Told, words: str) -> None:
    assert said(given) == ["Right leg", words]


def test_not_being_sure_is_said_and_silence_is_not() -> None:
    assert said({"left_leg": UNSURE}) == [
        "Ms.\u00a0Ortiz is not sure whether it is felt in the left leg."
    ]
    assert said({"left_leg": DECLINED}) == []


def test_what_is_not_sure_of_both_legs_is_said_once() -> None:
    given: Told = {**ADA, "left_leg": UNSURE, "right_leg": UNSURE}
    assert list(heard(alone(legs), given).values()) == [
        "Ms.\u00a0Ortiz is not sure whether it is felt in either leg."
    ]

"""Where it hurts, what it feels like and how strong it is."""

import pytest

from nexus.letter.paragraphs.pain import pain
from tests.telling import ADA, DECLINED, UNSURE, VARIES, Told, alone, heard, unsaid

PAIN = alone(pain)


def said(given: Told) -> list[str]:
    return list(heard(PAIN, {**ADA, **given}).values())


def test_the_places_are_listed() -> None:
    assert said({"where": ["back_left", "left_calf", "left_foot_sole"]}) == [
        (
            "Ms.\u00a0Ortiz reports pain in the left side of the low back and in the calf and the"
            " sole of the foot on the left."
        )
    ]


def test_what_is_felt_stands_with_its_place_and_a_place_without_a_feeling_stays() -> None:
    given: Told = {
        "where": ["back_middle", "left_shin", "left_calf"],
        "feelings_there": {"back_middle": ["pain"], "left_calf": ["numb", "pain"]},
    }
    assert said(given) == [
        (
            "Ms.\u00a0Ortiz reports pain in the middle of the low back; pain and numbness in the"
            " calf on the left."
        ),
        "She also marked the shin on the left, without saying what is felt there.",
    ]


def test_a_feeling_at_a_place_that_was_taken_back_is_not_told() -> None:
    given: Told = {"where": ["back_middle"], "feelings_there": {"left_calf": ["weak"]}}
    assert said(given) == ["Ms.\u00a0Ortiz reports pain in the middle of the low back."]


def test_feelings_alone_tell_their_places() -> None:
    assert said({"feelings_there": {"left_calf": ["weak", "pins"]}}) == [
        "Ms.\u00a0Ortiz reports pins and needles and weakness in the calf on the left."
    ]


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (
            {"pain_like": "a hot coin", "pain_constant": "comes_and_goes"},
            (
                "By Ms.\u00a0Ortiz’s account the pain is there at times and gone at others: “a"
                " hot coin.”"
            ),
        ),
        ({"pain_constant": "constant"}, "By Ms.\u00a0Ortiz’s account the pain is constant."),
        (
            {"pain_like": "dull"},
            "Of the pain Ms.\u00a0Ortiz says: “dull.”",
        ),
        (
            {"pain_constant": UNSURE, "where": UNSURE},
            "Ms.\u00a0Ortiz is not sure where it is felt and whether the pain is always there.",
        ),
        (
            {"pain_constant": VARIES},
            "It varies, by Ms.\u00a0Ortiz’s account, whether the pain is always there.",
        ),
    ],
)
def test_its_character_is_described(given: Told, sentence: str) -> None:
    assert said(given) == [sentence]


@pytest.mark.parametrize(
    ("given", "levels"),
    [
        (
            {"pain_usual": 5, "pain_best": 2, "pain_worst": 9, "pain_now": 4},
            ["On a usual day", "5", "At its best", "2", "At its worst", "9", "When answering", "4"],
        ),
        ({"pain_usual": 0}, ["On a usual day", "0"]),
        (
            {"pain_usual": 5, "pain_usual_often": "Most days."},
            ["On a usual day", "5, “Most days”"],
        ),
        ({"pain_worst_often": "monthly"}, ["At its worst", "how often: “monthly”"]),
        ({"pain_usual": VARIES}, ["On a usual day", "varies too much to say"]),
        ({"pain_best": UNSURE}, ["At its best", "not sure"]),
        (
            {"pain_worst": VARIES, "pain_worst_often": "twice a month"},
            ["At its worst", "varies too much to say, “twice a month”"],
        ),
    ],
)
def test_the_levels_are_rated_with_how_often(given: Told, levels: list[str]) -> None:
    assert said(given) == levels


def test_what_was_not_told_is_asked_for() -> None:
    assert unsaid(PAIN, {"where": DECLINED})["pain/where"] == ("where",)


def test_what_is_finer_than_the_places_on_offer_is_quoted() -> None:
    assert said({"where": ["left_thigh_front"], "where_words": "the outer side"})[1:] == [
        "More on where, in her words: “the outer side.”"
    ]


def test_a_level_of_which_one_is_not_sure_how_often_says_so() -> None:
    told = said({"pain_best": 2, "pain_best_often": UNSURE})
    assert told == ["At its best", "2, how often: not sure"]

"""What the back still allows on a usual day, a row each."""

import pytest

from nexus.interview.question import JSON
from nexus.letter.paragraphs.limits import amount, limits
from tests.telling import ADA, DECLINED, UNSURE, VARIES, Told, alone, heard

LIMITS = alone(limits)
MINUTE = "\u00a0minute"


def said(given: Told) -> dict[str, str]:
    return dict(zip(*[iter(heard(LIMITS, {**ADA, **given}).values())] * 2, strict=True))


@pytest.mark.parametrize(
    ("given", "label", "words"),
    [
        ({"sitting": 45}, "Sitting", f"45{MINUTE}s before a change of position"),
        ({"standing": 1}, "Standing", f"1{MINUTE} before a change of position"),
        ({"walking": 10}, "Walking", f"10{MINUTE}s before having to stop"),
        ({"walking_distance": "two blocks"}, "Walking", "“two blocks”"),
        ({"driving": 0}, "Driving", f"0{MINUTE}s"),
        ({"lying": 60}, "Lying still", f"60{MINUTE}s before having to turn or get up"),
        ({"lifting": 20}, "Lifting", "now and then, at most 20\u00a0pounds"),
        ({"lifting_often": 1}, "Lifting", "often, at most 1\u00a0pound"),
        ({"bending": "To my shins."}, "Bending down", "“To my shins”"),
        ({"stairs": "one flight"}, "Stairs", "“one flight”"),
        ({"lying_down": "twice"}, "Having to lie down in the day", "“twice”"),
        ({"sleep_hours": 4.5}, "Sleep", "4.5\u00a0hours a night"),
        ({"sleep_wakings": 1}, "Sleep", "woken once by the back"),
        ({"sleep_wakings": 4}, "Sleep", "woken 4\u00a0times by the back"),
        ({"sleep_wakings": UNSURE}, "Sleep", "how often woken, not sure"),
        ({"sleep_words": "in a chair"}, "Sleep", "“in a chair”"),
    ],
)
def test_each_limit_is_a_row(given: Told, label: str, words: str) -> None:
    assert said(given) == {label: words}


def test_what_belongs_together_stands_in_one_row() -> None:
    given: Told = {
        "walking": 4,
        "walking_distance": "60 yards",
        "lifting": 20,
        "lifting_often": UNSURE,
        "sleep_hours": 6,
        "sleep_wakings": 0,
        "sleep_words": "I turn.",
    }
    assert said(given) == {
        "Walking": f"4{MINUTE}s before having to stop; “60 yards”",
        "Lifting": "now and then, at most 20\u00a0pounds; often, not sure",
        "Sleep": "6\u00a0hours a night; not woken by the back; “I turn”",
    }


@pytest.mark.parametrize("key", ["sitting", "walking", "bending", "sleep_hours"])
def test_a_limit_without_a_number_is_said_to_vary_or_to_be_unsure(key: str) -> None:
    assert list(said({key: VARIES}).values()) == ["varies too much to say"]
    assert list(said({key: UNSURE}).values()) == ["not sure"]


@pytest.mark.parametrize("given", [None, "lots", DECLINED])
def test_a_limit_that_was_not_told_is_not_mentioned(given: JSON) -> None:
    assert said({"sitting": given}) == {}


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "no days"), (1.0, "1\u00a0day"), (1.5, "1.5\u00a0days"), (2, "2\u00a0days")],
)
def test_an_amount_is_told_to_the_half(number: float, words: str) -> None:
    assert amount(number, "day", "days") == words

"""Amounts as people say and dictate them."""

from fractions import Fraction

import pytest

from nexus.interview.problem import Problem
from nexus.interview.spoken import amount_in


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("seven.", 7),
        ("ten minutes", 10),
        ("~30", 30),
        ("about 30 min or so", 30),
        ("twenty-five", 25),
        ("ninety five", 95),
        ("a hundred and twenty", 120),
        ("half an hour", 30),
        ("a half hour", 30),
        ("an hour", 60),
        ("an hour and a half", 90),
        ("one and a half hours", 90),
        ("2½ hrs.", 150),
        ("1.5 hours", 90),
        ("three quarters of an hour", 45),
        ("a quarter of an hour", 15),
        ("two hours and 15 minutes", 135),
        ("1 hr. 30 min.", 90),
        ("1h30", 90),
        ("90 seconds", Fraction(3, 2)),
        ("2.25", Fraction(9, 4)),
        ("none", 0),
    ],
)
def test_minutes_are_heard_in_many_ways(said: str, minutes: Fraction) -> None:
    assert amount_in(said, unit="minutes") == minutes


@pytest.mark.parametrize(
    ("said", "unit", "number"),
    [
        ("about 30 lbs", "pounds", 30),
        ("30#", "pounds", 30),
        ("2 weeks", "days", 14),
        ("a week and 2 days", "days", 9),
        ("half a day", "days", Fraction(1, 2)),
        ("twice", "times", 2),
        ("3x", "times", 3),
        ("two thousand five hundred jumps", "jumps", 2_500),
        ("one jump", "jumps", 1),
        ("twenty", "", 20),
    ],
)
def test_each_unit_has_its_own_words(said: str, unit: str, number: Fraction) -> None:
    assert amount_in(said, unit=unit) == number


@pytest.mark.parametrize(
    "said",
    [
        "",
        "a few minutes",
        "20 lbs",
        "1:30",
        "1 hour 90 min",
        "1.5 hours 20 min",
        "20 min 1 hour",
        "ten twenty",
        "hundred hundred",
        "thousand thousand",
        "1.000",
        "20 minutes a week",
        "twenty " * 30,
    ],
)
def test_what_is_not_sure_is_left_to_the_person(said: str) -> None:
    assert amount_in(said, unit="minutes", per="How long can you sit in a day?") is None


def test_a_stretch_of_time_may_follow_where_the_question_names_it() -> None:
    asked = "How many hours a week do you work?"
    assert amount_in("40 hours a week", unit="hours", per=asked) == 40
    assert amount_in("40 hours per week", unit="hours", per=asked) == 40
    assert amount_in("8 hours a day", unit="hours", per=asked) is None


@pytest.mark.parametrize(
    "said", ["30-40", "30–40 min", "two or three hours", "between 20 and 30", "20 to 30 minutes"]
)
def test_a_range_is_not_a_number_and_the_message_says_what_to_do(said: str) -> None:
    with pytest.raises(Problem, match="If it changes, enter the one that is usual"):
        amount_in(said, unit="minutes")


@pytest.mark.parametrize("said", [">20", "30+", "more than ten", "at least 20 minutes", "under 5"])
def test_a_bound_is_not_a_number_either(said: str) -> None:
    with pytest.raises(Problem, match="Your best guess is fine"):
        amount_in(said, unit="minutes")

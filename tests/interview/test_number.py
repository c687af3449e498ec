"""Numbers as people say them."""

import pytest

from nexus.interview.number import Scale, Whole
from nexus.interview.problem import Problem
from nexus.interview.question import JSON

MINUTES = Whole(key="sitting", ask="How long?", most=960, unit="minutes")
POUNDS = Whole(key="lifting", ask="How much?", most=500, unit="pounds")
DAYS = Whole(key="lost", ask="How many?", most=365, unit="days")
HOURS = Whole(key="slept", ask="How long?", most=24, unit="hours")
BARE = Whole(key="count", ask="How many?", least=5, most=2_000)
PAIN = Scale(key="pain", ask="How strong?")


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        (25, 25),
        ("25", 25),
        ("7.", 7),
        (" 20 mins. ", 20),
        ("20min", 20),
        ("Ten Minutes", 10),
        ("zero", 0),
        ("twenty-five", 25),
        ("forty five min", 45),
        ("ninety", 90),
        ("1 hour", 60),
        ("two hours", 120),
        ("3 hrs", 180),
        ("1h", 60),
        ("007", 7),
        (25.0, 25),
        ("2.0", 2),
    ],
)
def test_minutes_are_understood_as_people_say_them(said: JSON, minutes: int) -> None:
    assert MINUTES.read(said) == minutes


@pytest.mark.parametrize(
    ("question", "said", "number"),
    [
        (POUNDS, "20 lbs", 20),
        (POUNDS, "one pound", 1),
        (DAYS, "2 weeks", 14),
        (DAYS, "1 day", 1),
        (HOURS, "8 hrs.", 8),
        (BARE, "1,000", 1_000),
        (BARE, "five", 5),
    ],
)
def test_each_unit_is_understood_where_it_belongs(question: Whole, said: JSON, number: int) -> None:
    assert question.read(said) == number


@pytest.mark.parametrize(
    "said",
    [
        "20 pounds",
        "not long",
        "2.5",
        "1,5",
        "10,00",
        "1,000,00",
        "1.000",
        "-5",
        "+5",
        "½",
        "２０",
        "٣",
        "ten twenty",
        "twenty zero",
        "umpteen",
        "9" * 10,
        "9" * 100_000,
        "minutes",
        2.5,
        float("nan"),
        float("inf"),
        True,
        False,
        [20],
        {"minutes": 20},
    ],
)
def test_what_is_no_number_of_minutes_is_asked_again(said: JSON) -> None:
    with pytest.raises(Problem) as refused:
        MINUTES.read(said)
    assert str(refused.value) == "Enter a whole number, for example 20."


@pytest.mark.parametrize("said", [961, -1, "961", "17 hours", "999999999", 10**400, 1e300])
def test_a_number_out_of_bounds_is_refused_with_the_bounds(said: JSON) -> None:
    with pytest.raises(Problem) as refused:
        MINUTES.read(said)
    assert str(refused.value) == "Enter a whole number from 0 to 960."


def test_a_bare_count_takes_no_unit() -> None:
    with pytest.raises(Problem, match="for example 20"):
        BARE.read("10 days")


@pytest.mark.parametrize(
    ("least", "most", "example"), [(0, 960, 20), (0, 10, 10), (50, 90, 50), (20, 20, 20)]
)
def test_the_example_is_a_number_that_would_be_taken(least: int, most: int, example: int) -> None:
    question = Whole(key="any", ask="How many?", least=least, most=most)
    with pytest.raises(Problem) as refused:
        question.read("many")
    assert refused.value.values == {"example": example}
    assert question.read(example) == example


@pytest.mark.parametrize("strength", range(11))
def test_a_scale_goes_from_nought_to_ten(strength: int) -> None:
    assert PAIN.read(str(strength)) == strength


@pytest.mark.parametrize("said", [11, -1, "eleven"])
def test_a_scale_ends_at_ten(said: JSON) -> None:
    with pytest.raises(Problem, match="from 0 to 10"):
        PAIN.read(said)


def test_a_number_is_written_as_itself() -> None:
    assert MINUTES.write(25) == 25
    assert MINUTES.schema() == {"type": "integer", "minimum": 0, "maximum": 960}

"""Hours and days to the half."""

import pytest

from nexus.interview.amount import Amount
from nexus.interview.problem import Problem
from nexus.interview.question import JSON

HOURS = Amount(key="hours", ask="How many hours a week?", most=168, unit="hours")
DAYS = Amount(key="days", ask="How many days?", least=1, most=31, unit="days")


@pytest.mark.parametrize(
    ("said", "hours"),
    [
        (4, 4.0),
        (4.5, 4.5),
        ("4", 4.0),
        ("4.5", 4.5),
        ("4½", 4.5),
        ("4 1/2 hrs", 4.5),
        ("four and a half", 4.5),
        ("about thirty-seven and a half hours a week.", 37.5),
        ("half an hour", 0.5),
        ("90 minutes", 1.5),
        ("an hour and a half", 1.5),
        ("none", 0.0),
    ],
)
def test_an_amount_is_understood_to_the_half(said: JSON, hours: float) -> None:
    assert HOURS.read(said) == hours


@pytest.mark.parametrize(
    "said",
    [
        *("4.25", "4,5", "20 minutes", "a while", "8 hours a day", 4.25),
        *(float("nan"), float("inf"), True, ["4"], {"hours": 4}),
    ],
)
def test_what_is_no_amount_is_asked_again(said: JSON) -> None:
    with pytest.raises(Problem, match="whole or with a half, for example 4"):
        HOURS.read(said)


@pytest.mark.parametrize("said", [0, 0.5, 31.5, "32", 10**400, -1])
def test_an_amount_out_of_bounds_is_refused_with_the_bounds(said: JSON) -> None:
    with pytest.raises(Problem, match="Enter a number from 1 to 31"):
        DAYS.read(said)


def test_a_whole_amount_is_written_without_a_point() -> None:
    assert (HOURS.write(4.0), HOURS.write(4.5)) == (4, 4.5)
    assert HOURS.schema()["multipleOf"] == 0.5

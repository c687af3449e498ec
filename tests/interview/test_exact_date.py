"""A day that the person knows well."""

from datetime import UTC, date, datetime

import pytest
import time_machine

from nexus.interview.exact_date import ExactDate
from nexus.interview.problem import Problem
from nexus.interview.question import JSON

BORN = ExactDate(key="born", ask="When were you born?")


@pytest.mark.parametrize(
    "given",
    [
        "1957-03-09",
        " 1957-3-9 ",
        "1957-Mar-09",
        {"month": "3", "day": "9", "year": "1957"},
        {"month": "March", "day": "09", "year": " 1957 "},
        {"month": 3, "day": 9, "year": 1957},
        {"month": "Mar.", "day": "9th", "year": "’57"},
        {"month": "March 9, 1957", "day": "", "year": ""},
        {"month": "", "day": "", "year": "1957-03-09"},
        {"month": "3-9-1957", "day": "", "year": ""},
        "March 9, 1957",
        "3/9/1957",
        "3-9-57",
        "9 March 1957",
        "the 9th of March, 1957",
    ],
)
def test_a_day_is_understood_in_the_ways_people_write_it(given: JSON) -> None:
    assert BORN.read(given) == date(1957, 3, 9)


@pytest.mark.parametrize(
    "given", [None, "", " ", {}, {"month": "", "day": " ", "year": None}, {"year": ""}]
)
def test_three_empty_boxes_are_blank(given: JSON) -> None:
    assert BORN.is_blank(given)
    assert BORN.store(given) is None


@pytest.mark.parametrize(
    "given",
    [
        {"month": "3", "day": "9"},
        {"month": "3", "year": "1957"},
        {"day": "9", "year": "1957"},
        {"mnoth": "3"},
        {"month": "3", "day": "9", "year": "1957", "about": True},
        "1957",
        "1957-03",
        "1957-03-09-01",
        "1957-Foo-03",
        "March 1957",
        "about March 9, 1957",
        "last spring",
        "the 50s",
        19570309,
        ["1957", "3", "9"],
    ],
)
def test_a_missing_or_a_strange_part_is_asked_for(given: JSON) -> None:
    with pytest.raises(Problem, match="Enter the month, the day and the year"):
        BORN.take(given)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("1957-02-30", "There is no such day"),
        ("9/3/18", "four digits"),
        ("March 9", "Enter the month, the day and the year"),
        ("14/3/1957", "Write the month as a word"),
        ("9.3.1957", "Write the month as a word"),
        ("1957-03-th", "Enter the day as a number"),
        ({"month": "3", "day": 0, "year": "1957"}, "There is no such day"),
        ("1899-12-31", "Enter a year from 1900"),
    ],
)
def test_an_impossible_day_says_which_part_to_mend(given: JSON, message: str) -> None:
    with pytest.raises(Problem, match=message):
        BORN.take(given)


@time_machine.travel(datetime(2026, 11, 22, tzinfo=UTC), tick=False)
def test_a_birthday_in_the_future_is_refused() -> None:
    with pytest.raises(Problem, match="This day is in the future"):
        BORN.read("2026-11-30")


def test_a_day_takes_no_special_answer_that_is_not_offered() -> None:
    with pytest.raises(Problem, match="Choose one of the answers"):
        BORN.take({"answer": "unsure"})


def test_a_day_is_written_as_iso_text() -> None:
    assert BORN.write(date(1957, 3, 9)) == "1957-03-09"
    assert BORN.store({"month": "March", "day": "9", "year": "1957"}) == "1957-03-09"
    assert BORN.schema() == {"type": "string", "format": "date"}

"""Which days may be answers, and how people write their parts."""

from datetime import UTC, date, datetime

import pytest
import time_machine

from nexus.interview.calendar import (
    MONTHS,
    day_of,
    is_month,
    latest,
    month_of,
    number_of,
    typed,
    year_of,
)
from nexus.interview.problem import Problem


@pytest.mark.parametrize(
    ("now", "day"),
    [
        (datetime(2026, 11, 22, 9, 59, tzinfo=UTC), date(2026, 11, 22)),
        (datetime(2026, 11, 22, 10, 0, tzinfo=UTC), date(2026, 11, 23)),
        (datetime(2026, 12, 31, 12, 0, tzinfo=UTC), date(2027, 1, 1)),
    ],
)
def test_today_is_where_the_day_begins_first(now: datetime, day: date) -> None:
    with time_machine.travel(now, tick=False):
        assert latest() == day


@time_machine.travel(datetime(2026, 11, 22, tzinfo=UTC), tick=False)
def test_today_may_be_an_answer_and_tomorrow_may_not() -> None:
    assert day_of(2026, 11, 22) == date(2026, 11, 22)
    with pytest.raises(Problem, match="This day is in the future"):
        day_of(2026, 11, 23)


@pytest.mark.parametrize("day", [(2023, 2, 29), (2004, 4, 31), (2004, 13, 1), (2004, 1, 0)])
def test_a_day_that_never_was_is_refused(day: tuple[int, int, int]) -> None:
    with pytest.raises(Problem, match="There is no such day"):
        day_of(*day)


def test_a_leap_day_is_a_day() -> None:
    assert day_of(2024, 2, 29) == date(2024, 2, 29)


@time_machine.travel(datetime(2026, 11, 22, tzinfo=UTC), tick=False)
@pytest.mark.parametrize(
    ("text", "year"),
    [
        *(("00", 2000), ("04", 2004), ("'04", 2004), ("’15", 2015)),
        *(("27", 1927), ("85", 1985), ("99", 1999)),
    ],
)
def test_two_digits_are_the_one_year_of_a_long_life_that_ends_in_them(text: str, year: int) -> None:
    assert year_of(text) == year


@time_machine.travel(datetime(2026, 11, 22, tzinfo=UTC), tick=False)
@pytest.mark.parametrize("text", ["16", "'20", "26"])
def test_where_two_centuries_are_possible_four_digits_are_asked_for(text: str) -> None:
    with pytest.raises(Problem, match="Enter the year with four digits"):
        year_of(text)


@pytest.mark.parametrize(
    "text", ["6", "206", "'206", "20006", "MMVI", "２００６", "-200", "20.6", ""]
)
def test_a_year_has_two_digits_or_four(text: str) -> None:
    with pytest.raises(Problem, match="Enter the year with four digits"):
        year_of(text)


@time_machine.travel(datetime(2026, 11, 22, tzinfo=UTC), tick=False)
@pytest.mark.parametrize("text", ["1899", "2027", "9999", "0000"])
def test_a_year_outside_a_long_life_is_refused_with_the_bounds(text: str) -> None:
    with pytest.raises(Problem) as refused:
        year_of(text)
    assert str(refused.value) == "Enter a year from 1900 to 2026."


@time_machine.travel(datetime(2026, 11, 22, tzinfo=UTC), tick=False)
@pytest.mark.parametrize("text", ["1900", "2026"])
def test_the_first_and_the_last_year_are_years(text: str) -> None:
    assert year_of(text) == int(text)


@pytest.mark.parametrize("number", range(1, 13))
def test_every_month_is_known_by_name_abbreviation_and_number(number: int) -> None:
    name = MONTHS[number - 1]
    for text in (name, name.upper(), name[:3], f"{name[:3]}.", f" {name} ", f"{number:02}"):
        assert month_of(text) == number


@pytest.mark.parametrize("text", ["Sept", "sept.", "Septem"])
def test_september_is_known_by_its_usual_short_forms(text: str) -> None:
    assert month_of(text) == 9


@pytest.mark.parametrize(
    "text", ["ma", "j", "13", "0", "Marsh", "Juneau", "3.5", "٣", "", "1234567890"]
)
def test_a_month_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(Problem, match="Enter the month as a name or a number"):
        month_of(text)


def test_a_month_is_one_when_it_is_understood() -> None:
    assert is_month("Sept.")
    assert not is_month("Christmas")


@pytest.mark.parametrize(
    ("text", "number"), [("3", 3), ("03", 3), ("31", 31), ("4th", 4), ("22ND", 22)]
)
def test_a_day_is_digits_or_an_ordinal(text: str, number: int) -> None:
    assert number_of(text) == number


@pytest.mark.parametrize("text", ["14h", "first", "-1", "100", "", "٣", "1.0"])
def test_a_day_that_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(Problem, match="Enter the day as a number"):
        number_of(text)


@pytest.mark.parametrize(
    ("given", "text"), [({}, ""), ({"day": None}, ""), ({"day": 0}, "0"), ({"day": " 3 "}, "3")]
)
def test_a_part_is_what_was_typed_and_zero_is_not_nothing(
    given: dict[str, object], text: str
) -> None:
    assert typed(given, "day") == text

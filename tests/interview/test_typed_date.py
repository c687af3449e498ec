"""Dates typed in one go, as people write them."""

from datetime import UTC, datetime

import pytest
import time_machine

from nexus.interview.problem import Problem
from nexus.interview.typed_date import parts_in, whole_in, without_doubt


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("2004", {"year": "2004"}),
        ("'04", {"year": "'04"}),
        ("in 2004.", {"year": "2004"}),
        ("2004-07", {"year": "2004", "month": "07"}),
        ("2004-Jul-15", {"year": "2004", "month": "jul", "day": "15"}),
        ("2004/7/15", {"year": "2004", "month": "7", "day": "15"}),
        ("7/2004", {"year": "2004", "month": "7"}),
        ("07/15/2004", {"year": "2004", "month": "07", "day": "15"}),
        ("7-15-04", {"year": "04", "month": "7", "day": "15"}),
        ("spring 04", {"year": "04", "month": "spring"}),
        ("Spring of 2004", {"year": "2004", "month": "spring"}),
        ("July 2004", {"year": "2004", "month": "july"}),
        ("Sept. ’04", {"year": "'04", "month": "sept."}),
        ("July 85", {"year": "85", "month": "july"}),
        ("july 4, 2004", {"year": "2004", "month": "july", "day": "4"}),
        ("4th of July 2004", {"year": "2004", "month": "july", "day": "4th"}),
        ("2004 July", {"year": "2004", "month": "july"}),
        ("about 2004", {"year": "2004", "about": True}),
        ("early 2004", {"year": "2004", "about": True}),
        ("mid-July 2004", {"year": "2004", "month": "july", "about": True}),
        ("the end of 2004", {"year": "2004", "about": True}),
        ("2004?", {"year": "2004", "about": True}),
        ("~2004 or so", {"year": "2004", "about": True}),
    ],
)
def test_a_date_is_taken_apart(text: str, parts: dict[str, str | bool]) -> None:
    assert parts_in(text) == parts


@pytest.mark.parametrize("text", ["15/07/2004", "15-07-04", "15.07.2004", "7.8.04"])
def test_what_may_be_day_first_is_asked_again(text: str) -> None:
    with pytest.raises(Problem, match="Write the month as a word, for example March 14, 2006"):
        parts_in(text)


@pytest.mark.parametrize("text", ["7/04", "July 04", "Jan 31", "winter 03/04"])
def test_two_digits_that_may_be_a_day_are_asked_again(text: str) -> None:
    with pytest.raises(Problem, match="four digits"):
        parts_in(text)


@pytest.mark.parametrize(
    "text", ["the 90s", "mid-90s", "late 1980's", "the eighties", "2003-2004", "2003 or 2004"]
)
def test_several_years_are_asked_again(text: str) -> None:
    with pytest.raises(Problem, match="Enter one year"):
        parts_in(text)


@pytest.mark.parametrize("text", ["last summer", "5 years ago", "yesterday", "this year"])
def test_a_time_that_hangs_on_today_is_asked_again(text: str) -> None:
    with pytest.raises(Problem, match="Enter the year itself"):
        parts_in(text)


@pytest.mark.parametrize("text", ["Christmas 2004", "some day in 2004", "3/14/2004 12:00"])
def test_words_beside_the_year_are_asked_again(text: str) -> None:
    with pytest.raises(Problem, match="Enter the year alone, or with a month or a season"):
        parts_in(text)


@pytest.mark.parametrize("text", ["", "July 4", "20040715", "4/5/6", "long ago? no", "x" * 100])
def test_a_date_without_a_year_is_asked_again(text: str) -> None:
    with pytest.raises(Problem, match=r"Enter (at least the year|the year itself)"):
        parts_in(text)


@time_machine.travel(datetime(2026, 11, 22, tzinfo=UTC), tick=False)
def test_digits_of_other_scripts_are_not_taken_for_ours() -> None:
    with pytest.raises(Problem):
        parts_in("٢٠٠٤")


def test_a_whole_date_in_one_box_is_found_and_a_plain_part_is_left() -> None:
    assert whole_in({"month": "7/2004", "year": ""}) == {"month": "7", "year": "2004"}
    assert whole_in({"month": "04", "year": ""}) is None
    assert whole_in({"month": "July", "year": ""}) is None
    assert whole_in({"month": "7/4", "year": "2004"}) is None
    assert whole_in({"month": "", "year": "2004-07-04"}) == {
        "month": "07",
        "day": "04",
        "year": "2004",
    }
    assert whole_in({"month": "7-2004", "year": ""}) == {"month": "7", "year": "2004"}
    assert whole_in({"month": "", "year": "2004-06"}) is None


def test_doubt_is_taken_off_and_told() -> None:
    assert without_doubt("About  2004 ") == ("2004", True)
    assert without_doubt("Maybe June") == ("june", True)
    assert without_doubt("May") == ("may", False)
    assert without_doubt("?" * 99) == ("?" * 99, False)

"""A year, perhaps with its month, day or season, perhaps only about."""

from datetime import UTC, date, datetime

import pytest
import time_machine

from nexus.interview.partial_date import PartialDate, PartialDateQuestion
from nexus.interview.problem import Problem
from nexus.interview.question import JSON, UNSURE, Special

WHEN = PartialDateQuestion(key="when", ask="When?", specials=UNSURE)


@pytest.mark.parametrize(
    ("given", "date"),
    [
        ({"year": "2004"}, PartialDate(2004)),
        ({"year": 2004, "month": None, "day": ""}, PartialDate(2004)),
        ({"year": " 2004 ", "month": "March"}, PartialDate(2004, 3)),
        ({"year": "2004", "month": "sept.", "day": "7"}, PartialDate(2004, 9, 7)),
        ({"year": 2004, "month": 9, "day": 7, "about": True}, PartialDate(2004, 9, 7, about=True)),
        ({"year": "2004", "about": "on"}, PartialDate(2004, about=True)),
        ({"year": "2004", "about": "true"}, PartialDate(2004, about=True)),
        ({"year": "2004", "about": False}, PartialDate(2004)),
        ({"year": "2004", "month": "Summer"}, PartialDate(2004, season="summer")),
        ({"year": "2004", "season": "spring"}, PartialDate(2004, season="spring")),
        ({"year": "2004", "month": "AUTUMN"}, PartialDate(2004, season="fall")),
        ("2004", PartialDate(2004)),
        ("2004-03", PartialDate(2004, 3)),
        (" 2004-03-14 ", PartialDate(2004, 3, 14)),
        (2004, PartialDate(2004)),
        ("spring 04", PartialDate(2004, season="spring")),
        ({"year": "'04", "month": "sep", "day": "7th"}, PartialDate(2004, 9, 7)),
        ({"year": "2004?"}, PartialDate(2004, about=True)),
        ({"year": "2004", "month": "about July"}, PartialDate(2004, 7, about=True)),
        ({"year": "", "month": "Spring 04", "day": ""}, PartialDate(2004, season="spring")),
        ({"year": "about July 2004"}, PartialDate(2004, 7, about=True)),
        ({"year": "2004", "about": "false"}, PartialDate(2004)),
    ],
)
def test_a_date_is_kept_as_far_as_it_is_known(given: JSON, date: PartialDate) -> None:
    assert WHEN.read(given) == date


@pytest.mark.parametrize(
    "given",
    [None, "", {}, {"about": True}, {"year": "", "month": " ", "day": None, "about": "on"}],
)
def test_empty_boxes_are_blank_and_a_lone_about_is_nothing(given: JSON) -> None:
    assert WHEN.is_blank(given)
    assert WHEN.store(given) is None


def test_not_being_sure_is_no_date() -> None:
    assert not WHEN.is_blank({"answer": "unsure"})
    assert WHEN.take({"answer": "unsure"}) is Special.UNSURE


@pytest.mark.parametrize(
    "given",
    [
        {"month": "March"},
        {"day": "3"},
        {"season": "spring"},
        {"yaer": 2004},
        {"year": 2004, "hour": 3},
        "-",
        {"month": "04"},
        ["2004"],
        True,
    ],
)
def test_a_date_without_a_year_is_refused(given: JSON) -> None:
    with pytest.raises(Problem, match="Enter at least the year"):
        WHEN.take(given)


@pytest.mark.parametrize(
    "given",
    [{"year": "2004", "day": "3"}, {"year": "2004", "month": "winter", "day": "3"}],
)
def test_a_day_without_its_month_is_refused(given: JSON) -> None:
    with pytest.raises(Problem, match="Enter the month as well, or leave the day out"):
        WHEN.read(given)


@pytest.mark.parametrize(
    "given",
    [
        {"year": "2004", "season": "monsoon"},
        {"year": "2004", "season": "monsoon", "month": 3},
        {"year": "2004", "season": "spring", "month": 3},
    ],
)
def test_a_season_is_one_of_four_and_stands_instead_of_a_month(given: JSON) -> None:
    with pytest.raises(Problem, match="winter, spring, summer and fall"):
        WHEN.read(given)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"year": "2004-06"}, "four digits"),
        ({"year": "2004", "about": "no"}, "Tick “About this time”, or leave it out"),
        ({"year": "?" * 50_000 + "x"}, "four digits"),
        ({"year": "the 90s"}, "Enter one year. Your best guess is fine"),
        ({"year": 1899}, "Enter a year from 1900"),
        ({"year": 2004, "month": 13}, "Enter the month as a name or a number"),
        ({"year": 2004, "month": 0}, "Enter the month as a name or a number"),
        ({"year": 2004, "month": 2, "day": 30}, "There is no such day"),
        ({"year": 2004, "month": 2, "day": 0}, "There is no such day"),
        ({"year": 2004, "month": 2, "day": "x"}, "Enter the day as a number"),
        ({"year": ["2004"]}, "Enter the year alone"),
    ],
)
def test_an_impossible_date_says_which_part_to_mend(given: JSON, message: str) -> None:
    with pytest.raises(Problem, match=message):
        WHEN.read(given)


@time_machine.travel(datetime(2026, 5, 20, tzinfo=UTC), tick=False)
@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"year": 2027}, "Enter a year from 1900 to 2026"),
        ({"year": 2026, "month": 6}, "This month is in the future"),
        ({"year": 2026, "month": "fall"}, "This month is in the future"),
        ({"year": 2026, "month": 5, "day": 21}, "This day is in the future"),
    ],
)
def test_a_future_date_is_refused(given: JSON, message: str) -> None:
    with pytest.raises(Problem, match=message):
        WHEN.read(given)


@time_machine.travel(datetime(2026, 5, 20, tzinfo=UTC), tick=False)
@pytest.mark.parametrize(
    "given",
    [
        {"year": 2026},
        {"year": 2026, "month": 5},
        {"year": 2026, "month": "spring"},
        {"year": 2026, "month": 5, "day": 20},
    ],
)
def test_a_date_that_has_begun_is_taken(given: JSON) -> None:
    assert WHEN.read(given).year == 2026


@pytest.mark.parametrize(
    ("known", "first", "last"),
    [
        (PartialDate(2004), date(2004, 1, 1), date(2004, 12, 31)),
        (PartialDate(2004, 2), date(2004, 2, 1), date(2004, 2, 29)),
        (PartialDate(2005, 2), date(2005, 2, 1), date(2005, 2, 28)),
        (PartialDate(2004, 2, 7), date(2004, 2, 7), date(2004, 2, 7)),
        (PartialDate(2004, season="spring"), date(2004, 3, 1), date(2004, 5, 31)),
        (PartialDate(2004, season="summer"), date(2004, 6, 1), date(2004, 8, 31)),
        (PartialDate(2004, season="fall"), date(2004, 9, 1), date(2004, 11, 30)),
        (PartialDate(2004, season="winter"), date(2003, 12, 1), date(2005, 3, 31)),
    ],
)
def test_a_date_can_mean_any_day_from_its_first_to_its_last(
    known: PartialDate, first: date, last: date
) -> None:
    assert (known.first, known.last) == (first, last)


@pytest.mark.parametrize(
    ("one", "other", "before"),
    [
        (PartialDate(2003), PartialDate(2004), True),
        (PartialDate(2004), PartialDate(2004), False),
        (PartialDate(2004, 3), PartialDate(2004, 4), True),
        (PartialDate(2004, 3), PartialDate(2004), False),
        (PartialDate(2003, about=True), PartialDate(2004), False),
        (PartialDate(2003), PartialDate(2004, about=True), False),
        (PartialDate(2003, 12, 31), PartialDate(2004, season="winter"), False),
        (PartialDate(2005), PartialDate(2004), False),
    ],
)
def test_a_date_is_surely_before_another_only_beyond_doubt(
    one: PartialDate, other: PartialDate, *, before: bool
) -> None:
    assert one.surely_before(other) is before


@pytest.mark.parametrize(
    ("known", "exact"),
    [
        (PartialDate(2004, 3, 14), True),
        (PartialDate(2004, 3, 14, about=True), False),
        (PartialDate(2004, 3), False),
    ],
)
def test_a_date_is_exact_when_its_day_is_sure(known: PartialDate, *, exact: bool) -> None:
    assert known.exact is exact


@pytest.mark.parametrize(
    ("known", "written"),
    [
        (PartialDate(2004), {"year": 2004}),
        (PartialDate(2004, 3), {"year": 2004, "month": 3}),
        (PartialDate(2004, 3, 14), {"year": 2004, "month": 3, "day": 14}),
        (
            PartialDate(2004, season="fall", about=True),
            {"year": 2004, "season": "fall", "about": True},
        ),
    ],
)
def test_only_what_is_known_is_written_and_reads_back_the_same(
    known: PartialDate, written: dict[str, JSON]
) -> None:
    assert WHEN.write(known) == written
    assert WHEN.read(dict(written)) == known


def test_the_schema_asks_for_the_year_alone() -> None:
    schema = WHEN.schema()
    assert schema["required"] == ["year"]
    assert schema["additionalProperties"] is False

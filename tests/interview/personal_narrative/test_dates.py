"""On the pages of the story an end that lies before its start is asked again."""

from typing import Any

import pytest

from nexus.interview.page import Page
from nexus.interview.personal_narrative import event, gaps, service
from nexus.interview.question import JSON

SPANS = [
    pytest.param(event.PAGE, "event_date", "event_until", id="event_until"),
    pytest.param(event.PAGE, "event_date", "event_back", id="event_back"),
    pytest.param(gaps.PAGE, "gap_start", "gap_end", id="gap"),
    pytest.param(service.PAGE, "service_start", "service_end", id="service"),
]
MARCH, YEAR, YEAR_AFTER = {"year": 2004, "month": 3}, {"year": 2004}, {"year": 2005}


def faults(page: Page, given: dict[str, Any]) -> list[str]:
    return [fault.question for fault in page.read(given).faults]


@pytest.mark.parametrize(("page", "start", "end"), SPANS)
@pytest.mark.parametrize(
    ("begun", "ended"),
    [
        (MARCH, MARCH),
        (MARCH, YEAR),
        (YEAR, MARCH),
        (MARCH, YEAR_AFTER),
        (MARCH, None),
        (None, MARCH),
        (MARCH, {"answer": "unsure"}),
        ({"year": 2004, "month": "winter"}, {"year": 2003, "month": 12}),
    ],
)
def test_dates_that_can_follow_each_other_pass(
    page: Page, start: str, end: str, begun: JSON, ended: JSON
) -> None:
    assert faults(page, {start: begun, end: ended}) == []


@pytest.mark.parametrize(("page", "start", "end"), SPANS)
@pytest.mark.parametrize(
    ("begun", "ended"),
    [
        (YEAR_AFTER, YEAR),
        (MARCH, {"year": 2004, "month": 2}),
        ({"year": 2004, "month": 3, "day": 2}, {"year": 2004, "month": 3, "day": 1}),
        ({"year": 2004, "month": "summer"}, {"year": 2004, "month": 5}),
    ],
)
def test_an_end_before_its_start_is_a_fault_of_the_end(
    page: Page, start: str, end: str, begun: JSON, ended: JSON
) -> None:
    assert faults(page, {start: begun, end: ended}) == [end]


def test_two_ends_before_an_event_are_two_faults() -> None:
    given = {"event_date": YEAR_AFTER, "event_until": YEAR, "event_back": MARCH}
    assert faults(event.PAGE, given) == ["event_until", "event_back"]

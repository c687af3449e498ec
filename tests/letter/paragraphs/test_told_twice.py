"""Dates that do not agree are both put before the clinician."""

import pytest

from nexus.interview.question import JSON
from nexus.letter.gathering import paragraph
from nexus.letter.paragraphs.told_twice import told_twice
from tests.telling import ADA, Told, alone, heard, listing

MARCH: JSON = {"year": 2024, "month": 3, "day": 2}
JUNE: JSON = {"year": 2024, "month": 6, "day": 11}
EXAM: Told = {"agency_exam": True, "agency_exam_date": MARCH}
REPORT: Told = {"record_kind": "agency_exam", "record_date": JUNE}


def prompts(given: Told) -> dict[str, str]:
    return heard(alone(lambda case: paragraph("p", [told_twice(case)])), {**ADA, **given})


def test_both_dates_are_named_and_neither_is_preferred() -> None:
    said = prompts({**EXAM, **listing("records", REPORT)})
    assert said["reasons/dates"].replace("\u00a0", " ") == (
        "Dates that do not agree (the examination for the claim March 2, 2024, Exhibit A June 11,"
        " 2024): which of them do the records bear out, if any, and does it matter?"
    )


def test_pain_before_what_happened_in_service_is_named() -> None:
    event: Told = {"event_time": "service", "event_date": JUNE}
    said = prompts({"first_symptoms": MARCH, **listing("events", event)})
    assert (
        "the first pain March\u00a02, 2024, what happened in service June" in said["reasons/dates"]
    )


@pytest.mark.parametrize(
    ("more", "asked"),
    [([], True), ([{"event_time": "after", "event_date": {"year": 2024}}], False)],
)
def test_a_report_of_something_else_that_happened_is_no_second_date(
    more: list[Told], *, asked: bool
) -> None:
    report: Told = {"record_kind": "injury_report", "record_date": JUNE}
    event: Told = {"event_time": "service", "event_date": MARCH}
    said = prompts({**listing("events", event, *more), **listing("records", report)})
    assert bool(said) is asked


@pytest.mark.parametrize(
    "given",
    [
        {},
        EXAM,
        {**EXAM, **listing("records", {**REPORT, "record_date": MARCH})},
        {**EXAM, **listing("records", {**REPORT, "record_date": {"year": 2024}})},
        {**EXAM, **listing("records", REPORT, REPORT)},
    ],
)
def test_dates_that_may_agree_ask_nothing(given: Told) -> None:
    assert prompts(given) == {}

"""What papers say against the person is faced, and dates of one thing agree."""

import pytest

from nexus.interview.question import JSON
from nexus.readiness.checks.against import (
    a_paper_that_denies_pain_is_explained,
    dates_of_one_thing_agree,
)
from nexus.readiness.finding import Light, Severity
from tests.telling import DECLINED, UNSURE, Told, findings_of, listing

MAY: dict[str, JSON] = {"year": 2025, "month": 5, "day": 1}
AUGUST: dict[str, JSON] = {"year": 2025, "month": 8, "day": 1}
EXAM: Told = {
    **listing("records", {"record_kind": "agency_exam", "record_date": AUGUST}),
    "agency_exam_date": MAY,
}
FALL: Told = {"event_time": "service", "event_kind": "fall", "event_date": MAY}


def test_a_paper_that_denies_pain_asks_which_and_why() -> None:
    [finding] = findings_of(a_paper_that_denies_pain_is_explained, {"denied_pain": True})
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.EVIDENCE)
    assert finding.questions == ("denied_pain_words",)
    assert "Caluza" in finding.authority


@pytest.mark.parametrize(
    "given",
    [{"denied_pain": False}, {"denied_pain": True, "denied_pain_words": "The 2011 form."}, {}],
)
def test_no_such_paper_or_one_that_is_explained_asks_nothing(given: Told) -> None:
    assert findings_of(a_paper_that_denies_pain_is_explained, given) == []


@pytest.mark.parametrize(
    ("given", "path", "other"),
    [
        (EXAM, "agency_exam_date", "records/1/record_date"),
        (
            {
                **listing("records", {"record_kind": "decision", "record_date": AUGUST}),
                "decided_on": MAY,
            },
            "decided_on",
            "records/1/record_date",
        ),
        (
            {
                **listing("events", FALL),
                **listing("records", {"record_kind": "injury_report", "record_date": AUGUST}),
            },
            "events/1/event_date",
            "records/1/record_date",
        ),
        (
            {
                **listing("events", {**FALL, "event_date": AUGUST}),
                "first_symptoms": MAY,
            },
            "first_symptoms",
            "events/1/event_date",
        ),
        (
            {
                **listing("records", {"record_kind": "imaging", "record_date": MAY}),
                "first_imaging": AUGUST,
            },
            "first_imaging",
            "records/1/record_date",
        ),
    ],
)
def test_two_exact_dates_of_one_thing_far_apart_are_asked_about(
    given: Told, path: str, other: str
) -> None:
    [finding] = findings_of(dates_of_one_thing_agree, given)
    assert finding.key == f"dates_of_one_thing_agree@{path}"
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.FACTS)
    assert finding.questions == (path, other, "dates_differ")
    assert "Swann" in finding.authority


@pytest.mark.parametrize(
    "given",
    [
        {**EXAM, "agency_exam_date": {"year": 2025, "month": 6, "day": 10}},
        {**EXAM, "agency_exam_date": {"year": 2024}},
        {**EXAM, "agency_exam_date": {**MAY, "about": True}},
        {**EXAM, "agency_exam_date": UNSURE},
        {**EXAM, "dates_differ": "The report was typed in August."},
        {
            **EXAM,
            **listing(
                "records",
                {"record_kind": "agency_exam", "record_date": AUGUST},
                {"record_kind": "agency_exam", "record_date": MAY},
            ),
        },
        {**listing("events", FALL, FALL), "first_symptoms": {"year": 1990}},
        {"first_imaging": MAY, **listing("records", {"record_kind": "imaging"})},
    ],
)
def test_near_or_inexact_or_explained_dates_are_not(given: Told) -> None:
    assert findings_of(dates_of_one_thing_agree, given) == []


def test_what_is_declined_is_not_compared() -> None:
    given = {**EXAM, "dates_differ": DECLINED}
    assert all(
        "dates_differ" not in one.message for one in findings_of(dates_of_one_thing_agree, given)
    )

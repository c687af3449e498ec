"""Arthritis has rules of its own."""

import pytest

from nexus.readiness.checks.arthritis import (
    early_arthritis_is_shown_to_a_representative,
    pain_that_went_on_has_more_than_its_course,
)
from nexus.readiness.finding import Light, Severity
from tests.telling import UNSURE, Told, findings_of, listing

LEFT: Told = listing(
    "service_periods", {"service_start": {"year": 2015}, "service_end": {"year": 2022, "month": 11}}
)
ARTHRITIS: Told = {"arthritis_seen": "yes"}
STRAIN: Told = listing("diagnoses", {"diagnosis": "Lumbar strain"})


@pytest.mark.parametrize(
    "given",
    [
        {**LEFT, **ARTHRITIS, "first_imaging": {"year": 2023, "month": 9, "day": 14}},
        {
            **LEFT,
            **listing("diagnoses", {"diagnosis": "Facet arthropathy L5-S1"}),
            "first_imaging": {"year": 2023, "month": 9},
        },
        {**LEFT, **ARTHRITIS, "first_imaging": {"year": 2023, "month": 11}},
    ],
)
def test_arthritis_on_a_picture_within_a_year_of_service_is_shown(given: Told) -> None:
    [finding] = findings_of(early_arthritis_is_shown_to_a_representative, given)
    assert (finding.severity, finding.light) == (Severity.INFORMS, Light.EVIDENCE)
    assert finding.questions == ("first_imaging", "arthritis_seen")
    assert "3.309(a)" in finding.authority


@pytest.mark.parametrize(
    "given",
    [
        {**LEFT, **ARTHRITIS, "first_imaging": {"year": 2023, "month": 12}},
        {**LEFT, **STRAIN, "first_imaging": {"year": 2023, "month": 9}},
        {**LEFT, **ARTHRITIS, "first_imaging": UNSURE},
        {**ARTHRITIS, "first_imaging": {"year": 2023, "month": 9}},
        {**LEFT, **ARTHRITIS, "first_imaging": {"year": 2010}},
    ],
)
def test_a_later_or_earlier_picture_or_no_arthritis_is_not(given: Told) -> None:
    assert findings_of(early_arthritis_is_shown_to_a_representative, given) == []


@pytest.mark.parametrize("since", ["always", "comes_and_goes"])
def test_a_strain_with_pain_that_went_on_needs_a_reason(since: str) -> None:
    [finding] = findings_of(
        pain_that_went_on_has_more_than_its_course, {**STRAIN, "since_then": since}
    )
    assert (finding.severity, finding.light) == (Severity.INFORMS, Light.LETTER)
    assert finding.questions == ("since_then", "arthritis_seen", "diagnoses")
    assert "Walker" in finding.authority


@pytest.mark.parametrize(
    "given",
    [
        {"since_then": "always"},
        STRAIN,
        {**STRAIN, **ARTHRITIS, "since_then": "always"},
        {**listing("diagnoses", {"diagnosis": "Lumbar spondylosis"}), "since_then": "always"},
    ],
)
def test_arthritis_or_pain_that_ended_needs_no_such_word(given: Told) -> None:
    assert findings_of(pain_that_went_on_has_more_than_its_course, given) == []

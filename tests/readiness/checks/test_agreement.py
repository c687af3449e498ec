"""Answers that do not go together, or not with the papers, are asked about; both stay."""

import pytest

from nexus.interview.question import JSON
from nexus.readiness.checks.agreement import (
    a_course_goes_with_its_years,
    a_doctor_is_new_or_known,
    a_paper_goes_with_what_was_told_of_it,
    a_time_without_care_has_no_care_in_it,
    pain_that_never_left_is_always_there,
    the_back_before_goes_with_what_was_noted,
)
from nexus.readiness.finding import Finding, Light, Severity
from tests.telling import UNSURE, Told, findings_of, listing

GAP: Told = {"gap_start": {"year": 2010}, "gap_end": {"year": 2015}}
NOTE: Told = {"record_kind": "care", "record_date": {"year": 2012}}


def is_a_question(finding: Finding) -> bool:
    """It warns, of facts, and asks to look at both."""
    asks = " Look at both. If both are right, say" in finding.message
    return asks and (finding.severity, finding.light) == (Severity.WARNS, Light.FACTS)


@pytest.mark.parametrize(
    ("care", "path"),
    [
        (listing("records", NOTE), "records/1/record_date"),
        (listing("surgeries", {"surgery_date": {"year": 2012}}), "surgeries/1/surgery_date"),
        (listing("treatments", {"treatment_end": {"year": 2012}}), "treatments/1/treatment_end"),
    ],
)
@pytest.mark.parametrize("kind", ["none", "no_pain", None])
def test_care_within_a_time_without_it_is_asked_about(care: Told, path: str, kind: JSON) -> None:
    given = {**listing("gaps", {**GAP, "gap_care": kind}), **care}
    [finding] = findings_of(a_time_without_care_has_no_care_in_it, given)
    assert finding.key == "a_time_without_care_has_no_care_in_it@1"
    assert finding.questions == ("gaps/1/gap_start", path, "dates_differ")
    assert is_a_question(finding)


@pytest.mark.parametrize(
    "given",
    [
        listing("records", {**NOTE, "record_date": {"year": 2010}}),
        listing("records", {**NOTE, "record_date": {"year": 2015, "month": 4}}),
        listing("records", {**NOTE, "record_date": UNSURE}),
        listing("records", {**NOTE, "record_status": "lost"}),
        listing("records", {**NOTE, "record_kind": "entrance"}),
        listing("records", {**NOTE, "record_kind": "agency_exam"}),
        listing("records", {**NOTE, "record_kind": "statement"}),
        {**listing("records", NOTE), "dates_differ": "The note is of my neck."},
        {**listing("records", NOTE), **listing("gaps", {**GAP, "gap_care": "lost"})},
        {**listing("records", NOTE), **listing("gaps", {"gap_start": {"year": 2010}})},
        {**listing("records", NOTE), **listing("gaps", {**GAP, "gap_end": UNSURE})},
    ],
)
def test_care_elsewhere_or_explained_is_not(given: Told) -> None:
    told = {**listing("gaps", {**GAP, "gap_care": "none"}), **given}
    assert findings_of(a_time_without_care_has_no_care_in_it, told) == []


FREE = listing("gaps", {**GAP, "gap_care": "no_pain"})
PAINLESS = listing("years", {"year_from": {"year": 2001}, "year_pain": 0})


@pytest.mark.parametrize(
    ("free", "path"), [(FREE, "gaps/1/gap_care"), (PAINLESS, "years/1/year_pain")]
)
def test_pain_that_never_went_away_and_a_time_without_it_are_asked_about(
    free: Told, path: str
) -> None:
    [finding] = findings_of(a_course_goes_with_its_years, {"since_then": "always", **free})
    assert finding.key == "a_course_goes_with_its_years"
    assert finding.questions == ("since_then", path, "course_words")
    assert is_a_question(finding)


@pytest.mark.parametrize(
    "given",
    [
        {"since_then": "always"},
        {"since_then": "comes_and_goes", **FREE},
        {"since_then": UNSURE, **PAINLESS},
        {"since_then": "always", **FREE, "course_words": "Two good years, the rest bad."},
        {"since_then": "always", **listing("gaps", {**GAP, "gap_care": "none"})},
        {"since_then": "always", **listing("years", {"year_pain": 2})},
    ],
)
def test_a_course_with_room_for_its_years_passes(given: Told) -> None:
    assert findings_of(a_course_goes_with_its_years, given) == []


@pytest.mark.parametrize(
    ("told", "path", "kind"),
    [
        ({"imaging": ["none"]}, "imaging", "imaging"),
        ({"agency_exam": False}, "agency_exam", "agency_exam"),
        ({"decided": "not_filed"}, "decided", "decision"),
        ({"entrance_exam": "no_exam"}, "entrance_exam", "entrance"),
        ({"separation_exam": "no_exam"}, "separation_exam", "separation"),
        ({"imaging_paper": "never"}, "imaging_paper", "imaging"),
        ({"entrance_paper": "never"}, "entrance_paper", "entrance"),
    ],
)
def test_a_paper_of_what_is_said_never_to_have_been_is_asked_about(
    told: Told, path: str, kind: str
) -> None:
    given = {**told, **listing("records", {"record_kind": kind, "record_status": "have"})}
    [finding] = findings_of(a_paper_goes_with_what_was_told_of_it, given)
    assert finding.key == f"a_paper_goes_with_what_was_told_of_it@{path}"
    assert finding.questions == (path, "records/1/record_kind", "dates_differ")
    assert is_a_question(finding)


def test_a_diagnosis_from_a_picture_does_not_go_with_no_picture() -> None:
    given: Told = {"imaging": ["none"], **listing("diagnoses", {"diagnosis_basis": ["mri"]})}
    [finding] = findings_of(a_paper_goes_with_what_was_told_of_it, given)
    assert finding.questions == ("imaging", "diagnoses/1/diagnosis_basis", "dates_differ")


@pytest.mark.parametrize(
    "given",
    [
        {"imaging": ["none"]},
        {"imaging": ["none"], **listing("records", {"record_kind": "care"})},
        {
            "imaging": ["none"],
            **listing("records", {"record_kind": "imaging"}),
            "dates_differ": "x",
        },
        {"imaging": ["mri"], **listing("records", {"record_kind": "imaging"})},
        {"agency_exam": True, **listing("records", {"record_kind": "agency_exam"})},
        {"decided": "denied", **listing("records", {"record_kind": "decision"})},
        {"profile_paper": "never", **listing("records", {"record_kind": "other"})},
        {"entrance_paper": "lost", **listing("records", {"record_kind": "entrance"})},
        {"imaging": ["none"], **listing("diagnoses", {"diagnosis_basis": ["examination"]})},
        {
            "imaging_paper": "never",
            **listing("records", {"record_kind": "imaging", "record_status": "requested"}),
        },
    ],
)
def test_a_paper_that_goes_with_what_was_told_passes(given: Told) -> None:
    assert findings_of(a_paper_goes_with_what_was_told_of_it, given) == []


BEFORE = listing("events", {"event_time": "before"})


@pytest.mark.parametrize(
    ("told", "path"),
    [
        ({"entrance_exam": "noted"}, "entrance_exam"),
        ({"entrance_waiver": True}, "entrance_exam"),
        (BEFORE, "events/1/event_time"),
    ],
)
def test_a_good_back_before_and_trouble_noted_or_told_are_asked_about(
    told: Told, path: str
) -> None:
    [finding] = findings_of(
        the_back_before_goes_with_what_was_noted, {"back_before": "good", **told}
    )
    assert finding.key == "the_back_before_goes_with_what_was_noted"
    assert finding.questions == ("back_before", path, "before_words")
    assert is_a_question(finding)


@pytest.mark.parametrize(
    "given",
    [
        {"back_before": "good"},
        {"back_before": "some", **BEFORE},
        {"back_before": UNSURE, "entrance_exam": "noted"},
        {"back_before": "good", "entrance_exam": "normal"},
        {"back_before": "good", "entrance_exam": "noted", "before_words": "A curve, no pain."},
        {"back_before": "good", **listing("events", {"event_time": "service"})},
    ],
)
def test_a_back_before_that_is_told_alike_passes(given: Told) -> None:
    assert findings_of(the_back_before_goes_with_what_was_noted, given) == []


NEW: Told = {"clinician_relation": "new"}


@pytest.mark.parametrize(
    ("told", "path"),
    [
        ({"clinician_examined": True}, "clinician_examined"),
        ({"treating_since": {"year": 2015}}, "treating_since"),
    ],
)
def test_a_new_doctor_who_has_seen_the_person_is_asked_about(told: Told, path: str) -> None:
    [finding] = findings_of(a_doctor_is_new_or_known, {**NEW, **told})
    assert finding.key == "a_doctor_is_new_or_known"
    assert finding.questions == ("clinician_relation", path, "clinician_visits")
    assert is_a_question(finding)


@pytest.mark.parametrize(
    "given",
    [
        NEW,
        {**NEW, "clinician_examined": False},
        {**NEW, "clinician_examined": True, "clinician_visits": "Once, in the emergency room."},
        {"clinician_relation": "treats", "clinician_examined": True},
    ],
)
def test_a_doctor_who_is_told_of_alike_passes(given: Told) -> None:
    assert findings_of(a_doctor_is_new_or_known, given) == []


ALWAYS: Told = {"since_then": "always", "pain_constant": "comes_and_goes"}


def test_pain_that_never_left_and_comes_and_goes_is_asked_about() -> None:
    [finding] = findings_of(pain_that_never_left_is_always_there, ALWAYS)
    assert finding.questions == ("since_then", "pain_constant", "course_words")
    assert is_a_question(finding)


@pytest.mark.parametrize(
    "given",
    [
        {**ALWAYS, "course_words": "It dulls for an hour."},
        {**ALWAYS, "pain_constant": "constant"},
        {**ALWAYS, "since_then": "comes_and_goes"},
        {"since_then": "always"},
        {},
    ],
)
def test_pain_whose_course_is_told_or_agrees_is_not(given: Told) -> None:
    assert findings_of(pain_that_never_left_is_always_there, given) == []

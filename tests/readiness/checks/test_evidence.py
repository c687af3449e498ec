"""The records that matter are listed, cited, and faced where they are unfavorable."""

import pytest

from nexus.readiness.checks.evidence import (
    a_diagnosis_has_a_record,
    a_normal_separation_examination_is_faced,
    a_record_can_be_cited,
    records_are_listed,
    the_separation_examination_is_known,
)
from nexus.readiness.finding import Light, Severity
from tests.telling import DECLINED, UNSURE, Told, findings_of, listing

NOTE: Told = {
    "record_kind": "care",
    "record_source": "Clinic note",
    "record_date": {"year": 2009},
    "record_says": "LBP",
}
STRAIN = listing("diagnoses", {"diagnosis": "Lumbar strain"})


@pytest.mark.parametrize("given", [{}, listing("records", {**NOTE, "record_status": "lost"})])
def test_without_a_record_in_hand_a_doctor_has_nothing_to_weigh(given: Told) -> None:
    [finding] = findings_of(records_are_listed, given)
    assert finding.key == "records_are_listed"
    assert (finding.severity, finding.light) == (Severity.BLOCKS, Light.EVIDENCE)
    assert finding.questions == ("records",)
    assert "Nieves-Rodriguez" in finding.authority


def test_one_record_in_hand_is_a_record() -> None:
    assert findings_of(records_are_listed, listing("records", NOTE)) == []


def test_a_record_that_cannot_be_cited_asks_for_its_date_and_words() -> None:
    given = listing("records", NOTE, {**NOTE, "record_says": None}, {"record_source": "MRI"})
    findings = findings_of(a_record_can_be_cited, given)
    assert {one.key: one.questions for one in findings} == {
        "a_record_can_be_cited@2": ("records/2/record_says",),
        "a_record_can_be_cited@3": ("records/3/record_date", "records/3/record_says"),
    }
    assert {(one.severity, one.light) for one in findings} == {(Severity.WARNS, Light.EVIDENCE)}
    assert all("Nieves-Rodriguez" in one.authority for one in findings)


@pytest.mark.parametrize(
    "record", [NOTE, {**NOTE, "record_date": UNSURE}, {"record_status": "lost"}]
)
def test_an_unsure_date_is_a_date_and_a_lost_record_is_not_cited(record: Told) -> None:
    assert findings_of(a_record_can_be_cited, listing("records", record)) == []


@pytest.mark.parametrize(
    "record", [{}, {"record_kind": "decision"}, {**NOTE, "record_status": "requested"}]
)
def test_a_diagnosis_without_a_paper_asks_for_it(record: Told) -> None:
    [finding] = findings_of(a_diagnosis_has_a_record, {**STRAIN, **listing("records", record)})
    assert finding.key == "a_diagnosis_has_a_record"
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.EVIDENCE)
    assert finding.questions == ("records",)
    assert "38 CFR 3.159(a)(1)" in finding.authority


@pytest.mark.parametrize("kind", ["care", "imaging", "agency_exam", "service_note"])
def test_a_note_scan_or_examination_shows_a_diagnosis(kind: str) -> None:
    given = {**STRAIN, **listing("records", {"record_kind": kind})}
    assert findings_of(a_diagnosis_has_a_record, given) == []


def test_without_a_diagnosis_no_paper_is_missed() -> None:
    assert findings_of(a_diagnosis_has_a_record, {}) == []


@pytest.mark.parametrize("given", [{}, listing("records", NOTE)])
def test_the_examination_at_separation_is_asked_for(given: Told) -> None:
    [finding] = findings_of(the_separation_examination_is_known, given)
    assert finding.key == "the_separation_examination_is_known"
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.EVIDENCE)
    assert finding.questions == ("separation_exam", "records")
    assert "Reonal v. Brown" in finding.authority


@pytest.mark.parametrize(
    "given",
    [
        {"separation_exam": "not_seen"},
        {"separation_exam": "no_exam"},
        {"separation_exam": UNSURE},
        listing("records", {"record_kind": "separation"}),
        listing("records", {"record_kind": "separation", "record_status": "requested"}),
    ],
)
def test_an_examination_that_is_listed_or_accounted_for_is_known(given: Told) -> None:
    assert findings_of(the_separation_examination_is_known, given) == []


@pytest.mark.parametrize(
    "given",
    [
        {"separation_exam": "normal"},
        {"separation_history": "no"},
        {"separation_exam": "problem", "separation_history": "no"},
        {"separation_exam": "normal", "separation_reason": "  "},
    ],
)
def test_papers_that_say_normal_block_until_the_reason_is_told(given: Told) -> None:
    [finding] = findings_of(a_normal_separation_examination_is_faced, given)
    assert finding.key == "a_normal_separation_examination_is_faced"
    assert (finding.severity, finding.light) == (Severity.BLOCKS, Light.EVIDENCE)
    assert finding.questions == ("separation_reason",)
    assert "Dalton v. Nicholson" in finding.authority


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"separation_exam": "problem", "separation_history": "yes"},
        {"separation_exam": UNSURE, "separation_history": UNSURE},
        {"separation_exam": DECLINED},
        {"separation_exam": "normal", "separation_reason": "I wanted to go home."},
    ],
)
def test_other_papers_or_a_reason_leave_nothing_to_face(given: Told) -> None:
    assert findings_of(a_normal_separation_examination_is_faced, given) == []

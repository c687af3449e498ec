"""The papers that every reader looks for are listed, or somebody has said where they are."""

import pytest

from nexus.readiness.checks.papers import (
    a_paper_in_hand_is_listed,
    another_claim_is_told_alike,
    papers_from_service_are_accounted_for,
    papers_on_care_are_accounted_for,
)
from nexus.readiness.finding import Light, Severity
from tests.telling import UNSURE, Told, case_of, findings_of, listing

OF_SERVICE = tuple(paper.key for paper in case_of({}).papers if paper.of_service)


def test_every_paper_from_service_is_asked_for() -> None:
    [finding] = findings_of(papers_from_service_are_accounted_for, {})
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.EVIDENCE)
    assert finding.questions == OF_SERVICE
    assert len(OF_SERVICE) > 3
    assert "3.159(c)" in finding.authority


@pytest.mark.parametrize("state", ["requested", "lost", "never", "have", UNSURE])
def test_a_paper_whose_place_is_told_or_not_sure_is_accounted_for(state: str) -> None:
    given: Told = dict.fromkeys(OF_SERVICE, state)
    assert findings_of(papers_from_service_are_accounted_for, given) == []


def test_a_paper_that_is_a_record_is_not_asked_for_again() -> None:
    given = listing("records", {"record_kind": "entrance", "record_source": "Entry exam"})
    [finding] = findings_of(papers_from_service_are_accounted_for, given)
    assert "entrance_paper" not in finding.questions
    assert "separation_paper" in finding.questions


@pytest.mark.parametrize(
    ("given", "question"),
    [
        ({"imaging": ["mri"]}, "imaging_paper"),
        (listing("treatments", {"treatment": "therapy"}), "treatment_paper"),
        (listing("surgeries", {"surgery": "fusion"}), "treatment_paper"),
        ({"agency_exam": True}, "agency_exam_paper"),
        ({"decided": "denied"}, "denial_paper"),
    ],
)
def test_of_care_only_the_papers_that_there_must_be_are_asked_for(
    given: Told, question: str
) -> None:
    [finding] = findings_of(papers_on_care_are_accounted_for, given)
    assert finding.questions == (question,)
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.EVIDENCE)


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"imaging": ["none"]},
        {"agency_exam": False},
        {"decided": "waiting"},
        {"decided": "denied", "denial_paper": "lost"},
    ],
)
def test_where_nothing_was_done_no_paper_is_asked_for(given: Told) -> None:
    assert findings_of(papers_on_care_are_accounted_for, given) == []


def test_a_paper_in_hand_that_is_no_record_is_asked_for() -> None:
    [finding] = findings_of(a_paper_in_hand_is_listed, {"denial_paper": "have"})
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.EVIDENCE)
    assert finding.questions == ("records", "denial_paper")


@pytest.mark.parametrize(
    "given",
    [
        {"denial_paper": "requested"},
        {
            "denial_paper": "have",
            **listing("records", {"record_kind": "decision", "record_source": "Denial letter"}),
        },
    ],
)
def test_a_paper_that_is_listed_or_not_in_hand_is_not(given: Told) -> None:
    assert findings_of(a_paper_in_hand_is_listed, given) == []


@pytest.mark.parametrize("state", ["have", "requested", "lost"])
def test_another_claim_is_to_be_told_alike(state: str) -> None:
    [finding] = findings_of(another_claim_is_told_alike, {"other_claim_paper": state})
    assert (finding.severity, finding.light) == (Severity.INFORMS, Light.FACTS)
    assert finding.questions == ("other_claim_paper", "dates_differ")
    assert "Caluza" in finding.authority


@pytest.mark.parametrize("state", ["never", UNSURE, None])
def test_where_there_is_no_other_claim_nothing_is_said(state: str | None) -> None:
    assert findings_of(another_claim_is_told_alike, {"other_claim_paper": state}) == []

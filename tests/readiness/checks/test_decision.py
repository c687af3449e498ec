"""What an examiner said and an office decided is told with its reasons, and in time."""

import pytest

from nexus.interview.question import JSON
from nexus.readiness.checks.decision import (
    a_decision_has_its_reasons,
    a_decision_is_well_within_its_year,
    an_examination_against_has_its_reasons,
)
from nexus.readiness.finding import Light, Severity
from tests.telling import TODAY, UNSURE, Told, findings_of

LONG_AGO: dict[str, JSON] = {"year": TODAY.year - 2, "month": 3}
LATELY: dict[str, JSON] = {"year": TODAY.year, "month": TODAY.month}


@pytest.mark.parametrize("outcome", ["denied", "granted"])
def test_a_decision_of_eleven_months_or_more_leads_to_a_representative(outcome: str) -> None:
    given: Told = {"decided": outcome, "decided_on": LONG_AGO}
    [finding] = findings_of(a_decision_is_well_within_its_year, given)
    assert finding.key == "a_decision_is_well_within_its_year"
    assert (finding.severity, finding.light) == (Severity.INFORMS, Light.EVIDENCE)
    assert finding.questions == ("decided_on",)
    assert finding.authority == "38 CFR 3.2500(c)"
    assert "from the date you entered" in finding.message


@pytest.mark.parametrize(
    "given",
    [
        {"decided": "denied", "decided_on": LATELY},
        {"decided": "denied", "decided_on": UNSURE},
        {"decided": "waiting", "decided_on": LONG_AGO},
        {"decided_on": LONG_AGO},
    ],
)
def test_a_decision_of_late_or_none_leads_nowhere(given: Told) -> None:
    assert findings_of(a_decision_is_well_within_its_year, given) == []


@pytest.mark.parametrize("result", ["against", "open"])
def test_an_examination_that_did_not_speak_for_the_claim_needs_its_reasons(result: str) -> None:
    [finding] = findings_of(an_examination_against_has_its_reasons, {"agency_exam_result": result})
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.EVIDENCE)
    assert finding.questions == ("agency_exam_reasons",)
    assert "Monzingo" in finding.authority


@pytest.mark.parametrize(
    "given",
    [
        {"agency_exam_result": "for"},
        {"agency_exam_result": "not_seen"},
        {"agency_exam_result": "against", "agency_exam_reasons": "Age."},
        {"agency_exam_result": "against", "agency_exam_reasons": UNSURE},
        {},
    ],
)
def test_reasons_that_are_told_or_unknown_are_not_asked_for_again(given: Told) -> None:
    assert findings_of(an_examination_against_has_its_reasons, given) == []


def test_a_denial_without_its_reasons_asks_for_them() -> None:
    [finding] = findings_of(a_decision_has_its_reasons, {"decided": "denied"})
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.EVIDENCE)
    assert finding.questions == ("denial_reasons", "denial_words")
    assert finding.authority == "38 CFR 3.2501"


@pytest.mark.parametrize(
    "given",
    [
        {"decided": "granted"},
        {"decided": "denied", "denial_reasons": ["no_link"]},
        {"decided": "denied", "denial_words": "No nexus."},
    ],
)
def test_a_denial_whose_reasons_are_told_in_either_way_is_enough(given: Told) -> None:
    assert findings_of(a_decision_has_its_reasons, given) == []

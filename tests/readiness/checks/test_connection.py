"""The other condition, the gait and the baseline are told well enough to be weighed."""

import pytest

from nexus.readiness.checks.connection import (
    a_changed_gait_was_seen,
    a_worsening_has_a_baseline,
    a_worsening_says_whether_it_lasted,
    the_other_condition_came_first,
    the_other_condition_is_connected_or_claimed,
    the_other_condition_is_named,
)
from nexus.readiness.finding import Check, Light, Severity
from tests.telling import UNSURE, Told, findings_of

BLOCKS, WARNS = Severity.BLOCKS, Severity.WARNS
TRIPS: list[tuple[Check, Told, tuple[Severity, Light], tuple[str, ...], str]] = [
    (the_other_condition_is_named, {}, (BLOCKS, Light.FACTS), ("primary",), "3.310(a)"),
    (
        the_other_condition_is_connected_or_claimed,
        {"primary_status": "neither"},
        (BLOCKS, Light.EVIDENCE),
        ("primary_status",),
        "3.310(a)",
    ),
    (
        a_changed_gait_was_seen,
        {"gait": "yes"},
        (WARNS, Light.EVIDENCE),
        ("gait_seen", "witnesses"),
        "Nieves-Rodriguez",
    ),
    (
        the_other_condition_came_first,
        {"primary_since": {"year": 2010}, "first_symptoms": {"year": 2006}},
        (WARNS, Light.FACTS),
        ("first_symptoms", "primary_since", "worse_since"),
        "3.310(b)",
    ),
    (
        a_worsening_has_a_baseline,
        {},
        (WARNS, Light.EVIDENCE),
        ("baseline_paper", "records"),
        "3.310(b)",
    ),
    (a_worsening_says_whether_it_lasted, {}, (WARNS, Light.FACTS), ("worse_words",), "Hunt"),
]
PASSES: list[tuple[Check, Told]] = [
    (the_other_condition_is_named, {"primary": "left knee"}),
    (the_other_condition_is_connected_or_claimed, {}),
    (the_other_condition_is_connected_or_claimed, {"primary_status": "connected"}),
    (the_other_condition_is_connected_or_claimed, {"primary_status": "claimed"}),
    (the_other_condition_is_connected_or_claimed, {"primary_status": UNSURE}),
    (a_changed_gait_was_seen, {"gait": "no"}),
    (a_changed_gait_was_seen, {"gait": UNSURE}),
    (a_changed_gait_was_seen, {"gait": "yes", "gait_seen": "My wife"}),
    (
        the_other_condition_came_first,
        {"primary_since": {"year": 2006}, "first_symptoms": {"year": 2010}},
    ),
    (
        the_other_condition_came_first,
        {"primary_since": {"year": 2010, "month": 5}, "first_symptoms": {"year": 2010}},
    ),
    (
        the_other_condition_came_first,
        {"primary_since": {"year": 2010, "about": True}, "first_symptoms": {"year": 2006}},
    ),
    (a_worsening_has_a_baseline, {"baseline_paper": "MRI of 2006"}),
    (a_worsening_says_whether_it_lasted, {"worse_words": "It went away again."}),
]


@pytest.mark.parametrize(("check", "given", "kind", "questions", "authority"), TRIPS)
def test_what_is_missing_of_the_other_condition_is_asked_for(
    check: Check,
    given: Told,
    kind: tuple[Severity, Light],
    questions: tuple[str, ...],
    authority: str,
) -> None:
    [finding] = findings_of(check, given)
    assert (finding.severity, finding.light) == kind
    assert finding.questions == questions
    assert authority in finding.authority


@pytest.mark.parametrize(("check", "given"), PASSES)
def test_what_is_told_or_not_sure_is_left_alone(check: Check, given: Told) -> None:
    assert findings_of(check, given) == []

"""New trouble with bladder or bowels, and trouble told in two ways."""

import pytest

from nexus.readiness.checks.bladder_bowel import (
    new_trouble_is_seen_by_a_doctor,
    no_trouble_is_not_described,
)
from nexus.readiness.finding import Light, Severity
from tests.telling import DECLINED, Told, findings_of


def test_new_trouble_sends_to_a_doctor_before_any_letter() -> None:
    [finding] = findings_of(new_trouble_is_seen_by_a_doctor, {"bladder_bowel_since": "new"})
    assert finding.key == "new_trouble_is_seen_by_a_doctor"
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.FACTS)
    assert finding.questions == ("bladder_bowel_told",)
    assert "doctor today" in finding.message


@pytest.mark.parametrize("given", [{}, {"bladder_bowel_since": "old"}, {"bladder_bowel": ["none"]}])
def test_long_standing_trouble_does_not(given: Told) -> None:
    assert findings_of(new_trouble_is_seen_by_a_doctor, given) == []


@pytest.mark.parametrize(
    "more", [{"bladder_bowel_since": "old"}, {"bladder_bowel_words": "at night"}]
)
def test_none_and_a_description_are_looked_at_together(more: Told) -> None:
    [finding] = findings_of(no_trouble_is_not_described, {"bladder_bowel": ["none"], **more})
    assert finding.key == "no_trouble_is_not_described"
    assert finding.questions[0] == "bladder_bowel"
    assert "Caluza" in finding.authority


@pytest.mark.parametrize(
    "given",
    [
        {"bladder_bowel": ["none"], "bladder_bowel_told": "nothing"},
        {"bladder_bowel": ["bladder"], "bladder_bowel_words": "at night"},
        {"bladder_bowel": ["none"], "bladder_bowel_words": DECLINED},
        {"bladder_bowel_words": "at night"},
    ],
)
def test_one_account_asks_nothing(given: Told) -> None:
    assert findings_of(no_trouble_is_not_described, given) == []

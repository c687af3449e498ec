"""Bed rest that a physician ordered can be shown."""

import pytest

from nexus.readiness.checks.rest import chosen_bed_rest_is_told_apart, ordered_bed_rest_is_on_paper
from nexus.readiness.finding import Light, Severity
from tests.telling import UNSURE, VARIES, Told, findings_of, listing, only

SHOWN: Told = {"bed_rest_days": 14, "bed_rest_by": "Dr. Hale", "bed_rest_paper": "his order"}


def test_an_order_without_physician_or_paper_is_asked_about() -> None:
    given = listing("bed_rests", SHOWN, {"bed_rest_days": 3, "bed_rest_paper": UNSURE})
    [finding] = findings_of(ordered_bed_rest_is_on_paper, given)
    assert finding.key == "ordered_bed_rest_is_on_paper@2"
    assert (finding.severity, finding.light) == (Severity.INFORMS, Light.EVIDENCE)
    assert finding.questions == ("bed_rests/2/bed_rest_by", "bed_rests/2/bed_rest_paper")
    assert finding.authority == "38 CFR 4.71a, DC 5243, note 1"


@pytest.mark.parametrize("given", [{}, listing("bed_rests", SHOWN), {"own_rest_days": 20}])
def test_an_order_that_can_be_shown_is_not(given: Told) -> None:
    assert findings_of(ordered_bed_rest_is_on_paper, given) == []


def test_days_by_choice_alone_are_told_apart() -> None:
    [finding] = findings_of(chosen_bed_rest_is_told_apart, {"own_rest_days": 20})
    assert finding.key == "chosen_bed_rest_is_told_apart"
    assert (finding.severity, finding.questions) == (Severity.INFORMS, ("bed_rests",))
    assert finding.authority == "38 CFR 4.71a, DC 5243, note 1"


@pytest.mark.parametrize(
    "given",
    [
        {"own_rest_days": 0},
        {"own_rest_days": VARIES},
        {"own_rest_days": 4, **only("bed_rests", bed_rest_days=14)},
    ],
)
def test_no_days_or_orders_beside_them_ask_nothing(given: Told) -> None:
    assert findings_of(chosen_bed_rest_is_told_apart, given) == []

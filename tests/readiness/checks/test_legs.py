"""Each leg is described by itself."""

import pytest

from nexus.readiness.checks.legs import (
    a_feeling_is_at_a_place_that_was_chosen,
    each_leg_is_described,
    the_legs_agree_with_where_it_is_felt,
)
from nexus.readiness.finding import Light, Severity
from tests.telling import DECLINED, UNSURE, VARIES, Told, findings_of


def test_a_leg_in_which_something_is_felt_is_asked_about() -> None:
    [finding] = findings_of(each_leg_is_described, {"left_leg": True})
    assert finding.key == "each_leg_is_described@left"
    assert (finding.severity, finding.light) == (Severity.INFORMS, Light.FACTS)
    assert finding.questions == (
        "left_leg_pain",
        "left_leg_strength",
        "left_leg_tingling",
        "left_leg_numbness",
        "left_leg_weakness",
    )
    assert "38 CFR 4.71a, note 1" in finding.authority
    assert "your left leg" in finding.message


def test_a_leg_that_was_marked_is_asked_about_by_itself() -> None:
    given: Told = {"where": ["left_calf", "right_foot_top"], "left_leg": UNSURE}
    [finding] = findings_of(each_leg_is_described, given)
    assert finding.key == "each_leg_is_described@right"
    assert finding.questions == ("right_leg",)


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"where": ["back_middle", "left_buttock", "right_groin"]},
        {"left_leg": False, "right_leg": False},
        {"left_leg": True, "left_leg_pain": "to the calf"},
        {"left_leg": True, "left_leg_strength": VARIES},
        {"right_leg": UNSURE},
    ],
)
def test_a_leg_that_is_described_or_free_is_not(given: Told) -> None:
    assert findings_of(each_leg_is_described, given) == []


def test_a_leg_marked_and_said_to_feel_nothing_is_asked_about() -> None:
    given: Told = {"where": ["right_shin"], "right_leg": False, "left_leg": False}
    [finding] = findings_of(the_legs_agree_with_where_it_is_felt, given)
    assert finding.key == "the_legs_agree_with_where_it_is_felt@right"
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.FACTS)
    assert finding.questions == ("where", "right_leg")
    assert "Caluza" in finding.authority


@pytest.mark.parametrize(
    "given",
    [
        {"where": ["right_buttock", "back_left"], "right_leg": False},
        {"where": ["right_shin"], "right_leg": True},
        {"where": ["right_shin"], "right_leg": None},
        {"where": DECLINED, "right_leg": False},
    ],
)
def test_legs_that_agree_ask_nothing(given: Told) -> None:
    assert findings_of(the_legs_agree_with_where_it_is_felt, given) == []


def test_a_feeling_at_a_place_that_was_taken_back_is_pointed_out() -> None:
    felt: Told = {"feelings_there": {"left_calf": ["numb"], "back_left": ["pain"]}}
    [finding] = findings_of(
        a_feeling_is_at_a_place_that_was_chosen, {**felt, "where": ["back_left"]}
    )
    assert finding.key == "a_feeling_is_at_a_place_that_was_chosen"
    assert finding.questions == ("where", "feelings_there")
    both: Told = {**felt, "where": ["back_left", "left_calf"]}
    assert findings_of(a_feeling_is_at_a_place_that_was_chosen, both) == []
    assert findings_of(a_feeling_is_at_a_place_that_was_chosen, felt) == []

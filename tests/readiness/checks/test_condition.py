"""A current condition is shown, by diagnosis or by what the pain prevents."""

import pytest

from nexus.readiness.checks.condition import (
    a_condition_is_named_or_described,
    a_flare_up_is_described,
    a_symptom_is_not_the_only_diagnosis,
    function_is_given_in_numbers,
    pain_is_told_at_its_usual_best_and_worst,
)
from nexus.readiness.finding import Light, Severity
from tests.telling import DECLINED, UNSURE, VARIES, Told, findings_of, listing

STRAIN = listing("diagnoses", {"diagnosis": "Lumbar strain"})
FLARE_UPS: Told = {
    "has_flare_ups": True,
    "flare_up_frequency": "monthly",
    "flare_up_length": VARIES,
    "flare_up_triggers": UNSURE,
    "flare_up_loss": "standing",
}


def test_neither_a_diagnosis_nor_a_limit_blocks_and_asks_for_either() -> None:
    [finding] = findings_of(a_condition_is_named_or_described, {"lifting_often": 5})
    assert finding.key == "a_condition_is_named_or_described"
    assert (finding.severity, finding.light) == (Severity.BLOCKS, Light.FACTS)
    assert finding.questions == ("diagnoses", "sitting", "standing", "walking", "lifting")
    assert "Saunders v. Wilkie" in finding.authority


@pytest.mark.parametrize(
    "given", [STRAIN, {"sitting": 20}, {"standing": 0}, {"walking": 5}, {"lifting": 10}]
)
def test_a_diagnosis_or_a_single_limit_shows_a_condition(given: Told) -> None:
    assert findings_of(a_condition_is_named_or_described, given) == []


@pytest.mark.parametrize("given", [{"sitting": VARIES}, {"sitting": DECLINED}, {"sitting": None}])
def test_a_limit_without_a_number_shows_none(given: Told) -> None:
    assert findings_of(a_condition_is_named_or_described, given)


def test_limits_that_were_not_told_are_asked_for() -> None:
    [finding] = findings_of(function_is_given_in_numbers, {"standing": 5, "walking": UNSURE})
    assert finding.key == "function_is_given_in_numbers"
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.FACTS)
    assert finding.questions == ("sitting", "lifting")
    assert "38 CFR 4.40, 4.45" in finding.authority


def test_limits_that_were_told_or_cannot_be_are_not_asked_for_again() -> None:
    given: Told = {"sitting": 20, "standing": 5, "walking": VARIES, "lifting": UNSURE}
    assert findings_of(function_is_given_in_numbers, given) == []


@pytest.mark.parametrize("name", ["Back pain", " LUMBAGO ", "lbp", "lower back pain"])
def test_a_symptom_alone_is_not_a_diagnosis(name: str) -> None:
    given = listing("diagnoses", {"diagnosis": name})
    [finding] = findings_of(a_symptom_is_not_the_only_diagnosis, given)
    assert finding.key == "a_symptom_is_not_the_only_diagnosis"
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.FACTS)
    assert finding.questions == ("diagnoses", "sitting")
    assert "Saunders" in finding.authority
    assert name.strip().upper() not in finding.message


@pytest.mark.parametrize(
    "given",
    [
        {},
        STRAIN,
        listing("diagnoses", {"diagnosis": "Back pain"}, {"diagnosis": "Spondylosis"}),
        listing("diagnoses", {"diagnosed_by": "Dr. Hale"}),
        {**listing("diagnoses", {"diagnosis": "Back pain"}), "lifting": 10},
    ],
)
def test_another_diagnosis_or_a_limit_makes_up_for_a_symptom(given: Told) -> None:
    assert findings_of(a_symptom_is_not_the_only_diagnosis, given) == []


def test_flare_ups_are_to_be_described() -> None:
    [finding] = findings_of(a_flare_up_is_described, {"has_flare_ups": True})
    assert finding.key == "a_flare_up_is_described"
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.FACTS)
    assert finding.questions == (
        "flare_up_frequency",
        "flare_up_length",
        "flare_up_triggers",
        "flare_up_loss",
    )
    assert "Sharp v. Shulkin" in finding.authority


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"has_flare_ups": False},
        {"has_flare_ups": UNSURE},
        FLARE_UPS,
    ],
)
def test_no_flare_ups_or_described_ones_ask_nothing(given: Told) -> None:
    assert findings_of(a_flare_up_is_described, given) == []


def test_only_what_is_missing_of_flare_ups_is_asked_for() -> None:
    [finding] = findings_of(a_flare_up_is_described, {**FLARE_UPS, "flare_up_loss": None})
    assert finding.questions == ("flare_up_loss",)


def test_the_worst_alone_asks_for_the_rest_of_the_picture() -> None:
    given: Told = {"pain_worst": 9, "pain_worst_often": "weekly", "pain_best": VARIES}
    [finding] = findings_of(pain_is_told_at_its_usual_best_and_worst, given)
    assert finding.key == "pain_is_told_at_its_usual_best_and_worst"
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.FACTS)
    assert finding.questions == ("pain_usual", "pain_usual_often", "pain_best_often")
    assert "20 CFR 404.1529(c)(3)(ii)" in finding.authority


def test_three_levels_with_how_often_ask_nothing() -> None:
    given: Told = {
        f"pain_{level}{part}": value
        for level in ("usual", "best", "worst")
        for part, value in (("", 5), ("_often", "daily"))
    }
    assert findings_of(pain_is_told_at_its_usual_best_and_worst, given) == []

"""What Social Security weighs beside the diagnosis."""

import pytest

from nexus.interview.question import JSON
from nexus.readiness.checks.whole_day import (
    a_whole_day_has_eight_hours,
    a_whole_day_is_told,
    an_aid_has_someone_who_prescribed_it,
    the_seven_factors_are_told,
)
from nexus.readiness.finding import Light, Severity
from tests.telling import DECLINED, UNSURE, VARIES, Told, findings_of, listing, only

FACTORS: dict[str, JSON] = {
    "housework": VARIES,
    "pain_usual": 5,
    "has_flare_ups": False,
    "side_effects": "none",
    **only("treatments", treatment="pt"),
    "lying_down": "twice a day",
    "stairs": "one flight",
}


def test_a_day_that_was_not_told_is_asked_for() -> None:
    [finding] = findings_of(a_whole_day_is_told, {"sitting_total": 3, "bad_days": VARIES})
    assert finding.key == "a_whole_day_is_told"
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.FACTS)
    assert finding.questions == ("on_feet_total", "change_position")
    assert finding.authority == "20 CFR 404.1545; SSR 96-8p"


def test_a_day_that_was_told_or_cannot_be_is_not() -> None:
    given: Told = {
        "sitting_total": 3,
        "on_feet_total": UNSURE,
        "change_position": "often",
        "bad_days": 7,
    }
    assert findings_of(a_whole_day_is_told, given) == []


def test_more_than_eight_hours_are_looked_at_again() -> None:
    [finding] = findings_of(a_whole_day_has_eight_hours, {"sitting_total": 6, "on_feet_total": 2.5})
    assert finding.questions == ("sitting_total", "on_feet_total")
    assert finding.authority == "SSR 96-8p"
    fits: Told = {"sitting_total": 6, "on_feet_total": 2}
    assert findings_of(a_whole_day_has_eight_hours, fits) == []
    assert findings_of(a_whole_day_has_eight_hours, {"sitting_total": 8}) == []


def test_an_aid_held_in_the_hand_is_asked_who_prescribed_it() -> None:
    given = listing(
        "aids", {"aid": "bath"}, {"aid": "cane"}, {"aid": "walker", "aid_from": "Dr. Li"}
    )
    [finding] = findings_of(an_aid_has_someone_who_prescribed_it, given)
    assert finding.key == "an_aid_has_someone_who_prescribed_it@2"
    assert (finding.severity, finding.light) == (Severity.INFORMS, Light.EVIDENCE)
    assert finding.questions == ("aids/2/aid_from", "aids/2/aid_words")
    assert finding.authority == "SSR 96-9p"


def test_all_seven_factors_together_ask_nothing() -> None:
    assert findings_of(the_seven_factors_are_told, FACTORS) == []


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"housework": None}, "housework"),
        ({"pain_usual": None}, "pain_usual"),
        ({"has_flare_ups": True}, "flare_up_triggers"),
        ({"side_effects": None}, "medicines"),
        ({"treatments": []}, "treatments"),
        ({"lying_down": None}, "lying_down"),
        ({"stairs": None}, "bending"),
    ],
)
def test_each_factor_that_is_open_is_named(given: Told, path: str) -> None:
    [finding] = findings_of(the_seven_factors_are_told, {**FACTORS, **given})
    assert finding.questions == (path,)
    assert finding.severity is Severity.INFORMS
    assert finding.authority == "20 CFR 404.1529(c)(3); SSR 16-3p"


def test_what_was_declined_is_not_asked_for_again() -> None:
    given: Told = {**FACTORS, "housework": None, "mood": DECLINED}
    assert findings_of(the_seven_factors_are_told, given) == []

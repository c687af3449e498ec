"""Flare-ups in the patient's own words."""

import pytest

from nexus.letter.paragraphs.flare_ups import flare_ups
from tests.telling import ADA, UNSURE, VARIES, Told, alone, heard, unsaid

FLARE_UPS = alone(flare_ups)
FREQUENCY, LENGTH, SEVERITY = (
    {"flare_up_frequency": "Twice a month."},
    {"flare_up_length": "two days"},
    {"flare_up_severity": 9},
)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (
            {**FREQUENCY, **LENGTH, **SEVERITY},
            ": how often, “Twice a month”; how long, “two days”; the pain then is 9 of 10.",
        ),
        ({**FREQUENCY, **LENGTH}, ": how often, “Twice a month”; how long, “two days.”"),
        ({**FREQUENCY, **SEVERITY}, ": how often, “Twice a month”; the pain then is 9 of 10."),
        (FREQUENCY, ": how often, “Twice a month.”"),
        ({**LENGTH, **SEVERITY}, ": how long, “two days”; the pain then is 9 of 10."),
        (LENGTH, ": how long, “two days.”"),
        (SEVERITY, ", in which the pain is 9 of 10."),
        ({}, "."),
        ({"flare_up_frequency": VARIES, "flare_up_length": UNSURE}, "."),
    ],
)
def test_flare_ups_are_described_as_far_as_they_are_known(given: Told, sentence: str) -> None:
    said = heard(FLARE_UPS, {**ADA, "has_flare_ups": True, **given})
    assert said == {"flare_ups/any": f"Ms.\u00a0Ortiz reports flare-ups{sentence}"}


def test_triggers_relief_and_loss_are_quoted() -> None:
    given: Told = {
        "flare_up_triggers": "Bending.",
        "flare_up_relief": "heat\nrest",
        "flare_up_loss": "Can I stand? No.",
    }
    said = heard(FLARE_UPS, {**ADA, "has_flare_ups": True, **given})
    assert list(said.values())[1:] == [
        "What sets one off, in her words: “Bending.”",
        "What helps, in her words: “heat rest.”",
        "What is lost during one, in her words: “Can I stand? No.”",
    ]


def test_that_there_are_none_is_said() -> None:
    given: Told = {**ADA, "has_flare_ups": False, **FREQUENCY}
    assert heard(FLARE_UPS, given) == {"flare_ups/any": "Ms.\u00a0Ortiz reports no flare-ups."}


def test_not_being_sure_is_said_as_such_and_asks_nothing() -> None:
    given: Told = {**ADA, "has_flare_ups": UNSURE}
    assert heard(FLARE_UPS, given) == {
        "flare_ups/any": "Ms.\u00a0Ortiz is not sure whether she has flare-ups."
    }
    assert unsaid(FLARE_UPS, given) == {}


def test_whether_there_are_any_is_asked_for_first() -> None:
    assert unsaid(FLARE_UPS, {}) == {"flare_ups/any": ("has_flare_ups",)}


def test_what_is_missing_of_them_is_asked_for() -> None:
    assert unsaid(FLARE_UPS, {"has_flare_ups": True}) == {
        "flare_ups/triggers": ("flare_up_triggers",),
        "flare_ups/relief": ("flare_up_relief",),
        "flare_ups/loss": ("flare_up_loss",),
    }

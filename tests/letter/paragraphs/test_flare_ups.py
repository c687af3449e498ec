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


def said(given: Told) -> dict[str, str]:
    return heard(FLARE_UPS, {**ADA, "has_flare_ups": True, **given})


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (
            {**FREQUENCY, **LENGTH, **SEVERITY},
            " (how often: “Twice a month”; how long: “two days”; pain then: 9 of 10).",
        ),
        ({**FREQUENCY, **LENGTH}, " (how often: “Twice a month”; how long: “two days”)."),
        ({**FREQUENCY, **SEVERITY}, " (how often: “Twice a month”; pain then: 9 of 10)."),
        (LENGTH, " (how long: “two days”)."),
        (SEVERITY, " (pain then: 9 of 10)."),
        ({}, "."),
    ],
)
def test_flare_ups_are_described_as_far_as_they_are_known(given: Told, sentence: str) -> None:
    assert said(given) == {"flare_ups/any": f"Ms.\u00a0Ortiz reports flare-ups{sentence}"}


def test_triggers_warning_relief_and_loss_are_quoted() -> None:
    given: Told = {
        "flare_up_triggers": "Bending.",
        "flare_up_warning": "a pull",
        "flare_up_relief": "heat\nrest",
        "flare_up_loss": "Can I stand? No.",
        "flare_up_words": "It starts with a catch.",
    }
    assert list(said(given).values())[1:] == [
        "What sets one off: “Bending”; the warning: “a pull”; what helps: “heat rest.”",
        "What is lost during one: “Can I stand? No.”",
        "One of them, in her own words: “It starts with a catch.”",
    ]


def test_what_is_not_sure_and_what_varies_is_said_once_each() -> None:
    given: Told = {
        "flare_up_frequency": VARIES,
        "flare_up_length": VARIES,
        "flare_up_triggers": UNSURE,
    }
    assert list(said(given).values())[1:] == [
        "She is not sure what sets one off.",
        "It varies, by her account, how often they come and how long one lasts.",
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
        "flare_ups/loss": ("flare_up_loss",),
        "flare_ups/words": ("flare_up_words",),
    }

"""Who isn't sure is told which paths the answers touch, and why; never which one to take."""

import re

import pytest

from nexus.claims.drafting import draft
from nexus.programs.va.connection import THEORIES
from tests.telling import TODAY, UNSURE, Told, listing

VA: Told = {"chosen_program": "va", "connection": UNSURE}
TOUCHING: Told = {
    **listing("events", {"event_time": "service", "event_kind": "fall"}),
    **listing("service_periods", {"service_end": {"year": 2011}}),
    "arthritis_seen": "yes",
    "first_imaging": {"year": 2011},
    "primary": "Zanzibar knee",
    "gait": "yes",
    "back_before": "some",
}


def notice(given: Told) -> str:
    return draft({**VA, **given}, as_of=TODAY).notice


def test_nothing_told_touches_no_path() -> None:
    assert notice({}) == (
        "You get a letter on your condition and your limits. It doesn’t ask about the cause yet. If"
        " a path fits is for a representative to say, free of charge."
    )


def test_every_path_that_is_touched_is_named_with_its_reason() -> None:
    told = notice(TOUCHING)
    assert told.count("It touches the path") == 4
    for reason in ("in service", "arthritis", "how you walk", "before you joined"):
        assert reason in told


def test_it_is_never_advice_and_never_repeats_an_answer() -> None:
    told = notice(TOUCHING)
    assert not re.search(r"\b(should|must|choose the|best|we advise)\b", told)
    assert "Zanzibar" not in told


def test_the_letter_asks_for_no_opinion_meanwhile() -> None:
    letter = draft({**VA, **TOUCHING}, as_of=TODAY).letter
    assert "opinion" not in [section.key for section in letter.sections]


def test_who_is_unsure_is_asked_about_another_condition() -> None:
    asked = {step.key for _stage, step in draft(VA, as_of=TODAY).journey.steps()}
    assert {"connecting-condition", "gait"} <= asked
    assert "made-worse" not in asked


@pytest.mark.parametrize("theory", THEORIES, ids=lambda theory: theory.key)
def test_what_is_chosen_has_a_label_in_plain_words(theory) -> None:
    label = f"{theory.option.label} {theory.option.hint}"
    assert not re.search(r"aggravat|secondary|presum|chronic|nexus", label, re.IGNORECASE)

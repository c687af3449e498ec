"""Secondary connection: cause and aggravation are always two questions with a baseline."""

import pytest

from nexus.letter.compose import compose
from nexus.letter.paragraphs.question import questions
from nexus.programs.va.outline import outline
from nexus.programs.va.theories.secondary import THEORY
from tests.telling import ADA, TODAY, Told, case_of, heard

KNEE: Told = {"primary": "left knee", "primary_status": "connected"}


def asked(given: Told) -> dict[str, str]:
    return heard(lambda case: questions(THEORY.questions(case)), {**ADA, **given})


@pytest.mark.parametrize("given", [{}, KNEE, {"worse_since": {"year": 2010}}, {"gait": "no"}])
def test_both_are_asked_whatever_was_told(given: Told) -> None:
    assert list(asked(given)) == ["question/caused", "question/aggravated"]


def test_the_other_condition_is_named_as_the_patient_names_it() -> None:
    said = asked(KNEE)
    assert said["question/caused"] == (
        "1. Is it at least as likely as not that Ms.\u00a0Ortiz’s current low back condition is"
        " proximately due to, or the result of, the other condition that she reports (“left knee”,"
        " service-connected), including by a changed walk or posture, or by its treatment?"
    )
    assert said["question/aggravated"].endswith(
        "If so, what was the baseline, and what is the current level?"
    )


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("claimed", "(“left knee”, claimed, not yet decided)"),
        ("neither", "(“left knee”, neither service-connected nor claimed)"),
        (None, "(“left knee”)"),
    ],
)
def test_what_va_says_of_it_stands_beside_its_name(status: str | None, words: str) -> None:
    assert words in asked({**KNEE, "primary_status": status})["question/caused"]


def test_without_a_name_the_question_still_stands() -> None:
    assert "or the result of, another condition, including" in asked({})["question/caused"]


def test_the_opinion_never_repeats_what_va_decided() -> None:
    letter = compose(outline([THEORY]), case_of({**ADA, **KNEE}), as_of=TODAY)
    leads = [one.text for one in letter.sentences() if one.key.startswith("opinion/lead")]
    assert len(leads) == 2
    assert all("(“left knee”)" in lead and "connected" not in lead for lead in leads)


def test_the_letter_has_a_baseline() -> None:
    letter = compose(outline([THEORY]), case_of(ADA), as_of=TODAY)
    assert "baseline" in [section.key for section in letter.sections]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"gait": "yes"}, "a change in how you walk"),
        ({"primary": "left knee"}, "told of one more condition"),
        ({"gait": "no"}, ""),
        ({}, ""),
    ],
)
def test_another_condition_touches_the_path(given: Told, words: str) -> None:
    told = THEORY.touched(case_of(given))
    assert words in told
    assert bool(told) is bool(words)
    assert "knee" not in told

"""Another condition and the back, as prompts that take no side."""

import pytest

from nexus.letter.gathering import paragraph
from nexus.letter.paragraphs.secondary import another_condition
from tests.telling import ADA, UNSURE, Told, alone, heard

SPEAKS = "does it speak for a link, against one, or for neither, and why?"


def prompts(given: Told) -> dict[str, str]:
    write = alone(lambda case: paragraph("p", another_condition(case)))
    return heard(write, {**ADA, **given})


def test_the_other_condition_is_asked_about_in_three_ways_at_once() -> None:
    assert prompts({"primary": "left knee", "primary_since": {"year": 2001}}) == {
        "reasons/primary": "The other condition, “left knee”, since 2001: did it bring about the"
        " back condition, make it worse, or neither, and by what"
        " mechanism?"
    }


@pytest.mark.parametrize(
    ("given", "prompt"),
    [
        (
            {"gait": "yes", "gait_words": "I limp."},
            (
                "A walk that has changed (“I limp”): would you expect"
                " it to leave what you find now, or not, and by what mechanism?"
            ),
        ),
        (
            {"gait": "no"},
            f"A walk that has not changed: {SPEAKS}",
        ),
    ],
)
def test_a_walk_is_faced_whether_it_changed_or_not(given: Told, prompt: str) -> None:
    assert prompts(given) == {"reasons/gait": prompt}


@pytest.mark.parametrize("given", [{}, {"gait": UNSURE}, {"primary_falls": "No."}])
def test_what_is_not_told_or_was_not_has_no_prompt(given: Told) -> None:
    assert prompts(given) == {}


def test_falls_are_asked_about() -> None:
    [prompt] = prompts({"primary_falls": "On the stairs in 2010."}).values()
    assert prompt == ("Falls (“On the stairs in 2010”): did one hurt the back, or not?")


def test_weight_as_a_step_between_is_three_questions() -> None:
    [prompt] = prompts({"primary_weight": "I gained 40 pounds."}).values()
    for part in ("change the weight", "substantial factor", "be there without it, or not?"):
        assert part in prompt


def test_the_order_of_the_two_is_faced() -> None:
    given: Told = {"primary_since": {"year": 2001}, "first_symptoms": {"year": 1999}}
    assert prompts(given)["reasons/order"] == (
        f"The order of the two (the other condition since 2001, the first back pain 1999): {SPEAKS}"
    )


@pytest.mark.parametrize(
    ("given", "lead"),
    [
        (
            {"worse_since": {"year": 2010}, "worse_words": "It stayed so."},
            "A back that became worse from 2010 (“It stayed so”): ",
        ),
        (
            {"worse_since": {"year": 2010}},
            "A back that became worse from 2010: ",
        ),
        ({"worse_words": "A bad week."}, "What became worse (“A bad"),
    ],
)
def test_a_worsening_is_weighed_against_natural_progress(given: Told, lead: str) -> None:
    [prompt] = prompts(given).values()
    assert prompt.startswith(lead)
    assert prompt.endswith("lasting and beyond its natural progress, or not, and how do you tell?")

"""Signs that should not wait point to help, and never block."""

import pytest

from nexus.interview.answers import Answers
from nexus.interview.pain_impact.safety import PAGE, WARNING_SIGNS, Signpost, signposts
from nexus.interview.question import JSON

NOW, TODAY, SOON, CRISIS = (
    "Get help now",
    "See a doctor today",
    "Tell your doctor this week",
    "You don’t have to carry this alone",
)


def found(**given: JSON) -> list[Signpost]:
    return list(signposts(Answers(given)))


@pytest.mark.parametrize(
    ("ticked", "heading"),
    [
        ("saddle", NOW),
        ("bladder", NOW),
        ("bowel", NOW),
        ("both_legs", NOW),
        ("leg_weaker", NOW),
        ("tearing", NOW),
        ("fever", TODAY),
        ("trauma", TODAY),
        ("weight_loss", SOON),
    ],
)
def test_each_sign_leads_to_one_signpost(ticked: str, heading: str) -> None:
    assert [signpost.heading for signpost in found(warning_signs=[ticked])] == [heading]


def test_every_sign_but_none_of_these_leads_somewhere() -> None:
    silent = [one.key for one in WARNING_SIGNS.options if not found(warning_signs=[one.key])]
    assert silent == ["none"]


def test_the_most_pressing_stands_first() -> None:
    headings = [one.heading for one in found(warning_signs=["weight_loss", "fever", "bowel"])]
    assert headings == [NOW, TODAY, SOON]


def test_dark_thoughts_stand_above_everything_with_a_number_to_call() -> None:
    first, second = found(warning_signs=["saddle"], dark_thoughts=True)
    assert (first.heading, first.phone, first.urgent) == (CRISIS, "988", True)
    assert (second.heading, second.phone, second.urgent) == (NOW, "911", True)


def test_what_can_wait_some_days_is_not_urgent() -> None:
    [signpost] = found(warning_signs=["weight_loss"])
    assert not signpost.urgent
    assert signpost.phone == ""


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"warning_signs": ["none"], "dark_thoughts": False},
        {"warning_signs": {"answer": "declined"}, "dark_thoughts": {"answer": "declined"}},
        {"warning_signs": "bowel"},
    ],
)
def test_without_a_sign_there_is_no_signpost(given: dict[str, JSON]) -> None:
    assert found(**given) == []


def test_no_answer_blocks_the_way() -> None:
    assert PAGE.read({}).faults == ()
    assert PAGE.read({"warning_signs": ["bowel"], "dark_thoughts": True}).faults == ()


def test_none_of_these_beside_a_sign_is_asked_again() -> None:
    [fault] = PAGE.read({"warning_signs": ["none", "fever"]}).faults
    assert fault.question == "warning_signs"

"""What the back still allows, in numbers, and what has none."""

import pytest

from nexus.interview.question import JSON
from nexus.letter.document import Blank, Room
from nexus.letter.paragraphs.function import function
from tests.telling import ADA, UNSURE, VARIES, Told, heard, letter_of

MINUTE = "\u00a0minute"


def limits(given: Told) -> dict[str, str]:
    said = heard(function, {**ADA, **given})
    return {key: text for key, text in said.items() if key.startswith("function/")}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (
            {"sitting": 45, "standing": 1, "walking": 0},
            f"45{MINUTE}s of sitting, 1{MINUTE} of standing, and 0{MINUTE}s of walking",
        ),
        ({"sitting": 45, "walking": 10}, f"45{MINUTE}s of sitting and 10{MINUTE}s of walking"),
        ({"standing": 20}, f"20{MINUTE}s of standing"),
    ],
)
def test_postures_are_told_in_minutes_together(given: Told, words: str) -> None:
    assert limits(given) == {
        "function/minutes": f"On a usual day Ms.\u00a0Ortiz can manage, by her account, {words}"
        " before having to stop or change position."
    }


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (
            {"lifting": 20, "lifting_often": 1},
            "at most 20\u00a0pounds now and then and 1\u00a0pound often.",
        ),
        ({"lifting": 0}, "at most 0\u00a0pounds now and then."),
        ({"lifting_often": 10}, "at most 10\u00a0pounds often."),
    ],
)
def test_weights_are_told_in_pounds(given: Told, words: str) -> None:
    assert limits(given) == {"function/lifting": f"Ms.\u00a0Ortiz reports lifting {words}"}


@pytest.mark.parametrize(
    ("key", "place", "limit"),
    [
        ("sitting", 0, "how long {} can sit"),
        ("standing", 1, "how long {} can stand"),
        ("walking", 2, "how long {} can walk"),
        ("lifting", 3, "how much {} can lift now and then"),
        ("lifting_often", 4, "how much {} can lift often"),
    ],
)
def test_a_limit_without_a_number_is_said_to_vary_or_to_be_unsure(
    key: str, place: int, limit: str
) -> None:
    she = limit.format("she")
    assert limits({key: VARIES}) == {
        f"function/unmeasured_{place}": f"Ms.\u00a0Ortiz says that {she} varies."
    }
    assert limits({key: UNSURE}) == {
        f"function/unmeasured_{place}": f"Ms.\u00a0Ortiz is not sure {she}."
    }


@pytest.mark.parametrize("given", [None, "lots"])
def test_a_limit_that_was_not_told_is_not_mentioned(given: JSON) -> None:
    assert limits({"sitting": given}) == {}


def test_pain_limits_and_flare_ups_stand_before_the_clinicians_own_part() -> None:
    given: Told = {**ADA, "where": ["groin"], "sitting": 5, "pain_usual": 5, "has_flare_ups": False}
    section = letter_of(given, function).sections[0]
    assert [block.key for block in section.blocks] == [
        "pain",
        "function",
        "flare_ups",
        "function-own",
    ]


def test_the_clinician_may_find_the_limits_consistent_or_not() -> None:
    blanks: dict[str, Blank] = {one.key: one for one in letter_of(ADA, function).blanks()}
    assert blanks["function/choice"].room is Room.CHOICE
    assert blanks["function/choice"].options == (
        "consistent with my findings",
        "consistent in part",
        "not consistent with them",
        "not assessed",
    )
    assert blanks["function/estimate"].room is Room.LINES

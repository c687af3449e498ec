"""One, or several, of the answers that are offered."""

import pytest

from nexus.interview.choice import Choice, Choices, Option, YesNo
from nexus.interview.problem import Problem
from nexus.interview.question import JSON

RED, GREEN, NEITHER = Option("red", "Red"), Option("green", "Green"), Option("none", "None")
COLOR = Choice(key="color", ask="Which?", options=(RED, GREEN))
COLORS = Choices(key="colors", ask="Which?", options=(RED, GREEN, NEITHER), none="none")
ANY = Choices(key="any", ask="Which?", options=(RED, GREEN))
SURE = YesNo(key="sure", ask="Sure?", yes="Yes, sure", no="Not yet")


def test_a_choice_is_read_by_its_key_and_written_as_it() -> None:
    assert COLOR.read("green") is GREEN
    assert COLOR.write(GREEN) == "green"
    assert COLOR.schema() == {"enum": ["red", "green"]}


@pytest.mark.parametrize("given", ["blue", "Red", "", None, 1, True, ["red"], {"key": "red"}])
def test_what_is_not_on_offer_is_refused_and_not_repeated(given: JSON) -> None:
    with pytest.raises(Problem) as refused:
        COLOR.read(given)
    assert str(refused.value) == "Choose one of the answers offered here."


@pytest.mark.parametrize(
    ("given", "chosen"),
    [
        (["red"], (RED,)),
        (["green", "red"], (RED, GREEN)),
        (["red", "red"], (RED,)),
        (["none"], (NEITHER,)),
    ],
)
def test_choices_are_kept_once_in_the_order_offered(
    given: JSON, chosen: tuple[Option, ...]
) -> None:
    assert COLORS.read(given) == chosen


def test_none_of_these_beside_another_is_refused() -> None:
    with pytest.raises(Problem, match="Not both"):
        COLORS.read(["none", "red"])


def test_choices_without_a_none_take_all() -> None:
    assert ANY.read(["red", "green"]) == (RED, GREEN)


def test_nothing_ticked_is_blank() -> None:
    assert COLORS.take([]) is None


@pytest.mark.parametrize("given", ["red", {"red": True}, 1])
def test_choices_come_as_a_list(given: JSON) -> None:
    with pytest.raises(Problem, match="Choose from the list"):
        COLORS.read(given)


@pytest.mark.parametrize("given", [["blue"], [None], [["red"]], [{"red": 1}]])
def test_a_stranger_in_the_list_is_refused(given: JSON) -> None:
    with pytest.raises(Problem, match="Choose one of the answers"):
        COLORS.read(given)


def test_choices_are_written_as_their_keys() -> None:
    assert COLORS.write((RED, GREEN)) == ["red", "green"]
    assert COLORS.schema() == {
        "type": "array",
        "items": {"enum": ["red", "green", "none"]},
        "uniqueItems": True,
    }


@pytest.mark.parametrize(
    ("given", "answer"), [("yes", True), ("no", False), (True, True), (False, False)]
)
def test_yes_and_no_are_read_as_words_and_as_booleans(given: JSON, *, answer: bool) -> None:
    assert SURE.read(given) is answer
    assert SURE.take(given) is answer


@pytest.mark.parametrize("given", ["maybe", 1, 0, ["yes"], "Yes, sure"])
def test_anything_but_yes_and_no_is_refused(given: JSON) -> None:
    with pytest.raises(Problem, match="Choose one of the answers"):
        SURE.read(given)


def test_yes_and_no_are_offered_in_their_own_words() -> None:
    assert [option.label for option in SURE.options] == ["Yes, sure", "Not yet"]
    assert SURE.write(value=False) is False
    assert SURE.schema() == {"type": "boolean"}

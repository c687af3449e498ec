"""What is felt at each place that was chosen."""

import pytest

from nexus.interview.choice import Choices, Option
from nexus.interview.feelings import FEELINGS, Feelings, Felt
from nexus.interview.problem import Problem
from nexus.interview.question import JSON, UNSURE, Special

LEG, BACK = Option("leg", "Leg"), Option("back", "Back")
WHERE = Choices(key="where", ask="Where?", options=(BACK, LEG))
FELT = Feelings(key="felt", ask="What?", source=WHERE, specials=UNSURE)
PAIN, NUMB, *_REST = FEELINGS


def test_places_and_feelings_are_read_in_the_order_in_which_they_are_offered() -> None:
    read = FELT.read({"leg": ["numb", "pain"], "back": ["pain"]})
    assert read == (Felt(BACK, (PAIN,)), Felt(LEG, (PAIN, NUMB)))
    assert FELT.write(read) == {"back": ["pain"], "leg": ["pain", "numb"]}


@pytest.mark.parametrize("given", [None, {}, {"leg": []}, {"leg": None, "back": ""}])
def test_nothing_ticked_is_blank(given: JSON) -> None:
    assert FELT.store(given) is None


def test_a_place_where_nothing_was_ticked_is_left_out() -> None:
    assert FELT.store({"leg": [], "back": ["weak"]}) == {"back": ["weak"]}


def test_not_being_sure_is_an_answer() -> None:
    assert FELT.take({"answer": "unsure"}) is Special.UNSURE


@pytest.mark.parametrize(
    "given",
    [
        {"arm": ["pain"]},
        {"leg": ["itch"]},
        {"leg": "pain"},
        {"leg": {"pain": True}},
        {"leg": 0},
        {"leg": False, "back": ["pain"]},
        {"leg": [["pain"]]},
        ["leg"],
        "leg",
        7,
    ],
)
def test_what_was_not_offered_is_refused(given: JSON) -> None:
    with pytest.raises(Problem, match="Choose from the list"):
        FELT.take(given)


def test_the_schema_names_every_place() -> None:
    schema = FELT.schema()
    assert list(schema["properties"]) == ["back", "leg"]  # type: ignore[arg-type]  # an object

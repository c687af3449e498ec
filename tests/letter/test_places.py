"""Places on the body in words."""

from nexus.facts.value import Felt, Option
from nexus.letter.places import felt_there, placed, undescribed

LEFT, MIDDLE = (
    Option("back_left", "", "the left side of the low back"),
    Option("back_middle", "", "the middle of the low back"),
)
CALF, SHIN, FOOT = (
    Option("left_calf", "", "the calf on the left"),
    Option("left_shin", "", "the shin on the left"),
    Option("right_foot", "", "the foot on the right"),
)
PAIN, NUMB = Option("pain", "", "pain"), Option("numb", "", "numbness")


def test_what_places_share_is_said_once() -> None:
    assert placed([LEFT]) == "in the left side of the low back"
    assert placed([LEFT, MIDDLE, SHIN, CALF, FOOT]) == (
        "in the left side and the middle of the low back, in the shin and the calf on the left,"
        " and in the foot on the right"
    )


def test_places_where_the_same_is_felt_stand_together() -> None:
    felt = (Felt(MIDDLE, (PAIN,)), Felt(CALF, (PAIN, NUMB)), Felt(FOOT, (PAIN,)))
    assert felt_there((LEFT, MIDDLE, CALF, FOOT), felt) == (
        "pain in the middle of the low back and in the foot on the right; pain and numbness in the"
        " calf on the left"
    )


def test_a_place_without_a_feeling_is_known_beside_those_with_one() -> None:
    felt = (Felt(MIDDLE, (PAIN,)),)
    assert undescribed((LEFT, MIDDLE), felt) == (LEFT,)
    assert undescribed((LEFT, MIDDLE), None) == ()
    assert undescribed(None, felt) == ()
    assert placed([LEFT], before="") == "the left side of the low back"


def test_without_feelings_it_is_where_it_hurts() -> None:
    assert felt_there((CALF,), None) == "pain in the calf on the left"


def test_feelings_at_places_no_longer_chosen_are_left_out() -> None:
    felt = (Felt(CALF, (NUMB,)),)
    assert felt_there((MIDDLE,), felt) == "pain in the middle of the low back"
    assert felt_there(None, felt) == "numbness in the calf on the left"

"""Each kind of question gets the room it needs."""

from dataclasses import dataclass

import pytest

from nexus.interview.choice import Choices, Option
from nexus.interview.number import Scale, Whole
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.question import JSON, Question
from nexus.interview.text import Text
from nexus.rendering.room import LONGEST, Shape, room_for


@pytest.mark.parametrize(
    ("limit", "several", "lines"),
    [(61, False, 1), (200, False, 2), (200, True, 3), (1000, True, 8), (10_000, True, LONGEST)],
)
def test_more_words_get_more_lines(limit, several, lines):
    room = room_for(Text(key="words", ask="?", limit=limit, lines=several))
    assert (room.shape, room.lines) == (Shape.LINES, lines)


def test_a_few_letters_get_half_a_line():
    room = room_for(Text(key="words", ask="?", limit=60))
    assert room.shape is Shape.SHORT
    assert room.is_half


def test_a_number_has_its_unit_beside_it():
    room = room_for(Whole(key="count", ask="?", most=960, unit="minutes"))
    assert (room.shape, room.unit) == (Shape.SHORT, "minutes")


def test_a_scale_is_a_row_from_0_to_10():
    assert room_for(Scale(key="pain", ask="?")).parts == tuple(map(str, range(11)))


def test_a_date_has_room_for_each_part_and_for_about():
    room = room_for(PartialDateQuestion(key="when", ask="?"))
    assert room.parts == ("Month or season", "Day", "Year", "about")


def test_options_keep_their_groups():
    options = (Option("a", "A", group="One"), Option("b", "B", group="Two"))
    room = room_for(Choices(key="which", ask="?", options=options))
    assert [group.title for group in room.groups] == ["One", "Two"]


@pytest.mark.parametrize(
    ("label", "width"), [("a" * 24, "brief"), ("a" * 25, "two"), ("a" * 49, "whole")]
)
def test_longer_labels_take_more_of_a_line(label, width):
    room = room_for(Choices(key="which", ask="?", options=(Option("a", label),)))
    assert room.groups[0].width == width


@dataclass(frozen=True, kw_only=True)
class Unheard(Question[str]):
    def read(self, given: JSON) -> str:
        return str(given)

    def write(self, value: str) -> JSON:
        return value

    def schema(self) -> dict[str, JSON]:
        return {}


def test_a_kind_without_room_is_named():
    with pytest.raises(TypeError, match="Unheard"):
        room_for(Unheard(key="new", ask="?"))

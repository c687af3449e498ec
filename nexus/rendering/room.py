"""How much room a question gets on paper: boxes to tick, lines to write on, a row of numbers."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import singledispatch
from itertools import groupby
from typing import Any

from nexus.interview.amount import Amount
from nexus.interview.choice import Choice, Choices, Option, YesNo
from nexus.interview.exact_date import ExactDate
from nexus.interview.feelings import FEELINGS, Feelings
from nexus.interview.marking import _
from nexus.interview.number import Scale, Whole
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.passages import PLACES, Passages
from nexus.interview.question import Question
from nexus.interview.text import Text

ABOUT = _("about")
LETTERS_A_LINE = 130
"""Of what a question allows; few people fill all of it, and another sheet is always allowed."""
A_FEW = 3
"""Lines where several are asked for."""
SHEET = 28
"""Lines on one whole page."""
LONGEST = 2 * SHEET
"""Room for a story: two pages."""
SHORT = 60
"""What fits on half a line."""
SHORT_LABEL = 24
"""Labels up to here stand one after another on a line, up to twice as long in two columns."""


class Shape(StrEnum):
    """How the room is drawn."""

    LINES = "lines"
    SHORT = "short"
    TICKS = "ticks"
    SCALE = "scale"
    DATE = "date"
    GRID = "grid"
    MARKS = "marks"


@dataclass(frozen=True)
class Tick:
    """A box with its label, and what to do at once if it is ticked."""

    option: Option
    urgent: str = ""

    @property
    def label(self) -> str:
        """The words beside the box."""
        return self.option.label

    @property
    def hint(self) -> str:
        """The small words after them."""
        return self.option.hint


@dataclass(frozen=True)
class Group:
    """Boxes under one heading."""

    title: str
    ticks: tuple[Tick, ...]

    @property
    def width(self) -> str:
        """How much of a line an option takes: its own, half of it, or no more than it needs."""
        longest = max(len(one.label) for one in self.ticks)
        if longest > 2 * SHORT_LABEL or any(one.hint or one.urgent for one in self.ticks):
            return "whole"
        return "brief" if longest <= SHORT_LABEL else "two"


@dataclass(frozen=True)
class Room:
    """The place for one answer; `lines` are ruled, `parts` stand under boxes."""

    shape: Shape
    lines: int = 0
    unit: str = ""
    parts: tuple[str, ...] = ()
    groups: tuple[Group, ...] = ()

    @property
    def is_long(self) -> bool:
        """It goes over more than a page."""
        return self.lines > SHEET

    @property
    def is_half(self) -> bool:
        """Two of these fit side by side."""
        return self.shape is Shape.DATE or (self.shape is Shape.SHORT and not self.unit)


@singledispatch
def room_for(question: Question[Any]) -> Room:
    """The room for one kind of question."""
    raise TypeError(f"{question.key}: no room is known for {type(question).__name__}")


@room_for.register(Choice | Choices | YesNo)
def _ticks(question: Choice | Choices | YesNo) -> Room:
    return Room(Shape.TICKS, groups=_grouped(question.options))


@room_for.register
def _grid(question: Feelings) -> Room:
    feelings = tuple(feeling.label for feeling in FEELINGS)
    return Room(Shape.GRID, parts=feelings, groups=_grouped(question.places))


@room_for.register
def _marks(_question: Passages) -> Room:
    return Room(Shape.MARKS, groups=_grouped(PLACES))


@room_for.register
def _scale(question: Scale) -> Room:
    numbers = range(question.least, question.most + 1)
    return Room(Shape.SCALE, parts=tuple(map(str, numbers)))


@room_for.register(Whole | Amount)
def _count(question: Whole | Amount) -> Room:
    return Room(Shape.SHORT, unit=question.unit)


@room_for.register
def _day(_question: ExactDate) -> Room:
    return Room(Shape.DATE, parts=(_("Month"), _("Day"), _("Year")))


@room_for.register
def _date(_question: PartialDateQuestion) -> Room:
    return Room(Shape.DATE, parts=(_("Month or season"), _("Day"), _("Year"), ABOUT))


@room_for.register
def _words(question: Text) -> Room:
    if question.limit <= SHORT:
        return Room(Shape.SHORT)
    lines = max(A_FEW if question.lines else 1, round(question.limit / LETTERS_A_LINE))
    return Room(Shape.LINES, lines=min(LONGEST, lines))


def _grouped(options: Iterable[Option]) -> tuple[Group, ...]:
    together = groupby(options, key=lambda option: option.group)
    return tuple(Group(title, tuple(map(Tick, ones))) for title, ones in together)

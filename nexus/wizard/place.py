"""A place in the questionnaire: a page, a list, or one item of a list; its address is its name."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nexus.interview.page import Page
from nexus.interview.several import Several
from nexus.interview.stage import Stage, Step


class PathConverter:
    """stage/page, stage/list or stage/list/item in an address."""

    regex = "[a-z][a-z-]*/[a-z][a-z-]*(?:/[1-9][0-9]{0,8})?"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


class NumberConverter:
    """A number that a draft can have; longer ones would not fit into the database."""

    regex = "[1-9][0-9]{0,8}"

    def to_python(self, value: str) -> int:
        return int(value)

    def to_url(self, value: int) -> str:
        return str(value)


@dataclass(frozen=True)
class Place:
    """Where a person is; `item` is the id of an item of a list, or empty."""

    stage: Stage
    step: Step
    item: str = ""

    def __hash__(self) -> int:
        """By its address, which says it all, and not by every question of its stage."""
        return hash(self.path)

    @property
    def path(self) -> str:
        """The end of its address, by which it is found again."""
        parts = (self.stage.key, self.step.key.replace("_", "-"), self.item)
        return "/".join(part for part in parts if part)

    @property
    def plain_name(self) -> str:
        """For the title of the window, which others may see: no more than the address tells."""
        words = self.step.key.replace("-", " ").replace("_", " ").capitalize()
        return f"{words} {self.item}".strip()

    @property
    def row(self) -> str:
        """The page under which its answers are stored."""
        return self.step.key

    @property
    def page(self) -> Page:
        """The page whose questions are asked here."""
        if isinstance(self.step, Several):
            return self.step.page if self.item else self.step.summary
        return self.step

    @property
    def several(self) -> Several | None:
        """The list that is shown here, or of which an item is shown."""
        return self.step if isinstance(self.step, Several) else None

    def at(self, item: str) -> "Place":
        return Place(self.stage, self.step, item)

    @property
    def whole(self) -> "Place":
        """The list of an item; the place itself otherwise."""
        return self.at("")


def places_in(stages: Iterable[Stage]) -> Iterator[Place]:
    """All pages and lists in order, without the items."""
    for stage in stages:
        for step in stage.steps:
            yield Place(stage, step)

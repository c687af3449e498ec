"""A place in the questionnaire: a page, a list, or one item of a list.

Its path is its name: stage/page, as the folder and the module. In an address that people open, and
in the history of a browser that others look into, a sign stands for it that tells nothing
(docs/decisions/0027). The path itself leads there as well, for whoever looks for the code.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from django.utils.translation import gettext

from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.several import Several
from nexus.interview.stage import Stage, Step
from nexus.programs.choosing import every_stage

SIGNS = 8
NAMED = re.compile(r"[a-z][a-z-]*/[a-z][a-z-]*(?:/[1-9][0-9]{0,8})?")
"""stage/page, stage/list or stage/list/item."""


class PathConverter:
    """The path of a place; in an address, its sign."""

    regex = "(?:[a-z][a-z-]*/[a-z][a-z-]*|[0-9a-f]{8})(?:/[1-9][0-9]{0,8})?"

    def to_python(self, value: str) -> str:
        """Raises ValueError for a sign that stands for nothing."""
        sign, *item = value.split("/")
        path = paths_by_sign().get(sign)
        return "/".join((path, *item)) if path else value_named(value)

    def to_url(self, value: str) -> str:
        """Of a path, or of a sign that was read from an address."""
        return neutral(self.to_python(value))


def value_named(value: str) -> str:
    """Raises ValueError for what is no path."""
    if not NAMED.fullmatch(value):
        raise ValueError
    return value


class PartConverter:
    """The key of a stage; in an address, its sign."""

    regex = "[a-z][a-z-]*|[0-9a-f]{8}"

    def to_python(self, value: str) -> str:
        return keys_by_sign().get(value, value)

    def to_url(self, value: str) -> str:
        return sign_of(value)


def neutral(path: str) -> str:
    """What stands for a path in an address: the same on every site and in every version."""
    stage, step, *item = path.split("/")
    return "/".join((sign_of(f"{stage}/{step}"), *item))


@lru_cache(1_024)
def sign_of(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()[:SIGNS]


@cache
def paths_by_sign() -> dict[str, str]:
    return {sign_of(place.path): place.path for place in places_in(every_stage())}


@cache
def keys_by_sign() -> dict[str, str]:
    return {sign_of(stage.key): stage.key for stage in every_stage()}


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
        """Its name, by which it is found again."""
        parts = (self.stage.key, self.step.key.replace("_", "-"), self.item)
        return "/".join(part for part in parts if part)

    @property
    def address(self) -> str:
        """What stands for it in an address."""
        return neutral(self.path)

    @property
    def plain_name(self) -> str:
        """For the title of the window, which others may see, also later: where, and not what."""
        names = {"part": part_named(self.stage), "page": page_number(self), "entry": self.item}
        said = _("{part}, page {page}, entry {entry}") if self.item else _("{part}, page {page}")
        return gettext(said).format(**names)

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


def part_named(stage: Stage) -> str:
    """The four parts have numbers; what comes before them is the beginning."""
    parts = dict.fromkeys(one.key for one in every_stage() if one.movement)
    if stage.key not in parts:
        return gettext("Beginning")
    return gettext("Part {number}").format(number=[*parts].index(stage.key) + 1)


def page_number(place: Place) -> int:
    """Among all pages that its part has for anybody: the same whatever is answered."""
    return pages_of_part(place.stage.key).index(place.step.key) + 1


@cache
def pages_of_part(key: str) -> tuple[str, ...]:
    stages = (stage for stage in every_stage() if stage.key == key)
    return tuple(dict.fromkeys(step.key for stage in stages for step in stage.steps))


def places_in(stages: Iterable[Stage]) -> Iterator[Place]:
    """All pages and lists in order, without the items."""
    for stage in stages:
        for step in stage.steps:
            yield Place(stage, step)

"""What was given, read through questions: `answers[FIRST_SYMPTOMS]` is a PartialDate or None."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar, cast

from nexus.interview.problem import Problem
from nexus.interview.question import JSON, Question, Special

T = TypeVar("T")


class Listed(Protocol):
    """Anything with the key of a list."""

    @property
    def key(self) -> str:
        """The list's key."""


class Answers:
    """The answers of a claim, or of one item of a list when `path` is "list/item/"."""

    def __init__(self, given: Mapping[str, JSON], path: str = "") -> None:
        """Wrap what was given; nothing is read before it is asked for."""
        self._given = given
        self.path = path
        self._read: dict[str, tuple[Question[Any], Any]] = {}

    def __getitem__(self, question: Question[T]) -> T | None:
        """The value, or None: blank, a special answer, or no longer readable."""
        taken = self._take(question)
        return None if isinstance(taken, Special) else taken

    def special(self, question: Question[T]) -> Special | None:
        """Which special answer was given, where one was."""
        taken = self._take(question)
        return taken if isinstance(taken, Special) else None

    def asked(self, key: str) -> bool:
        """The question was shown and the page saved, even if it was left blank."""
        return key in self._given

    def items(self, several: Listed) -> tuple["Item", ...]:
        """The items of a list in the order in which they were added."""
        return tuple(_items(several.key, self._given.get(several.key)))

    def given(self) -> dict[str, JSON]:
        """The stored form of everything."""
        return dict(self._given)

    def _take(self, question: Question[T]) -> T | Special | None:
        """Read once: facts, pages and checks ask for the same answers again."""
        asked, taken = self._read.get(question.key, (None, None))
        if asked is not question:
            taken = self._fresh(question)
            self._read[question.key] = (question, taken)
        return cast("T | Special | None", taken)

    def _fresh(self, question: Question[T]) -> T | Special | None:
        try:
            return question.take(self._given.get(question.key))
        except Problem:
            return None


@dataclass(frozen=True)
class Item:
    """One of a list: its id, never reused, and its answers."""

    id: str
    answers: Answers


def _items(key: str, given: JSON) -> Iterator[Item]:
    for entry in given if isinstance(given, list) else []:
        if isinstance(entry, dict) and isinstance(entry.get("id"), str):
            yield Item(str(entry["id"]), Answers(entry, f"{key}/{entry['id']}/"))

"""A question: what is asked, why, and how its answer is written down and read back.

Answers are kept as plain JSON. `read` forgives what people type ("7.", "March") and returns a
value of the question's own type; `write` turns that value into the one JSON form that is stored.
Validation within a page lives here and in `Page.check`, the same for the web, the command line
and import.
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeAlias, TypeVar

from nexus.interview.marking import _
from nexus.interview.problem import Problem

JSON: TypeAlias = "bool | int | float | str | list[JSON] | dict[str, JSON] | None"
"""Whatever can stand in a JSON document."""

T = TypeVar("T")


class Special(StrEnum):
    """An answer that is no value: kept apart from blank, and never turned into a fact."""

    UNSURE = "unsure"
    VARIES = "varies"
    DECLINED = "declined"

    @property
    def label(self) -> str:
        """The words the person chooses."""
        return {
            Special.UNSURE: _("I’m not sure"),
            Special.VARIES: _("It changes too much to say"),
            Special.DECLINED: _("I’d rather not say"),
        }[self]


UNSURE = (Special.UNSURE,)
UNSURE_OR_DECLINED = (Special.UNSURE, Special.DECLINED)
UNSURE_OR_VARIES = (Special.UNSURE, Special.VARIES)


@dataclass(frozen=True, kw_only=True)
class Question(ABC, Generic[T]):
    """One thing we ask; `T` is the type of a value in answer to it."""

    key: str
    """Unique across all stages; the constant's name in lower case."""
    ask: str
    why: str = ""
    help: str = ""
    optional: bool = True
    specials: tuple[Special, ...] = ()
    """Which of "I'm not sure", "It varies" and "I'd rather not say" are offered."""

    @abstractmethod
    def read(self, given: JSON) -> T:
        """The value that was given; raises `Problem` when it cannot be one."""

    @abstractmethod
    def write(self, value: T) -> JSON:
        """The one JSON form in which a value is stored and exported."""

    @abstractmethod
    def schema(self) -> dict[str, JSON]:
        """The JSON Schema of `write`'s results."""

    def is_blank(self, given: JSON) -> bool:
        """Nothing was entered; white space alone is nothing."""
        return given is None or given == [] or (isinstance(given, str) and not given.strip())

    def take(self, given: JSON) -> T | Special | None:
        """The value, the special answer, or None for blank; raises `Problem`."""
        if self.is_blank(given):
            return None
        if isinstance(given, dict) and "answer" in given:
            return self._special(given)
        return self.read(given)

    def store(self, given: JSON) -> JSON:
        """The stored form of what was given, special answers and blanks included."""
        taken = self.take(given)
        if taken is None:
            return None
        if isinstance(taken, Special):
            return {"answer": taken.value}
        return self.write(taken)

    def _special(self, given: dict[str, JSON]) -> Special:
        for special in self.specials:
            if given == {"answer": special.value}:
                return special
        raise Problem(_("Choose one of the answers offered here."))

    def full_schema(self) -> dict[str, JSON]:
        """`schema` widened by null and by the special answers that are offered."""
        specials: list[JSON] = [special.value for special in self.specials]
        shapes: list[JSON] = [self.schema(), {"type": "null"}]
        if specials:
            shapes.append(
                {
                    "type": "object",
                    "properties": {"answer": {"enum": specials}},
                    "required": ["answer"],
                    "additionalProperties": False,
                }
            )
        return {"description": self.ask, "anyOf": shapes}

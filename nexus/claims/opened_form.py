"""A form as it stands open in one tab: what it saved itself never counts as somebody else's save.

A script saves in the background while a person types, so the version that their tab has seen is
soon an old one. What was written since is known by the form that wrote it. And of two saves of one
form the later one counts, whichever arrives first.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from nexus.interview.question import JSON

IDENTITY = re.compile(r"[A-Za-z0-9_-]{16,40}")


@dataclass(frozen=True)
class OpenedForm:
    """Its id, made by chance when it was shown, and how many times it was sent, this one included.

    Without an id it is told apart from no other, and only the version counts.
    """

    id: str = ""
    turn: int = 0

    @classmethod
    def told(cls, identity: str, turn: str) -> "OpenedForm":
        """As a browser names it; anything odd names none."""
        plain = turn.isascii() and turn.isdecimal() and len(turn) <= len("999999999")
        return cls(identity, int(turn)) if IDENTITY.fullmatch(identity) and plain else cls()

    def wrote(self, content: Mapping[str, JSON]) -> bool:
        """Nobody wrote after it did."""
        return bool(self.id) and _writer(content).get("form") == self.id

    def goes_on(self, content: Mapping[str, JSON], *, version: int) -> bool:
        """All that was written after `version` it wrote itself, and before this."""
        writer = _writer(content)
        return (
            self.wrote(content)
            and version >= _number(writer, "since")
            and self.turn > _number(writer, "turn")
        )

    def signed(self, content: Mapping[str, JSON], *, version: int) -> dict[str, JSON]:
        """What is written down of it, over `content` at `version`."""
        since = _number(_writer(content), "since") if self.wrote(content) else version
        return {"form": self.id, "since": since, "turn": self.turn}


def _writer(content: Mapping[str, JSON]) -> Mapping[str, JSON]:
    """Of the last save; what was stored by an earlier version of this site tells none."""
    writer = content.get("writer")
    return writer if isinstance(writer, dict) else {}


def _number(writer: Mapping[str, JSON], name: str) -> int:
    number = writer.get(name)
    return number if isinstance(number, int) else 0

"""Everything that a sentence may rest on."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import TypeAlias


@dataclass(frozen=True)
class Answered:
    """An answer of the person's; `path` is "question" or "list/item/question"."""

    path: str
    asked: str
    """The question in the words in which it was asked."""


@dataclass(frozen=True)
class Unanswered:
    """A question without an answer: an answer to it might change or end the sentence."""

    path: str


@dataclass(frozen=True)
class Recorded:
    """A record that the person listed: its exhibit letter, and what they call it."""

    exhibit: str
    record: str


@dataclass(frozen=True)
class Witnessed:
    """What a person other than the patient saw."""

    name: str
    path: str


@dataclass(frozen=True)
class Written:
    """The clinician's own words."""

    by: str
    at: str


@dataclass(frozen=True)
class Authority:
    """A rule, cited, with the ISO date on which we last checked it."""

    citation: str
    checked: str


@dataclass(frozen=True)
class Standing:
    """Fixed wording of a form, the same in every letter, and why it stands there."""

    reason: str


Source: TypeAlias = Answered | Unanswered | Recorded | Witnessed | Written | Authority | Standing
Sources: TypeAlias = tuple[Source, ...]


def union(many: Iterable[Sources]) -> Sources:
    """All sources once, in the order in which they come; each of `many` has its own once."""
    some = [sources for sources in many if sources]
    if len(some) < len(("one", "another")):  # as most sentences: nothing to be put together
        return some[0] if some else ()
    return tuple(dict.fromkeys(chain.from_iterable(some)))

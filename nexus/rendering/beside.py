"""What the preview puts beside the letter: where its sentences come from, and the ways there."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Behind:
    """A question behind a sentence; without a `way` when it is gone."""

    ask: str
    way: str
    words: str = ""
    unanswered: bool = False


@dataclass(frozen=True)
class Part:
    """An entry with its name, or a page without one, and its questions; `gone` when removed."""

    name: str
    way: str
    questions: tuple[Behind, ...] = ()
    gone: bool = False


@dataclass(frozen=True)
class Note:
    """Whose voice some sentences are, and all that they rest on."""

    ids: tuple[str, ...]
    first_words: str
    lead: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Beside:
    """Notes under the key of the first sentence of a block, and the parts behind each mark.

    `words` are the site's own, in the language of the person: "heading", "unanswered", "gone",
    "removed", "sources" and "parts".
    """

    notes: Mapping[str, tuple[Note, ...]]
    parts: Mapping[str, tuple[Part, ...]]
    words: Mapping[str, str]

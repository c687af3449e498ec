"""What is different between two letters: the sentences and blanks that came, went or changed."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from nexus.letter.document import Blank, Cell, Letter, Sentence, block_cells


class Kind(StrEnum):
    """What happened to a sentence or a blank."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True)
class Difference:
    """A sentence or blank under its key: the part of the letter it stands in, before and after."""

    key: str
    part: str
    before: str
    after: str

    @property
    def kind(self) -> Kind:
        """Added when there was nothing before, removed when there is nothing after."""
        if not self.before:
            return Kind.ADDED
        return Kind.CHANGED if self.after else Kind.REMOVED


def differences(old: Letter, new: Letter) -> tuple[Difference, ...]:
    """In reading order; what was removed stands where it stood.

    A sentence is the same as long as its key is, wherever it stands: a new order alone is none.
    """
    before, after = dict(_said(old)), dict(_said(new))
    found = []
    for key in _in_order(list(before), list(after)):
        part, was = before.get(key, ("", ""))
        part, is_now = after.get(key, (part, ""))
        if was != is_now:
            found.append(Difference(key, part, was, is_now))
    return tuple(found)


def _in_order(old: list[str], new: list[str]) -> Iterator[str]:
    """Every key once: the new ones in their order, and among them those that are gone."""
    kept = set(new)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for _tag, start, end, new_start, new_end in matcher.get_opcodes():
        yield from (key for key in old[start:end] if key not in kept)
        yield from new[new_start:new_end]


def _said(letter: Letter) -> Iterator[tuple[str, tuple[str, str]]]:
    """Each cell by its key, with the part of the letter it is in and its words."""
    for line in letter.head:
        yield _keyed(line.content), (line.name, _words(line.content))
    for section in letter.sections:
        for block in section.blocks:
            for cell in block_cells(block):
                yield _keyed(cell), (section.title, _words(cell))


def _keyed(cell: Cell) -> str:
    """A blank may have the key of a sentence."""
    return cell.key if isinstance(cell, Sentence) else f"blank {cell.key}"


def _words(cell: Cell) -> str:
    match cell:
        case Sentence(text=text):
            return text
        case Blank(label=label, hint=hint, options=options):
            return " · ".join(filter(None, (label, hint, *options)))

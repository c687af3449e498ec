"""What is different between two letters: the sentences and blanks that came, went or changed."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from nexus.letter.document import Block, Cell, Letter, Row, Sentence, Table, block_cells

_NUMBER = re.compile(r"^\d+\. ")


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
    """In reading order; what was removed stands where it stood, and a row of a table is one.

    A sentence is the same as long as its key is, wherever it stands: a new order alone is none,
    nor is a new number before it.
    """
    before, after = dict(_said(old)), dict(_said(new))
    found = []
    for key in _in_order(list(before), list(after)):
        part, was = before.get(key, ("", ""))
        part, is_now = after.get(key, (part, ""))
        if _NUMBER.sub("", was) != _NUMBER.sub("", is_now):
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
    """Each cell or row by its key, with the part of the letter it is in and its words."""
    for line in letter.head:
        yield _keyed(line.content), (line.name, _words(line.content))
    for section in letter.sections:
        for block in section.blocks:
            for key, words in _in_block(block):
                yield key, (section.title, words)


def _in_block(block: Block) -> Iterator[tuple[str, str]]:
    if isinstance(block, Table):
        yield from ((f"row {_first(row)}", _told(row)) for row in block.rows)
    else:
        yield from ((_keyed(cell), _words(cell)) for cell in block_cells(block))


def _first(row: Row) -> str:
    return _keyed(row.cells[0]) if row.cells else row.key


def _told(row: Row) -> str:
    """The words of a row; the places for the clinician in it are the same in every row."""
    return _joined(cell.text for cell in row.cells if isinstance(cell, Sentence))


def _keyed(cell: Cell) -> str:
    """A blank may have the key of a sentence."""
    return cell.key if isinstance(cell, Sentence) else f"blank {cell.key}"


def _words(cell: Cell) -> str:
    if isinstance(cell, Sentence):
        return cell.text
    return _joined((cell.label, cell.hint, *cell.options))


def _joined(words: Iterable[str]) -> str:
    return " · ".join(filter(None, words))

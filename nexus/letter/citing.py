"""The small marks after sentences, and the list of sources at the end that they point to."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from nexus.facts.sources import Answered, Recorded, Source, Witnessed
from nexus.letter.document import Cell, Letter, Sentence, Table, Voice, block_cells

KINDS = {Voice.RECORD: Recorded, Voice.WITNESS: Witnessed}
"""What is named as the source of a sentence in each voice; for the patient's, the questions."""
INITIALS = {Voice.PATIENT: "P", Voice.RECORD: "R", Voice.WITNESS: "W"}
"""Fixed wording carries no mark; the clinician's words are theirs."""


@dataclass(frozen=True)
class Entry:
    """A line of the list of sources: the mark, whose voice it is, and where it comes from."""

    mark: str
    voice: Voice
    comes_from: str


@dataclass(frozen=True)
class Citations:
    """Marks by sentence key, and the entries in the order in which they are first needed."""

    marks: dict[str, str]
    entries: tuple[Entry, ...]


def cite(letter: Letter) -> Citations:
    """Number what the sentences of a letter rest on; the same sources get the same mark."""
    marks: dict[str, str] = {}
    entries: dict[tuple[Voice, str], Entry] = {}
    for sentence in _markable(letter):
        initial = INITIALS.get(sentence.voice)
        comes_from = _comes_from(sentence)
        if initial is None or not comes_from:
            continue
        known = (sentence.voice, comes_from)
        if known not in entries:
            number = 1 + sum(entry.voice is sentence.voice for entry in entries.values())
            entries[known] = Entry(f"{initial}{number}", sentence.voice, comes_from)
        marks[sentence.key] = entries[known].mark
    return Citations(marks, tuple(entries.values()))


def _markable(letter: Letter) -> Iterator[Sentence]:
    """Every sentence, but of a row of a table only the first that carries a mark."""
    for line in letter.head:
        yield from _said((line.content,))
    for section in letter.sections:
        for block in section.blocks:
            if isinstance(block, Table):
                for row in block.rows:
                    yield from islice((one for one in _said(row.cells) if one.voice in INITIALS), 1)
            else:
                yield from _said(block_cells(block))


def _said(cells: Iterable[Cell]) -> Iterator[Sentence]:
    return (cell for cell in cells if isinstance(cell, Sentence))


def _comes_from(sentence: Sentence) -> str:
    kind = KINDS.get(sentence.voice, Answered)
    named = (_words(source) for source in sentence.sources if isinstance(source, kind))
    return "; ".join(
        sorted(set(named)) if sentence.voice is Voice.PATIENT else dict.fromkeys(named)
    )


def _words(source: Source) -> str:
    match source:
        case Answered(path=path, asked=asked):
            several, _slash, rest = path.partition("/")
            entry = f"{several.replace('_', ' ')}, entry {rest.partition('/')[0]}"
            return entry if rest else f"“{asked}”"
        case Recorded(exhibit=exhibit, record=record):
            return f"Exhibit {exhibit}, {record}"
        case Witnessed(name=name):
            return name
        case _:
            return ""

"""A letter: sections of paragraphs, tables and forms; sentences with sources, blanks without words.

Nothing here knows how a letter looks. A sentence without sources cannot be built, and a blank
has no place for a value, so that there is no way to fill one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from nexus.facts.sources import Sources

FORMAT = 1
"""The number of the serialized form; it changes when `Letter` does, and old ones still open."""


class Voice(StrEnum):
    """Who speaks in a sentence."""

    PATIENT = "patient"
    RECORD = "record"
    WITNESS = "witness"
    FIXED = "fixed"
    CLINICIAN = "clinician"


@dataclass(frozen=True)
class Reference:
    """A place where the patient is named or stood for; one last pass sets the words.

    `form` is "they", "them", "their" or "name", capitalized where a sentence begins. `verb` is a
    verb in the third person singular that must agree with the word chosen: "reports".
    """

    form: str
    verb: str = ""


Part: TypeAlias = str | Reference


@dataclass(frozen=True)
class Sentence:
    """One sentence: what it says, in whose voice, and what it rests on.

    `key` is "paragraph/wording" or "paragraph/wording@item", unique in its letter and the same
    when values change. `text` is empty until the last pass has set its references.
    """

    key: str
    parts: tuple[Part, ...]
    sources: Sources
    voice: Voice
    text: str = ""

    def __post_init__(self) -> None:
        """Refuse a sentence that rests on nothing."""
        if not self.sources:
            message = f"Sentence {self.key} has no sources"
            raise ValueError(message)

    @property
    def bare(self) -> str:
        """The words without references, for comparing two letters."""
        return "".join(part if isinstance(part, str) else "…" for part in self.parts)


@dataclass(frozen=True)
class Unsaid:
    """A sentence that the facts cannot fill yet, and the paths of the questions that would."""

    key: str
    questions: tuple[str, ...]


class Room(StrEnum):
    """What kind of place a blank is."""

    LINE = "line"
    LINES = "lines"
    DATE = "date"
    TICK = "tick"
    CHOICE = "choice"
    SIGNATURE = "signature"
    LETTERHEAD = "letterhead"


@dataclass(frozen=True)
class Blank:
    """A place for the clinician alone: a label or prompt and room, never a value.

    `lines` is how many writing lines to leave (Room.LINES); `options` are the neutral choices of
    Room.CHOICE, of which none is ever chosen beforehand.
    """

    key: str
    label: str
    room: Room = Room.LINE
    lines: int = 1
    options: tuple[str, ...] = ()
    hint: str = ""
    """Small print under the blank: a unit, a normal value."""


@dataclass(frozen=True)
class Paragraph:
    """Sentences that belong together; `key` is the module in `letter/paragraphs` that wrote it."""

    key: str
    sentences: tuple[Sentence, ...]
    unsaid: tuple[Unsaid, ...] = ()


Cell: TypeAlias = Sentence | Blank


@dataclass(frozen=True)
class Row:
    """One row of a table; `key` is unique in the table."""

    key: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Table:
    """Rows under column heads; a cell is a sentence or a blank."""

    key: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Form:
    """A framed place for the clinician: words that lead in, blanks, small print after them.

    `columns` is how many short blanks stand beside each other.
    """

    key: str
    blanks: tuple[Blank, ...]
    lead: tuple[Sentence, ...] = ()
    note: tuple[Sentence, ...] = ()
    columns: int = 1


Block: TypeAlias = Paragraph | Table | Form


@dataclass(frozen=True)
class Section:
    """A numbered part of the letter; `clinician` marks one that the clinician alone fills."""

    key: str
    title: str
    blocks: tuple[Block, ...]
    clinician: bool = False
    instruction: str = ""
    """Small words under the title, such as "Tick what you read"."""


@dataclass(frozen=True)
class HeadLine:
    """A line at the head of the letter: its name, and a sentence or a blank."""

    name: str
    content: Cell


@dataclass(frozen=True)
class Letter:
    """A whole letter, ready to be rendered; `as_of` is the ISO date on which it was composed."""

    program: str
    title: str
    patient: str
    """The patient's name, for the head of later pages and the title of the file."""
    as_of: str
    foot: str
    head: tuple[HeadLine, ...]
    sections: tuple[Section, ...]
    language: str = "en"

    def sentences(self) -> Iterator[Sentence]:
        """Every sentence in reading order."""
        for cell in self.cells():
            if isinstance(cell, Sentence):
                yield cell

    def blanks(self) -> Iterator[Blank]:
        """Every blank in reading order."""
        for cell in self.cells():
            if isinstance(cell, Blank):
                yield cell

    def cells(self) -> Iterator[Cell]:
        """Every sentence and blank in reading order."""
        yield from (line.content for line in self.head)
        for section in self.sections:
            for block in section.blocks:
                yield from block_cells(block)

    def unsaid(self) -> Iterator[Unsaid]:
        """Everything that no wording could say yet."""
        for section in self.sections:
            for block in section.blocks:
                if isinstance(block, Paragraph):
                    yield from block.unsaid


def block_cells(block: Block) -> Iterator[Cell]:
    """The sentences and blanks of a paragraph, a table or a form, in reading order."""
    match block:
        case Paragraph(sentences=sentences):
            yield from sentences
        case Table(rows=rows):
            for row in rows:
                yield from row.cells
        case Form():
            yield from block.lead
            yield from block.blanks
            yield from block.note

"""A letter from an outline and the facts: each section writes its part, then references are set."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import count

from nexus.facts.case import Case
from nexus.facts.fact import value_of
from nexus.facts.person import NOBODY, Naming
from nexus.letter.document import (
    Block,
    Cell,
    Form,
    HeadLine,
    Letter,
    Paragraph,
    Part,
    Reference,
    Row,
    Section,
    Sentence,
    Table,
)
from nexus.letter.reference import Referring

FOOT = (
    "Prepared from the patient’s account for a clinician’s review. "
    "Not a medical opinion unless completed and signed by the clinician."
)
"""True before and after signing, so that ink alone makes the letter final."""
_NUMBER = Reference("number")


def numbered(sentence: Sentence) -> Sentence:
    """The sentence with its place among the numbered ones of its section before it."""
    return replace(sentence, parts=(_NUMBER, ". ", *sentence.parts))


@dataclass(frozen=True, kw_only=True)
class Outline:
    """What a letter is made of: the lines of its head and its sections, in order."""

    program: str
    title: str
    head: Callable[[Case], tuple[HeadLine, ...]]
    sections: tuple[Callable[[Case], Section], ...]


def compose(outline: Outline, case: Case, *, as_of: date) -> Letter:
    """The draft; sections that have nothing to say are left out."""
    naming = case.person.naming
    sections = (section(case) for section in outline.sections)
    return Letter(
        program=outline.program,
        title=outline.title,
        patient=value_of(case.person.name) or NOBODY,
        as_of=as_of.isoformat(),
        foot=FOOT,
        head=tuple(_settled_line(line, naming) for line in outline.head(case)),
        sections=tuple(_settled_section(section, naming) for section in sections if section.blocks),
    )


class Setting:
    """The last pass over one block: names and pronouns in it, numbers through its section."""

    def __init__(self, naming: Naming, numbers: Iterator[int]) -> None:
        """Begin a block: nobody is named in it yet, and counting goes on."""
        self._referring = Referring(naming)
        self._numbers = numbers

    def set(self, sentence: Sentence) -> Sentence:
        """The sentence with its text; its parts stay what they are."""
        if _NUMBER not in sentence.parts:
            return self._referring.settle(sentence)
        parts = tuple(map(self._numbered, sentence.parts))
        return replace(self._referring.settle(replace(sentence, parts=parts)), parts=sentence.parts)

    def _numbered(self, part: Part) -> Part:
        return str(next(self._numbers)) if part == _NUMBER else part


def _settled_line(line: HeadLine, naming: Naming) -> HeadLine:
    return replace(line, content=_settled_cell(line.content, Setting(naming, count(1))))


def _settled_section(section: Section, naming: Naming) -> Section:
    numbers = count(1)
    return replace(
        section, blocks=tuple(_settled(block, naming, numbers) for block in section.blocks)
    )


def _settled(block: Block, naming: Naming, numbers: Iterator[int]) -> Block:
    setting = Setting(naming, numbers)
    if isinstance(block, Paragraph):
        return replace(block, sentences=tuple(map(setting.set, block.sentences)))
    if isinstance(block, Table):
        return replace(block, rows=tuple(_settled_row(row, naming) for row in block.rows))
    return _settled_form(block, setting)


def _settled_form(form: Form, setting: Setting) -> Form:
    return replace(
        form,
        lead=tuple(map(setting.set, form.lead)),
        note=tuple(map(setting.set, form.note)),
    )


def _settled_row(row: Row, naming: Naming) -> Row:
    cells = (_settled_cell(cell, Setting(naming, count(1))) for cell in row.cells)
    return replace(row, cells=tuple(cells))


def _settled_cell(cell: Cell, setting: Setting) -> Cell:
    return setting.set(cell) if isinstance(cell, Sentence) else cell

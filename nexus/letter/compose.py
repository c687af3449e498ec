"""A letter from an outline and the facts: each section writes its part, then references are set."""

from collections.abc import Callable, Iterable, Iterator
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
    block_cells,
)
from nexus.letter.reference import NAMED_AGAIN, Referring

FOOT = (
    "Prepared from the patient’s account for a clinician’s review. "
    "Not a medical opinion unless completed and signed by the clinician."
)
"""True before and after signing, so that ink alone makes the letter final."""
_NUMBER = Reference("number")
NONE: Iterator[int] = iter(())
"""Nothing is counted in the cells of a table."""


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
    sections = _heard(section(case) for section in outline.sections)
    return Letter(
        program=outline.program,
        title=outline.title,
        patient=value_of(case.person.name) or NOBODY,
        as_of=as_of.isoformat(),
        foot=FOOT,
        head=tuple(_settled_line(line, naming) for line in outline.head(case)),
        sections=tuple(_settled_section(section, naming) for section in sections),
    )


def _heard(sections: Iterable[Section]) -> list[Section]:
    """Without those in which nothing stands; what one could not say goes with the one before."""
    heard: list[Section] = []
    for section in sections:
        if not heard or any(True for block in section.blocks for _cell in block_cells(block)):
            heard.append(section)
        else:
            heard[-1] = replace(heard[-1], blocks=(*heard[-1].blocks, *section.blocks))
    return [section for section in heard if section.blocks]


class Setting:
    """The last pass over one block: names and pronouns in it, numbers through its section."""

    def __init__(self, naming: Naming, numbers: Iterator[int], *, named: bool = False) -> None:
        """Begin a block: nobody is named in it yet unless before it, and counting goes on."""
        self._referring = Referring(naming, named=named)
        self._numbers = numbers

    @property
    def names(self) -> bool:
        """The patient was named in this block."""
        return self._referring.names

    def set(self, sentence: Sentence) -> Sentence:
        """The sentence with its text; its parts stay what they are."""
        if _NUMBER not in sentence.parts:
            return self._referring.settle(sentence)
        parts = tuple(map(self._numbered, sentence.parts))
        return replace(self._referring.settle(replace(sentence, parts=parts)), parts=sentence.parts)

    def _numbered(self, part: Part) -> Part:
        return str(next(self._numbers)) if part == _NUMBER else part


def _settled_line(line: HeadLine, naming: Naming) -> HeadLine:
    return replace(line, content=_settled_cell(line.content, Setting(naming, NONE)))


def _settled_section(section: Section, naming: Naming) -> Section:
    return replace(section, blocks=tuple(_settled_blocks(section.blocks, naming)))


def _settled_blocks(blocks: tuple[Block, ...], naming: Naming) -> Iterator[Block]:
    """Paragraphs lean on a name given shortly before them; tables and forms stand alone."""
    numbers, since_named = count(1), NAMED_AGAIN
    for block in blocks:
        if isinstance(block, Paragraph):
            setting = Setting(naming, numbers, named=since_named < NAMED_AGAIN)
            yield replace(block, sentences=tuple(map(setting.set, block.sentences)))
            since_named = 1 if setting.names else since_named + bool(block.sentences)
        else:
            yield _settled(block, naming, numbers)
            since_named = NAMED_AGAIN


def _settled(block: Table | Form, naming: Naming, numbers: Iterator[int]) -> Block:
    if isinstance(block, Table):
        return replace(block, rows=tuple(_settled_row(row, naming) for row in block.rows))
    return _settled_form(block, Setting(naming, numbers))


def _settled_form(form: Form, setting: Setting) -> Form:
    return replace(
        form,
        lead=tuple(map(setting.set, form.lead)),
        note=tuple(map(setting.set, form.note)),
    )


def _settled_row(row: Row, naming: Naming) -> Row:
    return Row(row.key, tuple(_settled_cell(cell, Setting(naming, NONE)) for cell in row.cells))


def _settled_cell(cell: Cell, setting: Setting) -> Cell:
    return setting.set(cell) if isinstance(cell, Sentence) else cell

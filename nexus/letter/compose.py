"""A letter from an outline and the facts: each section writes its part, then references are set."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

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


def _settled_line(line: HeadLine, naming: Naming) -> HeadLine:
    return replace(line, content=_settled_cell(line.content, Referring(naming)))


def _settled_section(section: Section, naming: Naming) -> Section:
    return replace(section, blocks=tuple(_settled(block, naming) for block in section.blocks))


def _settled(block: Block, naming: Naming) -> Block:
    referring = Referring(naming)
    if isinstance(block, Paragraph):
        return replace(block, sentences=tuple(map(referring.settle, block.sentences)))
    if isinstance(block, Table):
        return replace(block, rows=tuple(_settled_row(row, naming) for row in block.rows))
    return _settled_form(block, referring)


def _settled_form(form: Form, referring: Referring) -> Form:
    return replace(
        form,
        lead=tuple(map(referring.settle, form.lead)),
        note=tuple(map(referring.settle, form.note)),
    )


def _settled_row(row: Row, naming: Naming) -> Row:
    return replace(row, cells=tuple(_settled_cell(cell, Referring(naming)) for cell in row.cells))


def _settled_cell(cell: Cell, referring: Referring) -> Cell:
    return referring.settle(cell) if isinstance(cell, Sentence) else cell

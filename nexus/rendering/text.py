"""The letter as plain text: the same order, numbers and words."""

from collections.abc import Iterator

from nexus.letter.document import Blank, Block, Cell, Form, Letter, Paragraph, Room, Sentence, Table
from nexus.rendering.printed import SOURCES, SOURCES_LEAD, Printed, printed

WIDTH, SHORT = 100, 40
"""Characters of a long and of a short writing line."""
BOX = "[ ]"
ROOMY = {Room.LINES, Room.SIGNATURE}


def render_text(letter: Letter) -> str:
    """Plain text with a line for each paragraph; wrapping is the reader's."""
    one = printed(letter)
    lines = [*_head(one), *_sections(one), *_sources(one), "", letter.foot]
    return "\n".join(lines) + "\n"


def _head(one: Printed) -> Iterator[str]:
    yield one.letter.title
    yield ""
    for line in one.letter.head:
        if isinstance(line.content, Blank) and line.content.room is Room.LETTERHEAD:
            continue  # a page of plain text has no room at its top
        said = _cell(line.content, one) if isinstance(line.content, Sentence) else "_" * SHORT
        yield f"{line.name}: {said}"


def _sections(one: Printed) -> Iterator[str]:
    for numbered in one.sections:
        yield ""
        yield numbered.title + (f" ({numbered.aside})" if numbered.aside else "")
        yield ""
        for block in numbered.blocks:
            yield from _block(block, one)


def _block(block: Block, one: Printed) -> Iterator[str]:
    match block:
        case Paragraph(sentences=sentences):
            yield " ".join(_cell(sentence, one) for sentence in sentences)
        case Table(heads=heads, rows=rows):
            yield " | ".join(heads)
            yield from (" | ".join(_in_row(cell, one) for cell in row.cells) for row in rows)
        case Form():
            yield from _form(block, one)


def _form(form: Form, one: Printed) -> Iterator[str]:
    if form.lead:
        yield " ".join(_cell(sentence, one) for sentence in form.lead)
    yield from (_cell(blank, one) for blank in form.blanks)
    if form.note:
        yield " ".join(_cell(sentence, one) for sentence in form.note)


def _cell(cell: Cell, one: Printed) -> str:
    if isinstance(cell, Sentence):
        mark = one.citations.marks.get(cell.key)
        return f"{cell.text} [{mark}]" if mark else cell.text
    return _blank(cell)


def _in_row(cell: Cell, one: Printed) -> str:
    """A cell of a table; its column's head stands for the label of a blank."""
    if isinstance(cell, Sentence):
        return _cell(cell, one)
    if cell.room is Room.TICK:
        return BOX
    return "  ".join(f"{BOX} {option}" for option in cell.options) or "_" * SHORT


def _blank(blank: Blank) -> str:
    if blank.room is Room.TICK:
        return f"{BOX} {blank.label}"
    if blank.room is Room.CHOICE:
        return "\n".join([f"{blank.label}:", *(f"  {BOX} {option}" for option in blank.options)])
    hint = f" ({blank.hint})" if blank.hint else ""
    lines = "\n".join(["_" * WIDTH] * blank.lines) if blank.room in ROOMY else "_" * SHORT
    return f"{blank.label}{hint}:{chr(10) if blank.room in ROOMY else ' '}{lines}"


def _sources(one: Printed) -> Iterator[str]:
    if one.entries:
        yield from ("", SOURCES, "")
    for entry in one.entries:
        yield f"{entry.mark}  {SOURCES_LEAD[entry.voice]}: {entry.comes_from}"

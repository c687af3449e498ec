"""The letter as text for a clinic's record system: short lines, plain characters, no tables.

Such systems drop what they do not know: quotation marks become boxes, columns fall apart. Names
keep their letters.
"""

from collections.abc import Iterator
from textwrap import fill

from nexus.letter.document import (  # fmt: skip
    Blank,
    Block,
    Cell,
    Form,
    Letter,
    Paragraph,
    Room,
    Row,
    Sentence,
    Table,
)
from nexus.rendering.printed import Printed, printed

WIDTH = 78
PLAIN = str.maketrans({
    "“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "...", "°": " deg",
    "\N{NO-BREAK SPACE}": " ", "\N{FIRST STRONG ISOLATE}": "", "\N{POP DIRECTIONAL ISOLATE}": "",
    "☐": "[ ]", "·": "-",
})  # fmt: skip
BOX, CHOICE, ROOM = "[ ]", "( )", "________"


def render_chart(letter: Letter) -> str:
    """Text in lines of 78 characters at most, save for a word that is longer."""
    one = printed(letter)
    lines = [*_head(one), *_sections(one), "", letter.foot]
    return "\n".join(_folded(line) for line in lines) + "\n"


def _folded(line: str) -> str:
    plain = line.translate(PLAIN)
    deeper = "  " if plain.startswith(("- ", BOX, CHOICE)) else ""
    return fill(plain, WIDTH, subsequent_indent=deeper, break_long_words=False,
                break_on_hyphens=False)  # fmt: skip


def _head(one: Printed) -> Iterator[str]:
    yield one.letter.title.upper()
    yield ""
    for line in one.letter.head:
        if isinstance(line.content, Sentence):
            yield f"{line.name}: {line.content.text}"
        elif line.content.room is not Room.LETTERHEAD:
            yield f"{line.name}: {ROOM}"


def _sections(one: Printed) -> Iterator[str]:
    for numbered in one.sections:
        yield from ("", numbered.title.upper())
        if numbered.aside:
            yield f"({numbered.aside})"
        for block in numbered.blocks:
            yield from _block(block)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(sentences=sentences):
            yield " ".join(sentence.text for sentence in sentences)
        case Table(heads=heads, rows=rows):
            yield from (_row(heads, row) for row in rows)
        case Form(lead=lead, blanks=blanks, note=note):
            if lead:
                yield " ".join(sentence.text for sentence in lead)
            yield from (line for blank in blanks for line in _blank(blank))
            if note:
                yield " ".join(sentence.text for sentence in note)


def _row(heads: tuple[str, ...], row: Row) -> str:
    """A line for a row: each cell after the name of its column."""
    said = (_cell(head, cell) for head, cell in zip(heads, row.cells, strict=True))
    return f"- {'; '.join(part for part in said if part)}"


def _cell(head: str, cell: Cell) -> str:
    if isinstance(cell, Sentence):
        return f"{head}: {cell.text}" if cell.text != "–" else ""
    if cell.options:
        return f"{head}: {'  '.join(f'{CHOICE} {option}' for option in cell.options)}"
    return f"{BOX} {head}" if cell.room is Room.TICK else f"{head}: {ROOM}"


def _blank(blank: Blank) -> Iterator[str]:
    if blank.room is Room.TICK:
        yield f"{BOX} {blank.label}"
    elif blank.room is Room.CHOICE:
        yield f"{blank.label}:"
        yield from (f"{CHOICE} {option}" for option in blank.options)
    else:
        hint = f" ({blank.hint})" if blank.hint else ""
        yield f"{blank.label}{hint}: {ROOM}"

"""The letter for a clinic's own letterhead: a Word document of real styles, headings and tables.

The words are those of the plain text, in the same order. A blank is a ruled line or an empty cell;
nothing in it can have been set beforehand, since it holds nothing.
"""

import re
from datetime import UTC, date, datetime, time
from io import BytesIO

from docx import Document
from docx.document import Document as Docx
from docx.enum.text import WD_TAB_LEADER
from docx.shared import Inches
from docx.text.paragraph import Paragraph as Line

from nexus.letter.document import Blank, Block, Form, Letter, Paragraph, Room, Sentence, Table
from nexus.rendering.docx_styles import (
    ASIDE,
    FOR_THE_CLINICIAN,
    ROOM,
    SMALL,
    repeat_as_head,
    set_foot,
    set_styles,
)
from nexus.rendering.finishing import MAKER
from nexus.rendering.printed import SOURCES, SOURCES_LEAD, Printed, printed

BOX = "☐"
WIDTH = Inches(6.4)
ROOMY = {Room.LINES, Room.SIGNATURE}
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render_docx(letter: Letter) -> bytes:
    """The Word document; whatever XML cannot hold is shown as a replacement character."""
    one = printed(letter)
    made = Document()
    set_styles(made, language=letter.language)
    _describe(made, letter)
    set_foot(made, clean(letter.patient), clean(letter.foot))
    _head(made, one)
    for numbered in one.sections:
        made.add_heading(clean(numbered.title), level=2)
        if numbered.aside:
            made.add_paragraph(clean(numbered.aside), style=ASIDE)
        for block in numbered.blocks:
            _block(made, block, one)
    _sources(made, one)
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def clean(text: str) -> str:
    """The text with nothing that XML forbids: no control characters, no half of a pair."""
    return _NOT_XML.sub("\ufffd", text)


def _describe(made: Docx, letter: Letter) -> None:
    about = made.core_properties
    about.title = clean(f"{letter.title}: {letter.patient}")[:255]
    about.author = about.last_modified_by = MAKER
    about.comments = ""
    about.language = letter.language
    day = datetime.combine(date.fromisoformat(letter.as_of), time(), UTC)
    about.created = about.modified = day


def _head(made: Docx, one: Printed) -> None:
    made.add_heading(clean(one.letter.title), level=1)
    for line in one.letter.head:
        if isinstance(line.content, Sentence):
            _say(made.add_paragraph(f"{line.name}: "), (line.content,), one)
        elif line.content.room is not Room.LETTERHEAD:  # the clinic's paper has its own
            _ruled(made.add_paragraph(f"{line.name}: ", style=ROOM))


def _block(made: Docx, block: Block, one: Printed) -> None:
    match block:
        case Paragraph(sentences=sentences):
            _say(made.add_paragraph(), sentences, one)
        case Table():
            _table(made, block, one)
        case Form():
            _form(made, block, one)


def _form(made: Docx, form: Form, one: Printed) -> None:
    if form.lead:
        _say(made.add_paragraph(style=FOR_THE_CLINICIAN), form.lead, one)
    for blank in form.blanks:
        _blank(made, blank)
    if form.note:
        _say(made.add_paragraph(style=SMALL), form.note, one)


def _table(made: Docx, table: Table, one: Printed) -> None:
    grid = made.add_table(rows=1, cols=len(table.heads), style="Table Grid")
    repeat_as_head(grid.rows[0])
    for cell, head in zip(grid.rows[0].cells, table.heads, strict=True):
        cell.paragraphs[0].add_run(clean(head)).bold = True
    for row in table.rows:
        for cell, content in zip(grid.add_row().cells, row.cells, strict=True):
            if isinstance(content, Sentence):
                _say(cell.paragraphs[0], (content,), one)
            else:
                cell.paragraphs[0].add_run(_in_cell(content))
    made.add_paragraph(style=SMALL)


def _in_cell(blank: Blank) -> str:
    """A box, or a box a choice; the empty cell itself is room for writing."""
    if blank.room is Room.TICK:
        return BOX
    return "\n".join(f"{BOX} {clean(option)}" for option in blank.options)


def _blank(made: Docx, blank: Blank) -> None:
    label, hint = clean(blank.label), f" ({clean(blank.hint)})" if blank.hint else ""
    if blank.room is Room.TICK:
        made.add_paragraph(f"{BOX} {label}", style=FOR_THE_CLINICIAN)
    elif blank.room is Room.CHOICE:
        made.add_paragraph(f"{label}:", style=FOR_THE_CLINICIAN)
        for option in blank.options:
            made.add_paragraph(f"{BOX} {clean(option)}", style=FOR_THE_CLINICIAN)
    elif blank.room in ROOMY:
        made.add_paragraph(f"{label}{hint}:", style=FOR_THE_CLINICIAN)
        for _line in range(blank.lines):
            _ruled(made.add_paragraph(style=ROOM))
    else:
        _ruled(made.add_paragraph(f"{label}{hint}: ", style=ROOM))


def _ruled(line: Line) -> None:
    """A line to write on, up to the margin, that is not itself text."""
    line.paragraph_format.tab_stops.add_tab_stop(WIDTH, leader=WD_TAB_LEADER.LINES)
    line.add_run("\t")


def _say(line: Line, sentences: tuple[Sentence, ...], one: Printed) -> None:
    for number, sentence in enumerate(sentences):
        line.add_run((" " if number else "") + clean(sentence.text))
        if mark := one.citations.marks.get(sentence.key):
            line.add_run(mark).font.superscript = True


def _sources(made: Docx, one: Printed) -> None:
    if one.entries:
        made.add_heading(SOURCES, level=2)
    for entry in one.entries:
        said = f"{entry.mark}  {SOURCES_LEAD[entry.voice]}: {entry.comes_from}"
        made.add_paragraph(clean(said), style=SMALL)

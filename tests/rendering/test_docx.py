"""The Word document says what the letter says, and whatever was typed, it opens."""

import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from docx.document import Document as Docx
from docx.table import Table
from docx.text.paragraph import Paragraph
from hypothesis import given
from hypothesis import strategies as st

from nexus.letter.document import Letter
from nexus.rendering.docx import BOX, clean, render_docx
from nexus.rendering.docx_styles import FOR_THE_CLINICIAN, ROOM
from nexus.rendering.printed import printed
from nexus.rendering.text import render_text
from tests.rendering.canary import VECTORS
from tests.rendering.sample import FOOT, NAME, sample

OFFICE = shutil.which("soffice")
_LAID_OUT = re.compile(r"[\W_\ufffd]+")
ANYTHING = st.text(st.characters(), min_size=1, max_size=60)
"""Control characters and halves of pairs among them."""


def letters_of(text: str) -> str:
    return _LAID_OUT.sub("", text)


def opened(letter: Letter) -> Docx:
    return Document(BytesIO(render_docx(letter)))


def text_of(made: Docx) -> str:
    """The body in reading order, as python-docx reads it back."""
    return "\n".join(_texts(made))


def _texts(made: Docx) -> list[str]:
    found: list[str] = []
    for item in made.iter_inner_content():
        if isinstance(item, Table):
            found += [cell.text for row in item.rows for cell in row.cells]
        else:
            found.append(item.text)
    return found


def parts_of(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as held:
        return {name: held.read(name) for name in held.namelist()}


def test_the_words_are_those_of_the_plain_text_in_the_same_order(letter: Letter) -> None:
    text = render_text(letter).removesuffix(letter.foot + "\n")
    assert letters_of(text_of(opened(letter))) == letters_of(text)


def test_headings_are_headings_and_heads_of_tables_are_said_again(letter: Letter) -> None:
    made = opened(letter)
    styles = [(one.style.name, one.text) for one in made.paragraphs if one.style]
    assert ("Heading 1", letter.title) in styles
    titles = [text for name, text in styles if name == "Heading 2"]
    assert titles[: len(letter.sections)] == [one.title for one in printed(letter).sections]
    assert all("w:tblHeader" in table.rows[0]._tr.xml for table in made.tables)


def test_every_page_names_the_patient_and_says_what_it_is_not() -> None:
    foot = opened(sample()).sections[0].footer
    assert foot.paragraphs[0].text == f"{NAME}. {FOOT}"
    assert "PAGE" in foot.paragraphs[1]._p.xml
    assert "NUMPAGES" in foot.paragraphs[1]._p.xml


def test_blanks_are_empty_and_no_choice_is_made() -> None:
    made = opened(sample())
    rooms = [one for one in made.paragraphs if one.style and one.style.name == ROOM]
    assert rooms
    assert all(one.text.rpartition(": ")[2].strip() == "" for one in rooms)
    ticks = [one.text for one in made.paragraphs if one.text.startswith(BOX)]
    assert f"{BOX} likely" in ticks
    assert "☑" not in text_of(made)
    assert "☒" not in text_of(made)


def test_it_says_who_made_it_for_whom_and_in_which_language() -> None:
    made = opened(sample())
    about = made.core_properties
    assert about.title == f"Letter on direct service connection: {NAME}"
    assert (about.author, about.comments, about.language) == ("Back to Life", "", "en")
    assert 'w:val="en-US"' in made.styles.element.xml


@given(ANYTHING)
def test_whatever_is_typed_the_document_opens_and_says_it(words: str) -> None:
    made = opened(sample(lambda _own: f"<{words}>", paragraphs=1))
    assert letters_of(words) in letters_of(text_of(made))


@pytest.mark.parametrize("words", ["x" * 50_000, "\x00\ud800", "\u202e\u2067abc", "]]>", "\ufffe"])
def test_long_broken_and_turned_around_words_do_no_harm(words: str) -> None:
    said = letters_of(text_of(opened(sample(lambda _own: words, paragraphs=1))))
    assert letters_of(words) in said


def test_no_vector_becomes_markup_a_link_or_a_file() -> None:
    """The parts and relations are those of a harmless letter; the vectors are words in it."""
    hostile = render_docx(sample(lambda _own: "\n".join(VECTORS), paragraphs=1))
    harmless = render_docx(sample(paragraphs=1))
    attacked, calm = parts_of(hostile), parts_of(harmless)
    assert attacked.keys() == calm.keys()
    related = [name for name in calm if name.endswith(".rels")]
    assert all(attacked[name] == calm[name] for name in related)
    assert not any(b'TargetMode="External"' in attacked[name] for name in related)
    tags = [set(re.findall(rb"<(w:\w+)", one["word/document.xml"])) for one in (attacked, calm)]
    assert tags[0] - {b"w:br"} == tags[1] - {b"w:br"}
    said = text_of(Document(BytesIO(hostile)))
    assert [one for one in VECTORS if clean(one) not in said] == []


@pytest.mark.proof
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not on this machine")
def test_through_libreoffice_no_word_is_lost(letter: Letter, tmp_path: Path) -> None:
    file = tmp_path / "letter.docx"
    file.write_bytes(render_docx(letter))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    as_text = "txt:Text (encoded):UTF8"
    subprocess.run(
        [str(OFFICE), "--headless", profile, "--convert-to", as_text, "--outdir", tmp_path, file],
        check=True,
        capture_output=True,
    )
    said = letters_of((tmp_path / "letter.txt").read_text(encoding="utf-8"))
    assert said == letters_of(text_of(opened(letter)))


def test_paragraphs_for_the_clinician_have_their_own_style() -> None:
    styled = [one for one in opened(sample()).paragraphs if isinstance(one, Paragraph)]
    names = {one.style.name for one in styled if one.style}
    assert {FOR_THE_CLINICIAN, ROOM} <= names

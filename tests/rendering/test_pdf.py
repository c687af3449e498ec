"""Both copies of a letter: sound, accessible, whole, and each what it is for."""

import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import time_machine
from pypdf import PdfReader

from nexus.letter.document import Blank, Letter, Paragraph, Room, Table
from nexus.rendering.fields import _face
from nexus.rendering.html import TEMPLATES
from nexus.rendering.pdf import Copy, OwnAssets, Refused, render_pdf
from tests.rendering.making import DRAFT, LETTERS, rendered
from tests.rendering.reading import drawings, opened, read_aloud, squeezed
from tests.rendering.sample import FOOT, NAME, said, sample
from tests.rendering.validating import archive_failures, failures

MARK = TEMPLATES / "draft.svg"
NEVER_FILLED = {Room.LETTERHEAD, Room.SIGNATURE}
"""Room for paper and for ink: no field."""


@cache
def page_texts(data: bytes) -> list[str]:
    return [squeezed(one.extract_text()) for one in PdfReader(BytesIO(data)).pages]


def fields(data: bytes) -> dict[str, Any]:
    """The fields of a PDF by name, as any reader finds them."""
    return dict(PdfReader(BytesIO(data)).get_fields() or {})


def test_it_is_pdf_ua(data: bytes) -> None:
    assert failures(data) == []


def test_it_is_sound(data: bytes, qpdf: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(data)
    checked = subprocess.run([qpdf, "--check", path], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "WARNING" not in checked.stdout + checked.stderr


def test_every_page_says_whose_letter_it_is_and_what_it_is_not(data: bytes, letter: Letter) -> None:
    for text in page_texts(data):
        assert squeezed(letter.patient) in text
        assert squeezed(letter.foot) in text
        assert squeezed(DRAFT) in text


def test_every_page_says_which_of_how_many_it_is(data: bytes) -> None:
    texts = page_texts(data)
    assert len(texts) > 1
    assert all(f"{number}of{len(texts)}" in text for number, text in enumerate(texts, start=1)), (
        texts
    )


def test_a_screen_reader_is_told_title_and_language(data: bytes, letter: Letter) -> None:
    with opened(data) as pdf:
        assert str(pdf.docinfo["/Title"]) == f"{letter.title}: {letter.patient}"
        assert str(pdf.Root.Lang) == "en"
        assert bool(pdf.Root.MarkInfo.Marked) is True
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle) is True


def test_every_font_is_inside(data: bytes) -> None:
    with opened(data) as pdf:
        fonts = [font for one in pdf.pages for font in one.Resources.Font.values()]
        if "/AcroForm" in pdf.Root:
            fonts += pdf.Root.AcroForm.DR.Font.values()
        for font in fonts:
            inner = font.DescendantFonts[0] if "/DescendantFonts" in font else font
            assert {"/FontFile2", "/FontFile3"} & set(inner.FontDescriptor.keys()), font.BaseFont


def test_every_sentence_is_in_it_word_for_word_and_in_order(data: bytes, letter: Letter) -> None:
    spoken, place = squeezed(read_aloud(data)), 0
    for sentence in letter.sentences():
        found = spoken.find(squeezed(sentence.text), place)
        assert found >= 0, sentence.text
        place = found + len(squeezed(sentence.text))


def test_every_title_label_and_option_is_in_it(data: bytes, letter: Letter) -> None:
    spoken = squeezed(read_aloud(data))
    titles = [section.title for section in letter.sections]
    in_cells = {
        cell.key
        for section in letter.sections
        for block in section.blocks
        if isinstance(block, Table)
        for row in block.rows
        for cell in row.cells
    }
    labels = [one.label for one in letter.blanks() if one.key not in in_cells]
    options = [option for one in letter.blanks() for option in one.options]
    missing = [text for text in titles + labels + options if squeezed(text) not in spoken]
    # a prompt stands for the label of its only blank, and a head line's name for its label
    assert [text for text in missing if text not in unprinted_labels(letter)] == []


def unprinted_labels(letter: Letter) -> set[str]:
    """Labels whose place is told by the words before it."""
    told = {line.content.label for line in letter.head if isinstance(line.content, Blank)}
    for section in letter.sections:
        for block in section.blocks:
            if not isinstance(block, Table | Paragraph) and block.lead and len(block.blanks) == 1:
                told.add(block.blanks[0].label)
    return told


def test_the_clinician_can_fill_in_every_blank(to_fill: bytes, letter: Letter) -> None:
    wanted = {blank.key for blank in letter.blanks() if blank.room not in NEVER_FILLED}
    assert set(fields(to_fill)) == wanted


def test_no_field_is_filled_in_beforehand(to_fill: bytes) -> None:
    with opened(to_fill) as pdf:
        form = pdf.Root.AcroForm.Fields.as_list()
        kids = [kid for field in form for kid in field.get("/Kids", [])]
        for field in [*form, *kids]:
            assert str(field.get("/V", "")) in {"", "/Off"}, field.T
            assert str(field.get("/AS", "")) in {"", "/Off"}
            assert "/DV" not in field


def test_every_field_says_what_it_is_for(to_fill: bytes) -> None:
    with opened(to_fill) as pdf:
        silent = [
            str(field.get("/T"))
            for field in pdf.Root.AcroForm.Fields.as_list()
            if not str(field.get("/TU", "")).strip()
        ]
    assert silent == []


def test_what_is_filled_in_can_be_read_back(to_fill: bytes) -> None:
    with opened(to_fill) as pdf:
        filled = next(one for one in pdf.Root.AcroForm.Fields.as_list() if one.FT == "/Tx")
        name = str(filled.T)
        filled["/V"] = "30 degrees"
        changed = BytesIO()
        pdf.save(changed)
    assert fields(changed.getvalue())[name]["/V"] == "30 degrees"


@pytest.mark.parametrize("copy", [Copy.CLAIMANT, Copy.RECORD], indirect=True)
def test_only_the_clinicians_copy_can_be_filled_in(data: bytes) -> None:
    assert fields(data) == {}
    with opened(data) as pdf:
        assert "/AcroForm" not in pdf.Root
        for one in pdf.pages:
            assert all(item.Subtype == "/Link" for item in one.get("/Annots", []))


def test_only_the_claimants_copy_is_marked_a_draft(data: bytes, copy: Copy) -> None:
    assert set(is_marked(data)) == {copy is Copy.CLAIMANT}


def test_the_record_copy_can_be_kept_for_decades(case: str) -> None:
    data = rendered(case, Copy.RECORD)
    assert archive_failures(data) == []
    assert archive_failures(rendered(case, Copy.CLAIMANT)) != []
    with opened(data) as pdf:
        assert "/EmbeddedFiles" not in pdf.Root.get("/Names", {})
        assert "/AF" not in pdf.Root


@pytest.mark.proof
@pytest.mark.parametrize(
    "name", sorted(path.parent.name for path in LETTERS.glob("*/answers.json"))
)
def test_every_golden_letter_is_sound_in_each_copy(name: str, qpdf: str, tmp_path: Path) -> None:
    made = {copy: rendered(name, copy) for copy in Copy}
    assert archive_failures(made[Copy.RECORD]) == []
    assert {copy: failures(data) for copy, data in made.items()} == {copy: [] for copy in Copy}
    for copy, data in made.items():
        (tmp_path / f"{copy}.pdf").write_bytes(data)
        subprocess.run([qpdf, "--check", tmp_path / f"{copy}.pdf"], capture_output=True, check=True)


def is_marked(data: bytes) -> list[bool]:
    """Whether each page shows the drawing that says DRAFT, all of its colors."""
    colors = [color(code) for code in re.findall(r'fill="#([0-9a-f]{6})"', MARK.read_text())]
    assert colors
    with opened(data) as pdf:
        return [
            any(all(one in drawing for one in colors) for drawing in drawings(page_of))
            for page_of in pdf.pages
        ]


def color(code: str) -> bytes:
    """A color of a style sheet as a PDF sets it."""
    return " ".join(f"{round(part / 255, 6):g}" for part in bytes.fromhex(code)).encode() + b" rg"


def test_the_word_draft_is_drawn_and_never_read_out(case: str) -> None:
    spoken = [page_texts(rendered(case, copy)) for copy in Copy]
    assert not any("DRAFT" in text for texts in spoken for text in texts)


def test_without_a_number_no_draft_is_named_in_the_foot() -> None:
    unnumbered = "".join(page_texts(render_pdf(sample(), copy=Copy.CLINICIAN)))
    assert squeezed(FOOT) in unnumbered
    assert "draft" not in unnumbered.casefold()


def test_the_same_letter_is_the_same_file(copy: Copy) -> None:
    made = []
    for day in ("2026-11-22", "2031-01-02"):
        _face.cache_clear()  # as after the server has started anew
        with time_machine.travel(day):
            made.append(render_pdf(sample(), copy=copy))
    assert made[0] == made[1]


def test_letters_made_at_once_are_the_same_as_one_after_another() -> None:
    copies = list(Copy) * 2
    alone = {copy: render_pdf(sample(), copy=copy) for copy in Copy}
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(lambda copy: render_pdf(sample(), copy=copy), copies))
    assert together == [alone[copy] for copy in copies]


def test_a_word_of_ten_thousand_letters_breaks_instead_of_leaving_the_page() -> None:
    word = "Wirbelsäule" * 910
    data = render_pdf(sample(lambda text: word if text == "I fell." else text, paragraphs=1),
                      copy=Copy.CLINICIAN)  # fmt: skip
    assert squeezed(word) in squeezed(read_aloud(data))
    assert len(PdfReader(BytesIO(data)).pages) < 15


def test_a_name_of_two_hundred_letters_leaves_the_foot_and_the_head_in_place() -> None:
    name = "Wolfeschlegelsteinhausen" * 9
    data = render_pdf(sample(lambda text: text.replace(NAME, name)), copy=Copy.CLINICIAN)
    assert all(squeezed(FOOT) in text for text in page_texts(data))
    assert squeezed(name) in squeezed(read_aloud(data))


def test_a_letter_of_two_hundred_sentences_is_whole() -> None:
    letter = sample(paragraphs=100)
    assert_whole(letter, render_pdf(letter, copy=Copy.CLAIMANT), pages=25)


@pytest.mark.proof
def test_a_letter_of_five_hundred_records_is_whole() -> None:
    letter = with_records(500)
    data = render_pdf(letter, copy=Copy.CLINICIAN)
    assert_whole(letter, data, pages=60)
    assert failures(data) == []
    assert len(data) < 3_000_000


def test_a_letter_of_sixty_records_is_whole() -> None:
    letter = with_records(60)
    assert_whole(letter, render_pdf(letter, copy=Copy.CLINICIAN), pages=15)


def with_records(number: int) -> Letter:
    """The sample with so many rows in its table of records."""
    letter = sample()
    first, reviewed, *rest = letter.sections
    table, against = reviewed.blocks
    assert isinstance(table, Table)
    rows = tuple(
        replace(table.rows[0], key=str(one), cells=(
            Blank(f"reviewed/read@{one}", "Read", Room.TICK),
            *(said(f"reviewed/{name}@{one}", f"{name} {one}") for name in ("No.", "Note", "Day")),
            Blank(f"reviewed/pages@{one}", "Pages"),
        ))
        for one in range(number)
    )  # fmt: skip
    changed = replace(reviewed, blocks=(replace(table, rows=rows), against))
    return replace(letter, sections=(first, changed, *rest))


def assert_whole(letter: Letter, data: bytes, *, pages: int) -> None:
    spoken = squeezed(read_aloud(data))
    assert [one.text for one in letter.sentences() if squeezed(one.text) not in spoken] == []
    assert len(PdfReader(BytesIO(data)).pages) <= pages


def test_the_fetcher_gives_out_our_fonts_and_refuses_all_else() -> None:
    fetcher = OwnAssets()
    assert fetcher.fetch("asset:Spectral-Regular").read()
    for url in ("file:///etc/hostname", "http://127.0.0.1/", "data:text/plain,x", "asset:../x", ""):
        with pytest.raises(Refused):
            fetcher.fetch(url)

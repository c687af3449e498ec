"""The last pass: what readers by ear need, and nothing that tells when or with what it was made."""

import zlib
from io import BytesIO

import pikepdf
from pypdf import PdfReader

from nexus.letter.document import Letter, Table
from nexus.rendering.finishing import MAKER, finished
from nexus.rendering.printed import printed, source_lines
from nexus.rendering.text import render_text
from tests.rendering.reading import opened


def text_of(data: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages)


def test_every_head_of_a_column_says_that_it_is_one(data: bytes, letter: Letter) -> None:
    with opened(data) as pdf:
        heads = [
            str(item["/A"]["/Scope"])
            for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/TH"
        ]
    columns = sum(
        len(block.heads)
        for section in letter.sections
        for block in section.blocks
        if isinstance(block, Table)
    )
    assert columns <= len(heads)
    assert set(heads) <= {"/Column"}


def test_every_link_says_where_it_leads_and_prints(to_read: bytes, letter: Letter) -> None:
    lines = set(source_lines(printed(letter)).values())
    with opened(to_read) as pdf:
        links = [
            (str(one["/Contents"]), int(one["/F"]))
            for page in pdf.pages
            for one in page.get("/Annots", [])
            if one["/Subtype"] == "/Link"
        ]
    assert links
    assert {words for words, _flags in links} <= lines
    assert {flags for _words, flags in links} == {4}


def test_every_source_is_linked_to(to_read: bytes, letter: Letter) -> None:
    with opened(to_read) as pdf:
        linked = {
            str(one["/Contents"])
            for page in pdf.pages
            for one in page.get("/Annots", [])
            if one["/Subtype"] == "/Link"
        }
    assert linked == set(source_lines(printed(letter)).values())


def test_the_clinicians_copy_says_whose_voice_it_is_and_leaves_the_questions_out(
    to_fill: bytes, to_read: bytes
) -> None:
    with opened(to_fill) as fill, opened(to_read) as read:
        kinds = {str(one["/Subtype"]) for page in fill.pages for one in page.get("/Annots", [])}
        assert len(fill.pages) < len(read.pages)
    assert kinds == {"/Widget"}
    assert "List of sources" in text_of(to_read)
    assert "List of sources" not in text_of(to_fill)
    assert "P patient reports · R record shows · W witness saw" in text_of(to_fill)


def test_the_file_names_its_maker_and_no_time(data: bytes) -> None:
    with opened(data) as pdf:
        assert str(pdf.docinfo["/Producer"]) == MAKER
        assert not {"/CreationDate", "/ModDate", "/Author"} & set(pdf.docinfo.keys())
        described = pdf.Root.Metadata.read_bytes()
    assert b"Date>" not in described
    assert b"pdfuaid:part" in described


def test_no_glyph_is_mapped_to_nothing(data: bytes) -> None:
    with opened(data) as pdf:
        maps = [
            item["/ToUnicode"].read_bytes()
            for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and "/ToUnicode" in item
        ]
    assert maps
    assert not any(b" <>" in one for one in maps)


def test_titles_are_bookmarks_in_the_order_of_the_letter(data: bytes, letter: Letter) -> None:
    with opened(data) as pdf, pdf.open_outline() as outline:
        first, *rest = outline.root
        found = [item.title for item in [first, *first.children, *rest]]
    assert found[: len(letter.sections) + 1] == [
        letter.title,
        *(numbered.title for numbered in printed(letter).sections),
    ]
    assert render_text(letter).startswith(letter.title)


def test_no_stream_ends_with_half_of_a_line_end() -> None:
    told = next(
        data
        for data in (bytes(range(number)) for number in range(256))
        if zlib.compress(data).endswith(b"\r")
    )
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.Root.Told = pdf.make_stream(b"")
        pdf.Root.Told.write(zlib.compress(told), filter=pikepdf.Name.FlateDecode)
        made = BytesIO()
        pdf.save(made)
    with opened(finished(made.getvalue(), sources={})) as pdf:
        assert pdf.Root.Told.read_bytes() == told
        assert not pdf.Root.Told.read_raw_bytes().endswith(b"\r")

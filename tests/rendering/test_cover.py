"""The cover: one page whatever was told, sound, and as open to no as to yes."""

from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from pypdf import PdfReader

from nexus.claims.drafting import draft
from nexus.letter.cover import cover_of
from nexus.letter.document import Letter, Sentence
from nexus.rendering.cover import more, render_cover_pdf, render_cover_text
from tests.answering import journeys
from tests.letter.promises import TODAY
from tests.rendering.canary import VECTORS
from tests.rendering.making import golden
from tests.rendering.reading import opened, squeezed
from tests.rendering.validating import failures

FEW, MANY = 6, 200
NAMES = ("Wolfeschlegelsteinhausenbergerdorff " * 2, "x" * 100, "ก" * 100)


def pages_of(data: bytes) -> list[str]:
    return [squeezed(page.extract_text()) for page in PdfReader(BytesIO(data)).pages]


def test_it_is_one_accessible_page_that_says_what_the_text_says(letter: Letter) -> None:
    data = render_cover_pdf(letter, draft="Draft 1")
    [page] = pages_of(data)
    assert failures(data) == []
    assert [line for line in render_cover_text(letter).splitlines() if squeezed(line) not in page
            and not line[:1].isdigit() and ":" not in line] == []  # fmt: skip
    assert squeezed("Draft 1") in page


@settings(max_examples=MANY if settings().max_examples > 100 else FEW)
@given(journeys())
def test_it_is_one_page_for_any_claim(answers) -> None:
    assert len(pages_of(render_cover_pdf(draft(answers, as_of=TODAY).letter))) == 1


@pytest.mark.parametrize("name", NAMES, ids=("words", "one word", "Thai"))
def test_long_names_leave_it_one_page(name: str) -> None:
    letter = golden("va_direct_hatch")
    head = tuple(
        replace(line, content=replace(line.content, text=name))
        if line.name in {"Prepared for", "Regarding"} and isinstance(line.content, Sentence)
        else line
        for line in letter.head
    )
    data = render_cover_pdf(replace(letter, head=head, patient=name))
    assert len(pages_of(data)) == 1
    assert failures(data) == []


def test_no_and_in_part_are_as_welcome_as_yes() -> None:
    text = render_cover_text(golden("va_direct_hatch"))
    assert "You may say no" in text
    assert "as welcome as" in text
    assert "never for an outcome" in text


def test_a_letter_on_function_has_no_word_on_likelihood() -> None:
    assert "likely" not in render_cover_text(golden("ssa_function")).casefold()


def test_what_is_left_out_is_counted() -> None:
    letter = golden("va_direct_hatch")
    assert more(cover_of(letter, records=14)) == ""
    assert more(cover_of(letter, records=10)) == "And 4 more, in section 3."
    assert more(cover_of(letter, records=0)) == "14, in section 3."
    sections = tuple(one for one in letter.sections if one.key != "reviewed")
    assert more(cover_of(replace(letter, sections=sections), records=9)) == "No records are listed."


def test_no_word_of_theirs_becomes_markup() -> None:
    letter = golden("va_direct_hatch")
    hostile = replace(letter, patient=" ".join(VECTORS)[:300])
    with opened(render_cover_pdf(hostile)) as pdf:
        assert "/EmbeddedFiles" not in pdf.Root.get("/Names", {})
        assert not any("/Annots" in page for page in pdf.pages)

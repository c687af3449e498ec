"""The person's own statement on paper: sound, whole, unsigned, and never markup."""

from datetime import date
from io import BytesIO

from pypdf import PdfReader

from nexus.claims.drafting import own_statement
from nexus.interview.question import JSON
from nexus.letter.statement import CERTIFIED, Statement
from nexus.rendering.statement import render_statement_pdf, render_statement_text
from tests.rendering.canary import VECTORS
from tests.rendering.reading import opened, squeezed
from tests.rendering.validating import failures


def told(story: str, **more: str) -> Statement:
    given: dict[str, JSON] = {"story": story, "own_statement": True, "last_name": "Ortiz", **more}
    found = own_statement(given, as_of=date(2026, 11, 16))
    assert found
    return found


def text_of(data: bytes) -> str:
    return squeezed(" ".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages))


def test_it_is_accessible_and_says_what_the_text_says() -> None:
    one = told("I fell.\nIt hurt.", born="1980-02-03", file_number="C1234567")
    data = render_statement_pdf(one, draft="Draft 2")
    assert failures(data) == []
    said = text_of(data)
    for words in ("I fell.", "It hurt.", "Ortiz", "February 3, 1980", "4567", CERTIFIED, "Draft 2"):
        assert squeezed(words) in said
        assert squeezed(words) in squeezed(render_statement_text(one) + "Draft 2")
    assert "C123" not in said


def test_nothing_in_it_is_signed_or_can_be_filled_in() -> None:
    data = render_statement_pdf(told("I fell."))
    assert not PdfReader(BytesIO(data)).get_fields()
    assert "Signature, by hand: ____" in render_statement_text(told("I fell."))


def test_a_story_of_ten_thousand_letters_is_there_to_its_end() -> None:
    story = "\n".join(f"Line {number}, and it hurt." for number in range(380))
    said = text_of(render_statement_pdf(told(story)))
    assert [line for line in story.splitlines() if squeezed(line) not in said] == []


def test_no_vector_becomes_markup_or_a_file() -> None:
    data = render_statement_pdf(told("\n".join(VECTORS)[:10_000]))
    with opened(data) as pdf:
        assert "/EmbeddedFiles" not in pdf.Root.get("/Names", {})
        assert not any("/Annots" in page for page in pdf.pages)
    assert failures(data) == []

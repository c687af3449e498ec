"""Sentences put together; what is empty falls away."""

from nexus.facts.sources import Standing
from nexus.letter.document import Blank, Form, Paragraph, Sentence, Table, Unsaid, Voice
from nexus.letter.gathering import paragraph, section, spoken

SAID = Sentence("p/1", ("It hurts.",), (Standing("form"),), Voice.FIXED)
LEFT = Unsaid("p/2", ("where",))
SETTLED = Unsaid("p/3", ())


def test_what_was_said_and_what_was_not_are_kept_apart() -> None:
    assert paragraph("p", [SAID, LEFT]) == Paragraph("p", (SAID,), (LEFT,))


def test_what_no_answer_could_fill_is_let_go() -> None:
    assert paragraph("p", [SETTLED]) == Paragraph("p", ())


def test_a_paragraph_that_only_leaves_something_unsaid_is_kept() -> None:
    unsaid = paragraph("p", [LEFT])
    assert spoken([paragraph("q", []), unsaid]) == (unsaid,)


def test_tables_and_forms_are_kept_even_when_empty() -> None:
    table, form = Table("t", (), ()), Form("f", ())
    assert spoken([table, form]) == (table, form)


def test_a_section_holds_the_blocks_that_hold_anything() -> None:
    form = Form("f", (Blank("f/1", "Why"),))
    made = section("s", "S", [paragraph("p", []), form], clinician=True, instruction="Tick")
    assert made.blocks == (form,)
    assert (made.key, made.title, made.clinician, made.instruction) == ("s", "S", True, "Tick")
    assert not section("s", "S", []).clinician

"""A letter is made of sentences with sources and of blanks without words."""

from dataclasses import fields, replace

import pytest

from nexus.facts.sources import Sources, Standing
from nexus.letter.document import (
    Blank,
    Form,
    HeadLine,
    Letter,
    Paragraph,
    Reference,
    Row,
    Section,
    Sentence,
    Table,
    Unsaid,
    Voice,
    block_cells,
)

FORM: Sources = (Standing("form"),)


def sentence(key: str) -> Sentence:
    return Sentence(key, (f"{key}.",), FORM, Voice.FIXED)


PARAGRAPH = Paragraph("p", (sentence("p/1"), sentence("p/2")), (Unsaid("p/3", ("where",)),))
TABLE = Table("t", ("Read", "What"), (Row("1", (Blank("t/1", "Read"), sentence("t/2"))),))
FRAME = Form("f", (Blank("f/2", "Why"),), (sentence("f/1"),), (sentence("f/3"),))
LETTER = Letter(
    program="test",
    title="Test",
    patient="Jo Ray",
    as_of="2026-11-16",
    foot="Foot",
    head=(HeadLine("To", sentence("head/to")), HeadLine("Date", Blank("head/date", "Date"))),
    sections=(Section("one", "One", (PARAGRAPH, TABLE)), Section("two", "Two", (FRAME,))),
)


def test_a_sentence_without_sources_cannot_be_built() -> None:
    with pytest.raises(ValueError, match="Sentence history/first has no sources") as refused:
        Sentence("history/first", ("Ada fell.",), (), Voice.PATIENT)
    assert "Ada" not in str(refused.value)


def test_sources_cannot_be_taken_from_a_sentence() -> None:
    with pytest.raises(ValueError, match="no sources"):
        replace(sentence("p/1"), sources=())


def test_a_blank_has_no_place_for_a_value() -> None:
    assert [field.name for field in fields(Blank)] == [
        "key",
        "label",
        "room",
        "lines",
        "options",
        "hint",
    ]


def test_cells_come_in_reading_order() -> None:
    assert [cell.key for cell in LETTER.cells()] == [
        "head/to",
        "head/date",
        "p/1",
        "p/2",
        "t/1",
        "t/2",
        "f/1",
        "f/2",
        "f/3",
    ]


def test_sentences_and_blanks_are_told_apart() -> None:
    sentences = [one.key for one in LETTER.sentences()]
    blanks = [one.key for one in LETTER.blanks()]
    assert sentences == ["head/to", "p/1", "p/2", "t/2", "f/1", "f/3"]
    assert blanks == ["head/date", "t/1", "f/2"]


def test_what_could_not_be_said_is_kept_beside_what_was() -> None:
    assert list(LETTER.unsaid()) == [Unsaid("p/3", ("where",))]


@pytest.mark.parametrize(
    ("block", "keys"),
    [
        (PARAGRAPH, ["p/1", "p/2"]),
        (TABLE, ["t/1", "t/2"]),
        (FRAME, ["f/1", "f/2", "f/3"]),
        (Paragraph("empty", ()), []),
    ],
)
def test_each_kind_of_block_has_its_cells(block: Paragraph | Table | Form, keys: list[str]) -> None:
    assert [cell.key for cell in block_cells(block)] == keys


def test_bare_words_leave_references_out() -> None:
    parts = (Reference("They", "reports"), " pain in ", Reference("their"), " back.")
    assert Sentence("k", parts, FORM, Voice.PATIENT).bare == "… pain in … back."

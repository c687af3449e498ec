"""Two letters are compared by what they say, not by where or under which number they say it."""

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from nexus.facts.sources import Standing
from nexus.letter.differences import Kind, differences
from nexus.letter.document import (
    Blank,
    Block,
    Form,
    HeadLine,
    Letter,
    Paragraph,
    Row,
    Section,
    Sentence,
    Table,
    Voice,
)

FORM = (Standing("a test"),)


def sentence(key: str, text: str) -> Sentence:
    return Sentence(key, (text,), FORM, Voice.FIXED, text)


def letter(*blocks: Block, head: Iterable[HeadLine] = ()) -> Letter:
    return Letter(
        "test", "T", "Jo", "2026-11-16", "Foot", tuple(head), (Section("s", "History", blocks),)
    )


def said(**texts: str) -> Letter:
    return letter(Paragraph("p", tuple(sentence(key, text) for key, text in texts.items())))


def found(old: Letter, new: Letter) -> list[tuple[Kind, str, str]]:
    return [(one.kind, one.before, one.after) for one in differences(old, new)]


def test_a_sentence_is_added_removed_or_changed() -> None:
    old = said(a="One.", b="Two.", c="Three.")
    new = said(b="Two now.", c="Three.", d="Four.")
    assert found(old, new) == [
        (Kind.REMOVED, "One.", ""),
        (Kind.CHANGED, "Two.", "Two now."),
        (Kind.ADDED, "", "Four."),
    ]
    assert {one.part for one in differences(old, new)} == {"History"}


def test_what_was_removed_stands_where_it_stood() -> None:
    old = said(a="One.", b="Two.", c="Three.")
    assert [one.before for one in differences(old, said(a="1!", c="3!"))] == [
        "One.",
        "Two.",
        "Three.",
    ]


def test_another_order_or_number_alone_is_no_difference() -> None:
    old = said(a="1. How did it begin?", b="2. What came after?")
    assert found(old, said(b="1. What came after?", a="2. How did it begin?")) == []


def test_a_row_of_a_table_is_one_difference() -> None:
    cells = (Blank("t/read", "Read"), sentence("t/name", "MRI"), sentence("t/date", "May 2019"))
    old = letter(Table("t", ("Read", "Record", "Date"), (Row("1", cells),)))
    assert found(old, letter(Table("t", ("Read", "Record", "Date"), ()))) == [
        (Kind.REMOVED, "MRI · May 2019", "")
    ]


def test_a_place_for_the_clinician_is_compared_too() -> None:
    old = letter(Form("f", (Blank("f/opinion", "Opinion", options=("yes", "no")),)))
    new = letter(Form("f", (Blank("f/opinion", "Opinion", options=("yes", "no", "other")),)))
    assert found(old, new) == [
        (Kind.CHANGED, "Opinion · yes · no", "Opinion · yes · no · other"),
    ]


def test_the_head_is_compared_under_its_names() -> None:
    old, new = (letter(head=[HeadLine("To", sentence("head/to", name))]) for name in "AB")
    assert [(one.part, one.before, one.after) for one in differences(old, new)] == [
        ("To", "A", "B")
    ]


texts = st.dictionaries(st.sampled_from("abcdef"), st.sampled_from(["One.", "Two.", "Three."]))


@given(texts, texts)
def test_the_differences_lead_from_one_letter_to_the_other(
    old: dict[str, str], new: dict[str, str]
) -> None:
    told = dict(old)
    for one in differences(said(**old), said(**new)):
        assert told.get(one.key, "") == one.before
        told[one.key] = one.after
    assert {key: text for key, text in told.items() if text} == new
    assert differences(said(**old), said(**old)) == ()

"""A letter from an outline and the facts."""

import pytest

from nexus.facts.case import Case
from nexus.facts.sources import Sources, Standing
from nexus.letter.compose import FOOT, Outline, compose
from nexus.letter.document import Blank, Form, HeadLine, Row, Section, Sentence, Table
from nexus.letter.gathering import paragraph, section
from nexus.letter.paragraphs.function import function
from nexus.letter.paragraphs.symptoms import symptoms
from nexus.letter.wording import say
from tests.telling import ADA, TODAY, case_of, letter_of

FORM: Sources = (Standing("form"),)


def line(key: str, wording: str = "[They reports] pain.") -> Sentence:
    said = say(key, wording, also=FORM)
    assert isinstance(said, Sentence)
    return said


def _head(_case: Case) -> tuple[HeadLine, ...]:
    return (HeadLine("About", line("head/1")), HeadLine("Date", Blank("head/2", "Date")))


def _body(_case: Case) -> Section:
    rows = (Row("1", (Blank("t/0", "Read"), line("t/1"), line("t/2"))), Row("2", (line("t/3"),)))
    return section(
        "body",
        "Body",
        [
            paragraph("p", [line("p/1"), line("p/2")]),
            paragraph("q", [line("q/1")]),
            Table("t", ("a", "b"), rows),
            Form("f", (Blank("f/0", "Why"),), lead=(line("f/1"),), note=(line("f/2"),)),
        ],
    )


def _empty(_case: Case) -> Section:
    return section("empty", "Empty", [])


OUTLINE = Outline(program="test", title="A test", head=_head, sections=(_body, _empty))


def test_a_letter_knows_what_it_is_whom_it_is_about_and_of_which_day() -> None:
    letter = compose(OUTLINE, case_of(ADA), as_of=TODAY)
    assert (letter.program, letter.title, letter.patient) == ("test", "A test", "Ada Ortiz")
    assert (letter.as_of, letter.foot, letter.language) == ("2026-11-16", FOOT, "en")


def test_a_letter_about_nobody_is_about_the_patient() -> None:
    assert compose(OUTLINE, case_of({}), as_of=TODAY).patient == "The patient"


def test_sections_with_nothing_to_say_are_left_out() -> None:
    letter = compose(OUTLINE, case_of(ADA), as_of=TODAY)
    assert [one.key for one in letter.sections] == ["body"]


def test_the_name_stands_where_a_section_begins_and_in_each_cell_and_form() -> None:
    letter = compose(OUTLINE, case_of(ADA), as_of=TODAY)
    named = {one.key: one.text.startswith("Ms.\u00a0Ortiz") for one in letter.sentences()}
    assert named == {
        "head/1": True,
        "p/1": True,
        "p/2": False,
        "q/1": False,
        "t/1": True,
        "t/2": True,
        "t/3": True,
        "f/1": True,
        "f/2": False,
    }


def _long(_case: Case) -> Section:
    return section(
        "long", "Long", [paragraph(f"p{number}", [line(f"p{number}/1")]) for number in range(8)]
    )


@pytest.mark.parametrize(
    ("pronoun", "named"),
    [("she", [True, False, False, True, False, False, True, False]), ("none", [True] * 8)],
)
def test_of_three_paragraphs_one_names_the_patient(pronoun: str, named: list[bool]) -> None:
    letter = letter_of({**ADA, "pronoun": pronoun}, _long)
    assert [one.text.startswith("Ms.") for one in letter.sentences()] == named


def test_blanks_pass_through_untouched() -> None:
    letter = compose(OUTLINE, case_of(ADA), as_of=TODAY)
    assert [one.key for one in letter.blanks()] == ["head/2", "t/0", "f/0"]


def test_the_foot_is_true_before_and_after_signing() -> None:
    assert "Not a medical opinion unless completed and signed by the clinician" in FOOT


def test_a_section_in_which_nothing_stands_is_none_and_its_gaps_are_kept() -> None:
    letter = letter_of({"sitting": 20}, function, symptoms)
    assert [section.key for section in letter.sections] == ["function"]
    assert "pain/where" in [one.key for one in letter.unsaid()]

"""What is the clinician's stays empty, whatever anyone answered."""

from collections.abc import Callable

import pytest

from nexus.facts.case import Case
from nexus.letter.document import Blank, Form, Room, Section, Voice
from nexus.letter.paragraphs.agreement import agreement
from nexus.letter.paragraphs.author import author
from nexus.letter.paragraphs.examination import examination
from nexus.letter.paragraphs.signature import signature
from tests.telling import ADA, Told, case_of

FULL: Told = {**ADA, "clinician_name": "Dr. Hale", "treating_since": {"year": 2009}}
OWN = [agreement, examination, signature]


@pytest.mark.parametrize("write", OWN)
def test_a_part_of_the_clinicians_is_the_same_in_every_letter(
    write: Callable[[Case], Section],
) -> None:
    section = write(case_of(FULL))
    assert section == write(case_of({}))
    assert section.clinician
    assert all(isinstance(block, Form) for block in section.blocks)


def blanks(write: Callable[[Case], Section]) -> dict[str, Blank]:
    forms = [block for block in write(case_of({})).blocks if isinstance(block, Form)]
    return {blank.key: blank for form in forms for blank in form.blanks}


def test_agreement_can_be_refused() -> None:
    assert "not consistent with them" in blanks(agreement)["agreement/choice"].options


def test_the_examination_has_the_six_motions_with_their_normal_ranges() -> None:
    normal = {
        key.removeprefix("examination/"): blank.hint
        for key, blank in blanks(examination).items()
        if blank.hint
    }
    assert normal == {
        "flexion": "normal 90°",
        "extension": "normal 30°",
        "left_lateral": "normal 30°",
        "right_lateral": "normal 30°",
        "left_rotation": "normal 30°",
        "right_rotation": "normal 30°",
    }


def test_the_signature_is_ink_under_words_of_the_form() -> None:
    assert blanks(signature)["signature/signature"].room is Room.SIGNATURE
    [form] = [block for block in signature(case_of(FULL)).blocks if isinstance(block, Form)]
    assert [one.voice for one in form.lead] == [Voice.FIXED]
    assert form.lead[0].bare.startswith("The opinions here are my own.")


def test_what_the_patient_knows_of_the_author_fills_none_of_its_blanks() -> None:
    assert blanks(author) == {
        blank.key: blank
        for form in author(case_of(FULL)).blocks
        if isinstance(form, Form)
        for blank in form.blanks
    }
    assert author(case_of(FULL)).clinician


def test_the_author_is_nobody_until_the_clinician_says_so() -> None:
    found = blanks(author)
    assert found["author/name"].label == "Name and degree"
    assert found["author/fee"].room is Room.TICK

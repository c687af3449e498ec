"""What it has been called, and room for the clinician's own name for it."""

import pytest

from nexus.letter.document import Form
from nexus.letter.paragraphs.diagnosis import diagnosis
from tests.telling import ADA, UNSURE, Told, heard, letter_of, listing, only, unsaid

NAMED: Told = {"diagnosis": "Lumbar strain."}


@pytest.mark.parametrize(
    ("answers", "row"),
    [
        ({}, ["Lumbar strain", "–", "–", "–"]),
        ({"diagnosed_on": {"year": 2009}}, ["Lumbar strain", "2009", "–", "–"]),
        ({"diagnosed_on": UNSURE}, ["Lumbar strain", "date not recalled", "–", "–"]),
        ({"diagnosed_by": "Dr. {Hale}"}, ["Lumbar strain", "–", "Dr. {Hale}", "–"]),
        (
            {"diagnosis_basis": ["mri", "examination"]},
            ["Lumbar strain", "–", "–", "examination and MRI"],
        ),
        (
            {
                "diagnosed_on": {"year": 2009, "month": 2},
                "diagnosed_by": "a radiologist",
                "diagnosis_basis": ["xray"],
                "diagnosis_where": "left, L5",
            },
            ["Lumbar strain; where: “left, L5”", "February\u00a02009", "a radiologist", "X-ray"],
        ),
        (
            {"diagnosed_by": UNSURE, "diagnosis_basis": UNSURE},
            ["Lumbar strain", "–", "not sure", "not sure"],
        ),
    ],
)
def test_a_diagnosis_is_a_row_with_what_is_known_of_it(answers: Told, row: list[str]) -> None:
    said = heard(diagnosis, {**ADA, **listing("diagnoses", {**NAMED, **answers})})
    assert list(said.values()) == row


def test_the_earliest_diagnosis_is_reported_first() -> None:
    late: Told = {**NAMED, "diagnosed_on": {"year": 2012}}
    early: Told = {**NAMED, "diagnosed_on": {"year": 2004}}
    names = [key for key in heard(diagnosis, listing("diagnoses", late, early)) if "/name@" in key]
    assert names == ["diagnosis/name@2", "diagnosis/name@1"]


def test_a_diagnosis_without_a_name_asks_for_it() -> None:
    given = listing("diagnoses", {"diagnosed_by": "Dr. Hale"})
    assert unsaid(diagnosis, given)["diagnosis/unnamed@1"] == ("diagnoses/1/diagnosis",)


def test_the_clinicians_own_diagnosis_is_left_empty() -> None:
    section = letter_of(listing("diagnoses", NAMED), diagnosis).sections[0]
    [form] = [block for block in section.blocks if isinstance(block, Form)]
    assert [blank.key for blank in form.blanks] == [
        "diagnosis/own",
        "diagnosis/icd",
        "diagnosis/basis",
    ]
    assert not form.lead


def test_words_that_speak_of_me_are_quoted_in_the_table() -> None:
    said = heard(diagnosis, only("diagnoses", diagnosis="Strain", diagnosed_by="my nurse"))
    assert said["diagnosis/by@1"] == "“my nurse”"

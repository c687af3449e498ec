"""The head of the letter: to whom, about whom, which condition."""

import pytest

from nexus.letter.document import Blank, HeadLine, Room, Sentence, Voice
from nexus.letter.paragraphs.head import head
from tests.telling import ADA, Told, case_of, listing

TO = "Department of Veterans Affairs"


def lines(given: Told) -> dict[str, HeadLine]:
    return {line.name: line for line in head(case_of(given), to=TO, condition="Low back")}


def regarding(given: Told) -> str:
    content = lines(given)["Regarding"].content
    assert isinstance(content, Sentence)
    return content.bare


def test_letterhead_and_date_are_left_to_the_clinician() -> None:
    contents = {name: line.content for name, line in lines(ADA).items()}
    rooms = {name: one.room for name, one in contents.items() if isinstance(one, Blank)}
    assert rooms == {"Letterhead": Room.LETTERHEAD, "Date": Room.DATE}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (ADA, "Ada Ortiz"),
        ({**ADA, "born": "1957-03-09"}, "Ada Ortiz, born March\u00a09, 1957"),
        ({**ADA, "file_number": "C12345678"}, "Ada Ortiz, claim number ending 5678"),
        (
            {**ADA, "born": "1957-03-09", "file_number": "C12345678"},
            "Ada Ortiz, born March\u00a09, 1957, claim number ending 5678",
        ),
        ({"born": "1957-03-09"}, "The patient"),
    ],
)
def test_the_letter_is_about_the_person_as_far_as_known(given: Told, words: str) -> None:
    assert regarding(given) == words


def test_a_name_from_right_to_left_does_not_move_the_date_of_birth() -> None:
    words = regarding({"last_name": "אורטיז", "born": "1957-03-09"})
    assert words == "\u2068אורטיז\u2069, born March\u00a09, 1957"


def test_the_whole_file_number_never_stands_in_the_letter() -> None:
    assert "C1234" not in regarding({**ADA, "file_number": "C12345678"})


def test_the_clinician_is_named_only_when_known() -> None:
    assert "Prepared for" not in lines(ADA)
    content = lines({**ADA, "clinician_name": "Dr. Hale"})["Prepared for"].content
    assert isinstance(content, Sentence)
    assert content.bare == "Dr. Hale"
    assert content.voice is Voice.PATIENT


def test_office_and_condition_are_wording_of_the_form() -> None:
    found = lines(ADA)
    for name, words in (("To", TO), ("Condition", "Low back")):
        content = found[name].content
        assert isinstance(content, Sentence)
        assert (content.bare, content.voice) == (words, Voice.FIXED)


@pytest.mark.parametrize(
    ("names", "line", "words"),
    [
        (("Lumbar strain.",), "Diagnosis", "Lumbar strain, as reported"),
        (("Strain", "Stenosis"), "Diagnoses", "Strain; Stenosis, as reported"),
    ],
)
def test_the_condition_has_the_names_that_were_reported(
    names: tuple[str, ...], line: str, words: str
) -> None:
    given = {**ADA, **listing("diagnoses", *(Told({"diagnosis": name}) for name in names))}
    content = lines(given)[line].content
    assert isinstance(content, Sentence)
    assert (content.bare, content.voice) == (words, Voice.PATIENT)


def test_without_a_diagnosis_none_is_named() -> None:
    assert {"Diagnosis", "Diagnoses"}.isdisjoint(lines({**ADA, **listing("diagnoses", {})}))

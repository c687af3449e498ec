"""Who the letter is about, and how it speaks of them."""

from datetime import date

import pytest

from nexus.facts.fact import Known, Unknown, value_of
from nexus.facts.person import NOBODY, Naming, Person
from nexus.facts.sources import Answered
from nexus.interview.about_you.identity import FIRST_NAMES, LAST_NAME
from nexus.interview.question import JSON
from tests.telling import ADA, DECLINED, Told, case_of


def person(**given: JSON) -> Person:
    return case_of(given).person


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ({"last_name": "Ortiz"}, "Ortiz"),
        ({"first_names": "Ada M.", "last_name": "Ortiz"}, "Ada M. Ortiz"),
        ({"last_name": "Ortiz", "name_suffix": "Jr."}, "Ortiz Jr."),
        ({"first_names": "Ada", "last_name": "Ortiz", "name_suffix": "III"}, "Ada Ortiz III"),
    ],
)
def test_a_full_name_is_put_together_from_what_was_given(given: Told, name: str) -> None:
    assert value_of(case_of(given).person.name) == name


def test_a_name_rests_on_its_parts() -> None:
    name = person(first_names="Ada", last_name="Ortiz").name
    assert isinstance(name, Known)
    assert name.sources == (
        Answered("first_names", FIRST_NAMES.ask),
        Answered("last_name", LAST_NAME.ask),
    )


def test_without_a_last_name_there_is_no_name_and_the_patient_stands_in() -> None:
    nameless = person(first_names="Ada", name_title="ms")
    assert nameless.name == Unknown(("last_name",))
    assert nameless.naming == Naming(NOBODY, NOBODY, "")


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("mr", "Mr.\u00a0Ortiz"),
        ("ms", "Ms.\u00a0Ortiz"),
        ("mrs", "Mrs.\u00a0Ortiz"),
        ("mx", "Mx.\u00a0Ortiz"),
        ("none", "Ada Ortiz"),
        (None, "Ada Ortiz"),
    ],
)
def test_the_letter_names_the_person_as_they_chose(title: str | None, short: str) -> None:
    naming = person(first_names="Ada", last_name="Ortiz", name_title=title).naming
    assert (naming.full, naming.short) == ("Ada Ortiz", short)


@pytest.mark.parametrize(
    ("chosen", "pronoun"),
    [("he", "he"), ("she", "she"), ("they", "they"), ("none", ""), (None, "")],
)
def test_no_pronoun_is_used_that_was_not_chosen(chosen: str | None, pronoun: str) -> None:
    assert person(last_name="Ortiz", pronoun=chosen).naming.pronoun == pronoun


@pytest.mark.parametrize(
    ("number", "end"), [("C12345678", "5678"), ("12", "12"), ("AB-123", "-123")]
)
def test_a_file_number_is_known_by_its_last_four_characters(number: str, end: str) -> None:
    assert value_of(person(file_number=number).file_end) == end


def test_a_social_security_number_that_slipped_in_is_never_a_fact() -> None:
    assert person(file_number="123-45-6789").file_end == Unknown(("file_number",))


def test_birthday_and_typist_are_facts_of_their_own() -> None:
    helped = person(**ADA, born="1957-03-09", typed_by="helper", helper_name="Ben")
    assert value_of(helped.born) == date(1957, 3, 9)
    typed_by = value_of(helped.typed_by)
    assert typed_by is not None
    assert typed_by.words == "a helper"
    assert value_of(helped.helper) == "Ben"
    assert helped.helper_relation == Unknown(("helper_relation",))


def test_a_question_that_offers_no_special_answer_ignores_one() -> None:
    assert person(born=DECLINED).born == Unknown(("born",))

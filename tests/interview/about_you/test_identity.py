"""Who this is; and no Social Security number."""

import pytest

from nexus.interview.about_you.identity import BORN, FILE_NUMBER, LAST_NAME, PAGE, PRONOUN
from nexus.interview.problem import Problem
from nexus.interview.question import JSON


@pytest.mark.parametrize(
    "given",
    [
        "123-45-6789",
        "123456789",
        "123 45 6789",
        " 123.45.6789 ",
        "123–45–6789",
        "123\u00a045\u00a06789",
        "1-2-3-4-5-6-7-8-9",
    ],
)
def test_what_looks_like_a_social_security_number_is_refused_and_not_repeated(given: str) -> None:
    with pytest.raises(Problem) as refused:
        FILE_NUMBER.read(given)
    assert "Social Security number" in str(refused.value)
    assert "6789" not in str(refused.value)


@pytest.mark.parametrize("given", ["C12345678", "12345678", "1234567890", "C 123 456 789", "VA-9"])
def test_another_number_is_kept_as_typed(given: str) -> None:
    assert FILE_NUMBER.read(given) == given


def test_a_refused_number_is_a_fault_of_its_field_and_is_not_kept() -> None:
    reading = PAGE.read({"last_name": "Ortiz", "file_number": "123-45-6789"})
    assert [fault.question for fault in reading.faults] == ["file_number"]
    assert "file_number" not in reading.answers


@pytest.mark.parametrize("given", [None, "", "\u200e"])
def test_a_last_name_is_the_one_thing_required(given: JSON) -> None:
    assert [fault.question for fault in PAGE.read({"last_name": given}).faults] == ["last_name"]


def test_one_name_is_enough() -> None:
    assert PAGE.read({"last_name": "Sukarno"}).faults == ()


def test_a_browser_may_fill_in_names_and_birthday_and_nothing_else() -> None:
    assert (LAST_NAME.autocomplete, BORN.autocomplete) == ("family-name", "bday")
    assert FILE_NUMBER.autocomplete == "off"


def test_nobody_has_to_choose_a_word_for_themselves() -> None:
    assert [option.key for option in PRONOUN.options] == ["he", "she", "they", "none"]
    assert PRONOUN.optional

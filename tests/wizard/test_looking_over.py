"""Whose fingers typed an answer is said where some were typed by somebody else."""

import pytest

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

SAID = "Typed by your helper"
SEVERITY, REPEATED = "pain-impact/severity", "pain-impact/repeated-use"


def looked_over(person) -> str:
    page: str = person.client.get(person.address("check-stage", "pain-impact")).content.decode()
    return page


def test_answers_that_a_helper_typed_are_told_from_the_persons_own(ada):
    ada.send(SEVERITY, {"pain_usual": "5"})
    ada.send("about-you/helper", {"typed_by": "helper"})
    ada.send(REPEATED, {"repeated_use": "It gets worse."})
    page = looked_over(ada)
    assert page.count(SAID) == 1
    assert page.index("It gets worse.") < page.index(SAID)


def test_nothing_is_said_where_one_and_the_same_typed_all(ada):
    ada.send(SEVERITY, {"pain_usual": "5"})
    assert SAID not in looked_over(ada)

"""A page says every fault in its answers, and looks at the whole when each part is fine."""

from collections.abc import Iterable

import pytest

from nexus.interview.answers import Answers
from nexus.interview.number import Whole
from nexus.interview.page import Fault, Page, always, nothing
from nexus.interview.problem import Problem
from nexus.interview.question import JSON, UNSURE
from nexus.interview.text import Text

NAME = Text(key="name", ask="What is it?", limit=10, optional=False, specials=UNSURE)
LEAST = Whole(key="least", ask="At least?", most=10)
MOST = Whole(key="most", ask="At most?", most=10)


def _in_order(answers: Answers) -> Iterable[Fault]:
    least, most = answers[LEAST], answers[MOST]
    if least is not None and most is not None and least > most:
        yield Fault("most", Problem("Check both."))


PAGE = Page(key="range", title="Range", questions=(NAME, LEAST, MOST), check=_in_order)


def faults(given: dict[str, JSON]) -> list[tuple[str, str]]:
    return [(fault.question, str(fault.problem)) for fault in PAGE.read(given).faults]


def test_answers_are_read_into_their_stored_form() -> None:
    reading = PAGE.read({"name": " a  b ", "least": "one", "most": "9."})
    assert reading.answers == {"name": "a b", "least": 1, "most": 9}
    assert reading.faults == ()


def test_what_was_not_given_is_stored_as_blank() -> None:
    assert PAGE.read({"name": "x"}).answers == {"name": "x", "least": None, "most": None}


def test_what_belongs_to_another_page_is_left_alone() -> None:
    assert set(PAGE.read({"name": "x", "stranger": 1}).answers) == {"name", "least", "most"}


@pytest.mark.parametrize("given", [None, "", "   ", "\u200b"])
def test_a_required_answer_left_blank_is_asked_for(given: JSON) -> None:
    assert faults({"name": given}) == [("name", "Answer this question to go on.")]


def test_a_special_answer_answers_a_required_question() -> None:
    reading = PAGE.read({"name": {"answer": "unsure"}})
    assert reading.faults == ()
    assert reading.answers["name"] == {"answer": "unsure"}


def test_every_fault_is_said_at_once_and_the_good_answers_are_kept() -> None:
    given: dict[str, JSON] = {"name": "x" * 11, "least": "lots", "most": 3}
    assert [question for question, _message in faults(given)] == ["name", "least"]
    assert PAGE.read(given).answers == {"most": 3}


def test_answers_that_do_not_go_together_are_a_fault_of_the_page() -> None:
    assert faults({"name": "x", "least": 5, "most": 3}) == [("most", "Check both.")]


def test_the_whole_is_looked_at_only_when_each_part_is_fine() -> None:
    assert faults({"name": "", "least": 5, "most": 3}) == [
        ("name", "Answer this question to go on.")
    ]


def test_a_page_applies_to_everyone_and_lets_anything_pass_unless_told_otherwise() -> None:
    assert always(Answers({}))
    assert not list(nothing(Answers({})))
    plain = Page(key="plain", title="Plain", questions=())
    assert plain.applies(Answers({}))
    assert plain.keys == ()
    assert PAGE.keys == ("name", "least", "most")

"""What was given, read through questions."""

import pytest

from nexus.interview.answers import Answers
from nexus.interview.number import Whole
from nexus.interview.page import Page
from nexus.interview.question import JSON, UNSURE, Special
from nexus.interview.several import Several
from nexus.interview.text import Text

COUNT = Whole(key="count", ask="How many?", most=10, specials=UNSURE)
NAME = Text(key="name", ask="Called?")


def _name(answers: Answers) -> str:
    return answers[NAME] or ""


THINGS = Several(
    key="things",
    title="Things",
    item="thing",
    page=Page(key="thing", title="A thing", questions=(NAME,)),
    name=_name,
)


def test_an_answer_is_read_by_its_question() -> None:
    assert Answers({"count": "seven"})[COUNT] == 7


@pytest.mark.parametrize("given", [{}, {"count": None}, {"count": ""}])
def test_a_blank_is_no_answer(given: dict[str, JSON]) -> None:
    answers = Answers(given)
    assert answers[COUNT] is None
    assert answers.special(COUNT) is None


@pytest.mark.parametrize("stored", [11, "lots", {"count": 7}, {"answer": "declined"}, [7]])
def test_an_answer_that_can_no_longer_be_read_counts_as_none(stored: JSON) -> None:
    answers = Answers({"count": stored})
    assert answers[COUNT] is None
    assert answers.special(COUNT) is None
    assert answers.asked("count")


def test_a_special_answer_is_no_value() -> None:
    answers = Answers({"count": {"answer": "unsure"}})
    assert answers[COUNT] is None
    assert answers.special(COUNT) is Special.UNSURE


def test_a_value_is_no_special_answer() -> None:
    assert Answers({"count": 7}).special(COUNT) is None


def test_a_question_left_blank_was_asked_and_an_absent_one_was_not() -> None:
    answers = Answers({"count": None})
    assert answers.asked("count")
    assert not answers.asked("name")


def test_items_keep_their_order_their_ids_and_a_path_of_their_own() -> None:
    given: dict[str, JSON] = {"things": [{"id": "3", "name": "cup"}, {"id": "1", "name": None}]}
    items = Answers(given).items(THINGS)
    assert [(item.id, item.answers.path) for item in items] == [
        ("3", "things/3/"),
        ("1", "things/1/"),
    ]
    assert [item.answers[NAME] for item in items] == ["cup", None]


@pytest.mark.parametrize(
    "given", [None, "cup", 3, {"id": "1"}, [None, "cup", {}, {"id": 1}, {"name": "cup"}]]
)
def test_what_is_no_list_of_items_holds_none(given: JSON) -> None:
    assert Answers({"things": given}).items(THINGS) == ()


def test_what_was_given_comes_back_and_cannot_be_changed_through_it() -> None:
    answers = Answers({"count": 7})
    answers.given()["count"] = 8
    assert answers.given() == {"count": 7}
    assert answers.path == ""

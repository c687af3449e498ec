"""A list of like things, and the page that asks whether it is complete."""

from nexus.interview.answers import Answers
from nexus.interview.page import Page, always
from nexus.interview.several import Several
from nexus.interview.text import Text

NAME = Text(key="name", ask="Called?")


def _name(answers: Answers) -> str:
    return answers[NAME] or ""


THINGS = Several(
    key="things",
    title="Things",
    item="thing",
    intro="Add each.",
    page=Page(key="thing", title="A thing", questions=(NAME,)),
    name=_name,
)


def test_only_the_person_says_that_a_list_is_finished() -> None:
    finished = THINGS.finished
    assert finished.key == "things_finished"
    assert [option.key for option in finished.options] == ["yes", "no"]
    assert finished.optional


def test_the_summary_page_bears_the_name_of_the_list_and_asks_that_alone() -> None:
    assert THINGS.summary.key == "things"
    assert THINGS.summary.title == "Things"
    assert THINGS.summary.intro == "Add each."
    assert THINGS.summary.keys == ("things_finished",)


def test_an_item_is_listed_by_its_name() -> None:
    assert THINGS.name(Answers({"name": "cup"})) == "cup"
    assert THINGS.name(Answers({})) == ""


def test_a_list_applies_to_everyone_unless_told_otherwise() -> None:
    assert THINGS.applies is always
    assert THINGS.most == 60

"""The person's own statement: all of their story, none of ours, and only if they want it."""

from datetime import date

import pytest

from nexus.claims.drafting import draft, own_statement
from nexus.interview.question import JSON

DAY = date(2026, 11, 16)
STORY = "I fell.\n\n  It hurt, 'bad'.  \nNobody asked."
WANTED: dict[str, JSON] = {"story": STORY, "own_statement": True, "last_name": "Ortiz"}


def test_it_holds_the_whole_story_word_for_word() -> None:
    found = own_statement(WANTED, as_of=DAY)
    assert found
    assert found.story == ("I fell.", "It hurt, 'bad'.", "Nobody asked.")
    assert (found.name, found.born, found.number, found.typed_by) == ("Ortiz", "", "", "")


@pytest.mark.parametrize(
    "given", [{"own_statement": False}, {"own_statement": None}, {"story": None}, {"story": " "}]
)
def test_without_a_wish_or_a_story_there_is_none(given: dict[str, JSON]) -> None:
    assert own_statement(WANTED | given, as_of=DAY) is None


def test_whoever_typed_it_is_named() -> None:
    helped: dict[str, JSON] = {"typed_by": "helper", "helper_name": "Sam", "helper_relation": "son"}
    told = own_statement(WANTED | helped | {"read_back": True}, as_of=DAY)
    assert told
    assert told.typed_by == "Typed for me by Sam (son). It was read back to me."
    unread = own_statement(WANTED | helped | {"read_back": False}, as_of=DAY)
    assert unread
    assert unread.typed_by.endswith("Not all of it was read back to me.")


def test_it_is_drafted_with_the_letter_and_changes_no_word_of_it() -> None:
    without = draft(WANTED | {"own_statement": False}, as_of=DAY)
    having = draft(WANTED, as_of=DAY)
    assert without.statement is None
    assert having.statement == own_statement(WANTED, as_of=DAY)
    assert having.letter == without.letter

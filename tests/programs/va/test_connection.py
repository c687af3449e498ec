"""One way or several, one key as files had it before, or not sure."""

import pytest

from nexus.claims.answers_file import read_file
from nexus.interview.answers import Answers
from nexus.interview.problem import Problem
from nexus.interview.question import JSON
from nexus.programs.va.connection import (
    CONNECTION,
    chosen,
    is_made_worse,
    is_secondary,
    is_unsure,
)
from tests.telling import UNSURE


def told(connection: JSON) -> Answers:
    return Answers({"connection": connection})


@pytest.mark.parametrize(
    ("given", "keys"),
    [
        (["direct"], ["direct"]),
        (["preexisting", "direct"], ["direct", "preexisting"]),
        ("secondary", ["secondary"]),
        (UNSURE, []),
        (None, []),
        ([], []),
        (["guild"], []),
        ("guild", []),
    ],
)
def test_what_was_chosen_is_in_the_order_of_the_answers(given: JSON, keys: list[str]) -> None:
    assert [theory.key for theory in chosen(told(given))] == keys


def test_a_single_key_of_an_older_file_is_read_as_a_list_of_one() -> None:
    stored, problems = read_file({"format": 1, "answers": {"connection": "direct"}})
    assert not problems
    assert stored == {"connection": ["direct"]}


@pytest.mark.parametrize("given", ["guild", ["guild"], 7])
def test_a_key_that_is_none_is_refused(given: JSON) -> None:
    with pytest.raises(Problem):
        CONNECTION.read(given)


@pytest.mark.parametrize(
    ("given", "secondary", "worse", "unsure"),
    [
        (["direct"], False, False, False),
        (["chronic"], False, False, False),
        (["secondary"], True, True, False),
        (["preexisting"], False, True, False),
        (["direct", "secondary"], True, True, False),
        (UNSURE, True, False, True),
        (None, False, False, False),
    ],
)
def test_what_is_asked_follows_from_what_was_chosen(
    given: JSON, *, secondary: bool, worse: bool, unsure: bool
) -> None:
    answers = told(given)
    assert (is_secondary(answers), is_made_worse(answers), is_unsure(answers)) == (
        secondary,
        worse,
        unsure,
    )

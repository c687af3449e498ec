"""A problem keeps its words apart from its values, so that the edge can translate it."""

from nexus.interview.problem import Problem


def test_a_problem_fills_its_message_with_its_values() -> None:
    problem = Problem("Enter a year from {earliest} to {latest}.", earliest=1900, latest=2026)
    assert str(problem) == "Enter a year from 1900 to 2026."


def test_a_problem_keeps_message_and_values_for_the_translator() -> None:
    problem = Problem("Use {limit} characters or fewer.", limit=20)
    assert problem.message == "Use {limit} characters or fewer."
    assert problem.values == {"limit": 20}


def test_a_problem_without_values_is_its_message() -> None:
    assert str(Problem("Choose from the list.")) == "Choose from the list."

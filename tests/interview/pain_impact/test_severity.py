"""Best is no worse than usual, and usual no worse than worst."""

import pytest

from nexus.interview.pain_impact.severity import PAGE
from nexus.interview.question import JSON

VARIES: JSON = {"answer": "varies"}


def faults(best: JSON, usual: JSON, worst: JSON) -> list[tuple[str, str]]:
    reading = PAGE.read({"pain_best": best, "pain_usual": usual, "pain_worst": worst})
    return [(fault.question, str(fault.problem)) for fault in reading.faults]


@pytest.mark.parametrize(
    "levels",
    [
        (2, 5, 9),
        (5, 5, 5),
        (0, 0, 10),
        (None, 5, 9),
        (2, None, 9),
        (2, 5, None),
        (VARIES, 5, 5),
        (9, VARIES, None),
        (None, None, None),
    ],
)
def test_levels_in_order_or_left_out_go_together(levels: tuple[JSON, JSON, JSON]) -> None:
    assert faults(*levels) == []


@pytest.mark.parametrize(
    ("levels", "question", "words"),
    [
        ((6, 5, 9), "pain_best", "Your best is a higher number than your usual day"),
        ((6, 5, 3), "pain_best", "Your best is a higher number than your usual day"),
        ((2, 8, 7), "pain_worst", "Your worst is a lower number than your usual day"),
        ((None, 8, 7), "pain_worst", "Your worst is a lower number than your usual day"),
        ((6, None, 5), "pain_best", "Your best is a higher number than your worst"),
        ((6, VARIES, 5), "pain_best", "Your best is a higher number than your worst"),
    ],
)
def test_levels_out_of_order_are_one_fault_that_says_which(
    levels: tuple[JSON, JSON, JSON], question: str, words: str
) -> None:
    [(shown_at, message)] = faults(*levels)
    assert shown_at == question
    assert message.startswith(words)
    assert not any(character.isdigit() for character in message)

"""How long the questions take, counted from their kinds: honest about being a guess.

Nobody has been timed yet. The seconds below are ours: to read a question and tick one answer, to
remember a number or a date, to type a line, to tell something in one's own words.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from nexus.interview.choice import Choice, YesNo
from nexus.interview.number import Scale
from nexus.interview.question import Question
from nexus.interview.several import Several
from nexus.interview.stage import Step
from nexus.interview.text import Text

FEW, MANY = 1, 3
"""How many things are told of in a list, by who has little to tell and who has much."""
TO_TICK = (8, 15)
TO_REMEMBER = (12, 25)
"""A number, a date, or which of several things."""
TO_TYPE = (15, 30)
TO_TELL = (40, 120)
ROUND = 5
"""Minutes: to name single ones would claim to know more."""


@dataclass(frozen=True)
class Minutes:
    """From who has little to tell to who has much; both rounded up."""

    least: int
    most: int


def seconds_for(question: Question[Any]) -> tuple[int, int]:
    """In few words, and in many."""
    if isinstance(question, Text):
        return TO_TELL if question.lines else TO_TYPE
    if isinstance(question, Choice | YesNo | Scale):
        return TO_TICK
    return TO_REMEMBER


def minutes_for(steps: Iterable[Step]) -> Minutes:
    """For pages and lists, from few things in few words to many things in many."""
    counted = tuple(steps)
    least = sum(_seconds_on(step, FEW)[0] for step in counted)
    most = sum(_seconds_on(step, MANY)[1] for step in counted)
    return Minutes(_rounded(least), _rounded(most))


def _seconds_on(step: Step, items: int) -> tuple[int, int]:
    """On a page, or on a list of so many things and whether they are all."""
    if not isinstance(step, Several):
        return _together(step.questions)
    least, most = _together(step.page.questions)
    return least * items + TO_TICK[0], most * items + TO_TICK[1]


def _together(questions: Iterable[Question[Any]]) -> tuple[int, int]:
    times = [seconds_for(question) for question in questions]
    return sum(least for least, _most in times), sum(most for _least, most in times)


def _rounded(seconds: int) -> int:
    return max(ROUND, math.ceil(seconds / 60 / ROUND) * ROUND)

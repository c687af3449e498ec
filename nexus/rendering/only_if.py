"""Who is asked a page? Found by trying which single answer brings it onto the way."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from nexus.interview.answers import Answers
from nexus.interview.choice import Choice, Choices, YesNo
from nexus.interview.question import JSON, Question
from nexus.interview.stage import Step
from nexus.interview.text import Text


@dataclass(frozen=True)
class Condition:
    """A question, and the labels of its answers that bring a page; none where any words do."""

    question: Question[Any]
    labels: tuple[str, ...]


def is_for_everyone(step: Step) -> bool:
    """The step applies before anything is answered."""
    return step.applies(Answers({}))


def conditions(step: Step, asked: Iterable[Question[Any]]) -> tuple[Condition, ...]:
    """Which answers to the questions asked before bring the step, each taken alone."""
    found = ((question, _that_bring(step, question)) for question in asked)
    return tuple(
        Condition(question, tuple(filter(None, labels))) for question, labels in found if labels
    )


def stored_answers(question: Question[Any]) -> Iterator[tuple[str, JSON]]:
    """Answers on offer, as label and stored form; a word stands for all words."""
    match question:
        case YesNo():
            yield from ((question.yes, True), (question.no, False))
        case Choice():
            yield from ((one.label, one.key) for one in question.options)
        case Choices():
            for one in question.options:
                yield one.label, [one.key]
        case Text():
            yield "", "x"


def _that_bring(step: Step, question: Question[Any]) -> list[str]:
    return [
        label
        for label, stored in stored_answers(question)
        if step.applies(Answers({question.key: stored}))
    ]

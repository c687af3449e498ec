"""A program: whom the letter is for, and which questions, sections and checks belong to it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from nexus.interview.answers import Answers
from nexus.interview.stage import Stage, Step
from nexus.letter.compose import Outline
from nexus.readiness.finding import Check


@dataclass(frozen=True, kw_only=True)
class Program:
    """One receiver of letters; a module in this package that exports PROGRAM is one."""

    key: str
    name: str
    hint: str = ""
    order: int = 100
    """Its place among the answers offered."""
    pages: tuple[Step, ...] = ()
    """Pages that only this program asks, shown among the first."""
    stages: tuple[Stage, ...]
    outline: Callable[[Answers], Outline]
    """Which letter the answers lead to."""
    notice: Callable[[Answers], str]
    """What kind of letter that is, in a sentence for the person."""
    checks: Callable[[Answers], tuple[Check, ...]]


def without(stage: Stage, *keys: str) -> Stage:
    """The stage without the steps that a program does not ask."""
    return replace(stage, steps=tuple(step for step in stage.steps if step.key not in keys))

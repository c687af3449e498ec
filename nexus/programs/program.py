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
    return stage.with_steps(lambda step: () if step.key in keys else (step,))


def along(stage: Stage, **conditions: Callable[[Answers], bool]) -> Stage:
    """The stage with steps that a program asks only where a condition holds; `_` stands for `-`."""
    named = {key.replace("_", "-"): condition for key, condition in conditions.items()}
    return stage.with_steps(
        lambda step: (replace(step, applies=named[step.key]) if step.key in named else step,)
    )


def after(stage: Stage, key: str, *steps: Step) -> Stage:
    """The stage with more steps after one of its own."""
    return stage.with_steps(lambda step: (step, *steps) if step.key == key else (step,))

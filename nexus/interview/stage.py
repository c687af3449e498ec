"""A stage: the tasks of one of the four parts of the questionnaire, or of what comes before."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TypeAlias

from nexus.interview.page import Page
from nexus.interview.several import Several

Step: TypeAlias = Page | Several
"""What a task is made of: a page, or a list whose items share a page."""


@dataclass(frozen=True)
class Task:
    """Pages that one takes up together, under one line of the task list."""

    title: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, kw_only=True)
class Stage:
    """Tasks that belong together, with the stage's plain name and its movement."""

    key: str
    title: str
    movement: str = ""
    tasks: tuple[Task, ...]

    @property
    def steps(self) -> tuple[Step, ...]:
        """The pages and lists of all its tasks, in order."""
        return tuple(step for task in self.tasks for step in task.steps)

    def with_steps(self, change: Callable[[Step], Iterable[Step]]) -> "Stage":
        """The stage with each step replaced by others or none; tasks left empty fall away."""
        changed = (
            Task(task.title, tuple(new for step in task.steps for new in change(step)))
            for task in self.tasks
        )
        return replace(self, tasks=tuple(task for task in changed if task.steps))

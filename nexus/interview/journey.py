"""The way one person takes: the pages that apply to them, and the answers that count."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from nexus.interview.answers import Answers
from nexus.interview.page import Page
from nexus.interview.question import JSON
from nexus.interview.several import Several
from nexus.interview.stage import Stage, Step, Task


class Status(StrEnum):
    """How far a page is; derived from the answers each time, never stored."""

    NOT_STARTED = "not-started"
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"


@dataclass(frozen=True)
class Place:
    """Where a question is asked: its stage, its page or list, and the item if it is of one."""

    stage: Stage
    step: Step
    item: str = ""


@dataclass(frozen=True)
class Journey:
    """The stages with only the pages that apply, and only the answers given on those pages."""

    stages: tuple[Stage, ...]
    answers: Answers
    unfinished: Collection[str] = ()

    def steps(self) -> Iterator[tuple[Stage, Step]]:
        """Every page of the way, in order, with its stage."""
        for stage in self.stages:
            for step in stage.steps:
                yield stage, step

    def place(self, path: str) -> Place | None:
        """Where the question of a path is asked, as a source or a finding names it.

        A path is "question", "list" or "list/item/question"; None when it is not on the way.
        """
        first, _slash, rest = path.partition("/")
        item = rest.partition("/")[0]
        for stage, step in self.steps():
            if first == step.key or first in keys_of(step):
                held = isinstance(step, Several) and first == step.key
                return Place(stage, step, item if held else "")
        return None

    def status(self, step: Step) -> Status:
        """Whether a page is not yet started, in progress or completed."""
        if isinstance(step, Several):
            return self._list_status(step)
        return self._page_status(step, self.answers, step.key)

    def task_status(self, task: Task) -> Status:
        """Completed when all its pages are; in progress as soon as one has been begun."""
        return together(self.status(step) for step in task.steps)

    def _list_status(self, several: Several) -> Status:
        if several.key in self.unfinished:
            return Status.IN_PROGRESS
        items = self.answers.items(several)
        done = all(
            self._page_status(several.page, item.answers, f"{several.key}/{item.id}")
            is Status.COMPLETED
            for item in items
        )
        if self.answers[several.finished] and done:
            return Status.COMPLETED
        started = items or self.answers.asked(several.finished.key)
        return Status.IN_PROGRESS if started else Status.NOT_STARTED

    def _page_status(self, page: Page, answers: Answers, place: str) -> Status:
        if place in self.unfinished or page.waits(answers):
            return Status.IN_PROGRESS
        asked = [question for question in page.questions if answers.asked(question.key)]
        if not asked:
            return Status.NOT_STARTED
        whole = len(asked) == len(page.questions) and all(
            question.optional or answers[question] is not None or answers.special(question)
            for question in page.questions
        )
        return Status.COMPLETED if whole else Status.IN_PROGRESS


def travel(
    stages: tuple[Stage, ...], given: Mapping[str, JSON], unfinished: Collection[str] = ()
) -> Journey:
    """Walk the stages in order; a page's condition sees only answers that count so far.

    `unfinished` names the places, "page" or "list/item", that hold text not yet accepted.
    """
    counted: dict[str, JSON] = {}

    def take(step: Step) -> tuple[Step, ...]:
        if not step.applies(Answers(counted)):
            return ()
        counted.update({key: given[key] for key in keys_of(step) if key in given})
        return (step,)

    walked = [stage.with_steps(take) for stage in stages]
    taken = [stage for stage in walked if stage.tasks]
    return Journey(tuple(taken), Answers(counted), unfinished)


def together(statuses: Iterable[Status]) -> Status:
    """Of several pages: completed when all are; in progress as soon as one has been begun."""
    every = set(statuses)
    return every.pop() if len(every) == 1 else Status.IN_PROGRESS


def keys_of(step: Step) -> tuple[str, ...]:
    """The keys under which the answers of a page, or of a list, are given."""
    return (step.key, step.finished.key) if isinstance(step, Several) else step.keys

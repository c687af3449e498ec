"""The task list: a line for each task, and its pages under it."""

from dataclasses import dataclass

from nexus.interview.journey import Status, together
from nexus.interview.stage import Stage
from nexus.wizard.place import Place
from nexus.wizard.visit import Visit


@dataclass(frozen=True)
class Line:
    """A task as it stands: its pages with their statuses, and where to go on with it."""

    key: str
    title: str
    status: Status
    pages: tuple[tuple[Place, Status], ...]

    @property
    def next(self) -> Place:
        """The first page that is not completed, or the first of all."""
        unfinished = (place for place, status in self.pages if status is not Status.COMPLETED)
        return next(unfinished, self.pages[0][0])


def tasks_of(visit: Visit, stage: Stage) -> tuple[Line, ...]:
    """The tasks of a stage of the visit's journey."""
    statuses = {step.key: visit.journey.status(step) for step in stage.steps}
    return tuple(
        Line(
            key=f"{stage.key}-{number}",
            title=task.title,
            status=together(statuses[step.key] for step in task.steps),
            pages=tuple((Place(stage, step), statuses[step.key]) for step in task.steps),
        )
        for number, task in enumerate(stage.tasks, start=1)
    )

"""Stage 3: what happened, from the beginning to now, in the person's own words."""

from nexus.interview.marking import _
from nexus.interview.personal_narrative import (
    before,
    connecting_condition,
    course,
    event,
    gait,
    gaps,
    jobs,
    made_worse,
    reading,
    service,
    story,
    witnesses,
    years,
)
from nexus.interview.stage import Stage, Task

STAGE = Stage(
    key="personal-narrative",
    title=_("Your story"),
    movement=_("Melody"),
    tasks=(
        Task(
            _("Your service"),
            (service.SERVICE_PERIODS,),
        ),
        Task(
            _("What happened"),
            (
                before.PAGE,
                event.EVENTS,
            ),
        ),
        Task(
            _("From then to now"),
            (
                course.PAGE,
                years.YEARS,
                gaps.GAPS,
                jobs.JOBS,
            ),
        ),
        Task(
            _("The other condition, and what got worse"),
            (
                connecting_condition.PAGE,
                gait.PAGE,
                made_worse.PAGE,
            ),
        ),
        Task(
            _("People who saw it"),
            (witnesses.WITNESSES,),
        ),
        Task(
            _("In your own words"),
            (
                story.PAGE,
                reading.PAGE,
            ),
        ),
    ),
)

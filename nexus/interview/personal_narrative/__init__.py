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
from nexus.interview.stage import Stage

STAGE = Stage(
    key="personal-narrative",
    title=_("Your story"),
    movement=_("Melody"),
    steps=(
        service.SERVICE_PERIODS,
        before.PAGE,
        event.EVENTS,
        course.PAGE,
        years.YEARS,
        gaps.GAPS,
        jobs.JOBS,
        connecting_condition.PAGE,
        gait.PAGE,
        made_worse.PAGE,
        witnesses.WITNESSES,
        story.PAGE,
        reading.PAGE,
    ),
)

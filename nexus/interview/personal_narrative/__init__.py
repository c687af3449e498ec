"""Stage 3: what happened, from the beginning to now, in the person's own words."""

from nexus.interview.marking import _
from nexus.interview.personal_narrative import course, event, gaps, reading, service, story
from nexus.interview.stage import Stage

STAGE = Stage(
    key="personal-narrative",
    title=_("Your story"),
    movement=_("Melody"),
    steps=(
        service.SERVICE_PERIODS,
        event.EVENTS,
        course.PAGE,
        gaps.GAPS,
        story.PAGE,
        reading.PAGE,
    ),
)

"""Before the four stages: who this is, and who is typing."""

from nexus.interview.about_you import helper, identity
from nexus.interview.marking import _
from nexus.interview.stage import Stage, Task

STAGE = Stage(
    key="about-you",
    title=_("About you"),
    tasks=(
        Task(
            _("Your name, and who is typing"),
            (
                identity.PAGE,
                helper.PAGE,
            ),
        ),
    ),
)

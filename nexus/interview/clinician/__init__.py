"""Stage 4: who is asked, for what, and what may be shared."""

from nexus.interview.clinician import (
    clinician,
    confirmation,
    permission,
    private,
    request,
    visit,
)
from nexus.interview.marking import _
from nexus.interview.stage import Stage, Task

STAGE = Stage(
    key="clinician",
    title=_("Your doctor"),
    movement=_("Conductor"),
    tasks=(
        Task(
            _("Your doctor and the visit"),
            (
                clinician.PAGE,
                visit.PAGE,
                request.PAGE,
            ),
        ),
        Task(
            _("What stays private, what is shared"),
            (
                private.PAGE,
                permission.PAGE,
            ),
        ),
        Task(
            _("True as far as you know"),
            (confirmation.PAGE,),
        ),
    ),
)

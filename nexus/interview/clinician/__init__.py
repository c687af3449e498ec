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
from nexus.interview.stage import Stage

STAGE = Stage(
    key="clinician",
    title=_("Your doctor"),
    movement=_("Conductor"),
    steps=(
        clinician.PAGE,
        visit.PAGE,
        request.PAGE,
        private.PAGE,
        permission.PAGE,
        confirmation.PAGE,
    ),
)

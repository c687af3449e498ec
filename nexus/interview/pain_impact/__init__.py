"""Stage 1: where it hurts, how much, and what the pain takes away."""

from nexus.interview.marking import _
from nexus.interview.pain_impact import (
    flare_up_details,
    flare_ups,
    function,
    safety,
    severity,
    where,
)
from nexus.interview.stage import Stage

STAGE = Stage(
    key="pain-impact",
    title=_("Pain impact"),
    movement=_("Prelude"),
    steps=(
        safety.PAGE,
        where.PAGE,
        severity.PAGE,
        flare_ups.PAGE,
        flare_up_details.PAGE,
        function.PAGE,
    ),
)

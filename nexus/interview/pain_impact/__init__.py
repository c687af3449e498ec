"""Stage 1: where it hurts, how much, and what the pain takes away."""

from nexus.interview.marking import _
from nexus.interview.pain_impact import (
    aids,
    bed_rest,
    bladder_bowel,
    daily_life,
    feeling,
    flare_up_details,
    flare_ups,
    function,
    intimate_life,
    left_leg,
    legs,
    medicine_effects,
    medicines,
    movement,
    own_rest,
    repeated_use,
    right_leg,
    safety,
    scores,
    severity,
    sleep,
    where,
    work,
)
from nexus.interview.stage import Stage, Task

STAGE = Stage(
    key="pain-impact",
    title=_("Pain impact"),
    movement=_("Prelude"),
    tasks=(
        Task(
            _("Safety check"),
            (safety.PAGE,),
        ),
        Task(
            _("Where it hurts and how much"),
            (
                where.PAGE,
                feeling.PAGE,
                severity.PAGE,
            ),
        ),
        Task(
            _("Legs, bladder and bowels"),
            (
                legs.PAGE,
                left_leg.PAGE,
                right_leg.PAGE,
                bladder_bowel.PAGE,
            ),
        ),
        Task(
            _("Flare-ups"),
            (
                flare_ups.PAGE,
                flare_up_details.PAGE,
                repeated_use.PAGE,
            ),
        ),
        Task(
            _("What you can still do"),
            (
                function.PAGE,
                movement.PAGE,
                sleep.PAGE,
            ),
        ),
        Task(
            _("Home and work"),
            (
                daily_life.PAGE,
                intimate_life.PAGE,
                work.PAGE,
            ),
        ),
        Task(
            _("Medicines, aids and rest"),
            (
                medicines.MEDICINES,
                medicine_effects.PAGE,
                aids.AIDS,
                bed_rest.BED_RESTS,
                own_rest.PAGE,
                scores.SCORES,
            ),
        ),
    ),
)

"""The seven things by which Social Security weighs pain (20 CFR 404.1529(c)(3), SSR 16-3p)."""

from nexus.interview.medical_evidence import surgeries, treatments
from nexus.interview.pain_impact import (
    aids,
    daily_life,
    feeling,
    flare_up_details,
    flare_ups,
    full_day,
    function,
    intimate_life,
    medicine_effects,
    medicines,
    movement,
    own_rest,
    repeated_use,
    severity,
    sleep,
    where,
    work,
)
from nexus.programs.form_map import FormMap, Row

FACTORS = FormMap(
    "What Social Security weighs (20 CFR 404.1529(c)(3))",
    "The seven factors by which a symptom is weighed.",
    (
        Row(
            "i",
            "Daily activities",
            who="P",
            asked=(*daily_life.PAGE.questions, intimate_life.INTIMATE_LIFE),
        ),
        Row(
            "ii",
            "Where, how long, how often and how strong",
            who="P",
            asked=(
                where.WHERE,
                *feeling.PAGE.questions,
                *severity.PAGE.questions,
                flare_up_details.FLARE_UP_FREQUENCY,
                flare_up_details.FLARE_UP_LENGTH,
            ),
        ),
        Row(
            "iii",
            "What brings it on and makes it worse",
            who="P",
            asked=(
                flare_ups.HAS_FLARE_UPS,
                flare_up_details.FLARE_UP_TRIGGERS,
                repeated_use.REPEATED_USE,
            ),
        ),
        Row(
            "iv",
            "Medicine: kind, dose, effect, side effects",
            who="PR",
            asked=(*medicines.PAGE.questions, *medicine_effects.PAGE.questions),
        ),
        Row(
            "v",
            "Other treatment",
            who="PR",
            asked=(*treatments.PAGE.questions, *surgeries.PAGE.questions),
        ),
        Row(
            "vi",
            "What else is done for relief: lying down, heat, another position, aids",
            who="P",
            asked=(
                flare_up_details.FLARE_UP_RELIEF,
                repeated_use.RECOVERY,
                daily_life.LYING_DOWN,
                own_rest.OWN_REST_DAYS,
                full_day.CHANGE_POSITION,
                *aids.PAGE.questions,
            ),
        ),
        Row(
            "vii",
            "Other limits: sitting, standing, walking, lifting, bending, sleep, work",
            who="P",
            asked=(
                *function.PAGE.questions,
                *full_day.PAGE.questions,
                *movement.PAGE.questions,
                *sleep.PAGE.questions,
                *work.PAGE.questions,
            ),
        ),
    ),
)

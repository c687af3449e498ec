"""What Social Security weighs beside the diagnosis is told: a whole day, seven factors, aids."""

from collections.abc import Iterator
from typing import Any

from nexus.facts.fact import Fact, Known, Unknown, value_of
from nexus.readiness.finding import Finding, Light, Severity, View

HAND_HELD = {"cane", "crutches", "walker", "wheelchair"}
HOURS = 8


def a_whole_day_is_told(view: View) -> Iterator[Finding]:
    """Hours sitting and on the feet, changes of position, and bad days."""
    day = view.case.full_day
    told = (day.sitting, day.on_feet, day.change_position, day.bad_days)
    paths = tuple(path for fact in told if isinstance(fact, Unknown) for path in fact.questions)
    if paths:
        yield Finding(
            "a_whole_day_is_told",
            "Social Security asks what you can do eight hours a day, five days a week. Add the"
            " hours you can sit and be on your feet, how often you move, and your bad days.",
            Severity.WARNS,
            Light.FACTS,
            paths,
            "20 CFR 404.1545; SSR 96-8p",
        )


def a_whole_day_has_eight_hours(view: View) -> Iterator[Finding]:
    """Sitting and being on one's feet together fit into the day that was asked about."""
    sitting, on_feet = value_of(view.case.full_day.sitting), value_of(view.case.full_day.on_feet)
    if sitting is not None and on_feet is not None and sitting + on_feet > HOURS:
        yield Finding(
            "a_whole_day_has_eight_hours",
            "Your hours of sitting and of being on your feet add up to more than eight. The"
            " question is about a working day of eight hours. Look at both.",
            Severity.WARNS,
            Light.FACTS,
            ("sitting_total", "on_feet_total"),
            "SSR 96-8p",
        )


def an_aid_has_someone_who_prescribed_it(view: View) -> Iterator[Finding]:
    """An aid held in the hand counts where a medical need is shown."""
    for aid in view.case.aids:
        kind = value_of(aid.kind)
        if kind is not None and kind.key in HAND_HELD and not isinstance(aid.given_by, Known):
            yield Finding(
                f"an_aid_has_someone_who_prescribed_it@{aid.id}",
                "Social Security counts a cane or walker if a doctor saw the need. Say who"
                " prescribed it, and when you need it.",
                Severity.INFORMS,
                Light.EVIDENCE,
                (f"aids/{aid.id}/aid_from", f"aids/{aid.id}/aid_words"),
                "SSR 96-9p",
            )


def the_seven_factors_are_told(view: View) -> Iterator[Finding]:
    """Days, pain, what sets it off, medicine, treatment, other measures, and other limits."""
    missing = tuple(path for path, told in _factors(view).items() if not told)
    if missing:
        yield Finding(
            "the_seven_factors_are_told",
            "Social Security weighs your days, your pain, what sets it off, your medicines and what"
            " they do, other care, what you do for relief, and other limits. These are still open.",
            Severity.INFORMS,
            Light.FACTS,
            missing,
            "20 CFR 404.1529(c)(3); SSR 16-3p",
        )


def _factors(view: View) -> dict[str, bool]:
    """The question that opens each factor, and whether anything was told of it."""
    case = view.case
    flare_ups, function = case.pain.flare_ups, case.function
    sets_off = "flare_up_triggers" if value_of(flare_ups.any) else "repeated_use"
    return {
        "housework": _any(*vars(case.daily_life).values()),
        "pain_usual": _any(case.pain.usual.strength),
        sets_off: _any(flare_ups.triggers, function.repeated_use)
        or value_of(flare_ups.any) is False,
        "medicines": bool(case.medication.medicines) or _any(case.medication.side_effects),
        "treatments": bool(case.treatments),
        "lying_down": _any(function.lying_down, flare_ups.relief),
        "bending": _any(function.bending, function.stairs, case.full_day.off_task),
    }


def _any(*facts: Fact[Any]) -> bool:
    """Something was said, if only that it varies."""
    return any(not isinstance(fact, Unknown) or fact.declined for fact in facts)

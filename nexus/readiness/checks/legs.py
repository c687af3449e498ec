"""Each leg is described by itself, and what is felt stands where it is felt."""

from collections.abc import Iterator

from nexus.facts.fact import Unknown, value_of
from nexus.facts.legs import Leg
from nexus.readiness.finding import Finding, Light, Severity, View

BELOW = ("thigh_front", "thigh_back", "shin", "calf", "foot_top", "foot_sole")
"""Places that belong to a leg; buttock, hip and groin may hurt from the back alone."""
APART = "38 CFR 4.71a, note 1; 38 CFR 4.124a; 20 CFR 404, subpart P, appendix 1, 1.15"


def each_leg_is_described(view: View) -> Iterator[Finding]:
    """Trouble in a leg may count on its own, so each leg is told about."""
    for side, leg in _sides(view).items():
        felt = value_of(leg.any)
        if felt is None and not _below(view, side):
            continue
        paths = _undescribed(leg) if felt else _unasked(leg)
        if paths:
            yield Finding(
                f"each_leg_is_described@{side}",
                f"Pain, numbness or weakness in a leg may count on its own. Say what you feel in"
                f" your {side} leg, where, and how often.",
                Severity.INFORMS,
                Light.FACTS,
                paths,
                APART,
            )


def the_legs_agree_with_where_it_is_felt(view: View) -> Iterator[Finding]:
    """A leg that was marked on the drawing is not said to feel nothing, unexplained."""
    for side, leg in _sides(view).items():
        if value_of(leg.any) is False and _below(view, side):
            yield Finding(
                f"the_legs_agree_with_where_it_is_felt@{side}",
                f"You marked your {side} leg as a place where you feel it, and said that you feel"
                " nothing in that leg. Look at both. If it comes and goes, say so.",
                Severity.WARNS,
                Light.FACTS,
                ("where", f"{side}_leg"),
                "Caluza v. Brown, 7 Vet. App. 498 (1995)",
            )


def a_feeling_is_at_a_place_that_was_chosen(view: View) -> Iterator[Finding]:
    """What was ticked at a place that is no longer chosen is left out, and the person knows."""
    where, felt = value_of(view.case.pain.where), value_of(view.case.pain.felt)
    if where is not None and any(one.place not in where for one in felt or ()):
        yield Finding(
            "a_feeling_is_at_a_place_that_was_chosen",
            "You ticked what you feel at a place that isn’t chosen any more. The letter leaves it"
            " out. If you still feel it there, choose the place again.",
            Severity.INFORMS,
            Light.FACTS,
            ("where", "feelings_there"),
        )


def _undescribed(leg: Leg) -> tuple[str, ...]:
    """The questions about a leg of which nothing was told."""
    told = (leg.pain, leg.strength, leg.tingling, leg.numbness, leg.weakness)
    untold = [fact for fact in told if isinstance(fact, Unknown)]
    if len(untold) < len(told):
        return ()
    return tuple(path for fact in untold for path in fact.questions)


def _unasked(leg: Leg) -> tuple[str, ...]:
    return leg.any.questions if isinstance(leg.any, Unknown) else ()


def _sides(view: View) -> dict[str, Leg]:
    return {"left": view.case.legs.left, "right": view.case.legs.right}


def _below(view: View, side: str) -> bool:
    chosen = {place.key for place in value_of(view.case.pain.where) or ()}
    return bool(chosen & {f"{side}_{place}" for place in BELOW})

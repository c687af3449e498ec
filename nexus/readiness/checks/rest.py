"""Bed rest that a physician ordered can be shown, and other days in bed are told apart."""

from collections.abc import Iterator

from nexus.facts.fact import Known, value_of
from nexus.readiness.finding import Finding, Light, Severity, View

EPISODES = "38 CFR 4.71a, DC 5243, note 1"


def ordered_bed_rest_is_on_paper(view: View) -> Iterator[Finding]:
    """Each order names the physician and where it is written down."""
    for order in view.case.rest.orders:
        shown = {"bed_rest_by": order.physician, "bed_rest_paper": order.paper}
        paths = tuple(
            f"bed_rests/{order.id}/{key}"
            for key, fact in shown.items()
            if not isinstance(fact, Known)
        )
        if paths:
            yield Finding(
                f"ordered_bed_rest_is_on_paper@{order.id}",
                "Bed rest counts as such only if a physician ordered it. Say who did, and where"
                " it’s written down. The doctor’s office can tell you.",
                Severity.INFORMS,
                Light.EVIDENCE,
                paths,
                EPISODES,
            )


def chosen_bed_rest_is_told_apart(view: View) -> Iterator[Finding]:
    """Who stayed in bed without an order knows that VA counts ordered days alone."""
    if value_of(view.case.rest.own_days) and not view.case.rest.orders:
        yield Finding(
            "chosen_bed_rest_is_told_apart",
            "The letter tells of your days in bed. VA counts as bed rest only what a physician"
            " ordered. If one of those times was ordered, add it.",
            Severity.INFORMS,
            Light.FACTS,
            ("bed_rests",),
            EPISODES,
        )

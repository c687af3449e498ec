"""The other condition, the gait and the baseline are told well enough for a doctor to weigh."""

from collections.abc import Iterator

from nexus.facts.fact import Unknown, value_of
from nexus.readiness.finding import Finding, Light, Severity, View

SECONDARY = "38 CFR 3.310(a)"
AGGRAVATION = "38 CFR 3.310(b)"


def the_other_condition_is_named(view: View) -> Iterator[Finding]:
    """Without its name there is nothing to connect the back with."""
    name = view.case.primary.name
    if isinstance(name, Unknown):
        yield Finding(
            "the_other_condition_is_named",
            "Name the other condition that you think hurt your back.",
            Severity.BLOCKS,
            Light.FACTS,
            ("primary",),
            SECONDARY,
        )


def the_other_condition_is_connected_or_claimed(view: View) -> Iterator[Finding]:
    """It must be service-connected, or claimed at the same time."""
    status = value_of(view.case.primary.status)
    if status is not None and status.key == "neither":
        yield Finding(
            "the_other_condition_is_connected_or_claimed",
            "This path works only when the other condition is service-connected, or claimed, too."
            " Ask a representative how to go on.",
            Severity.BLOCKS,
            Light.EVIDENCE,
            ("primary_status",),
            SECONDARY,
        )


def a_changed_gait_was_seen(view: View) -> Iterator[Finding]:
    """Somebody noticed it, or a record says so."""
    gait = view.case.primary.gait
    changed = value_of(gait.changed)
    if changed is not None and changed.key == "yes" and isinstance(gait.seen, Unknown):
        yield Finding(
            "a_changed_gait_was_seen",
            "You say that you walk in another way now. Who noticed it, and is it in a record?",
            Severity.WARNS,
            Light.EVIDENCE,
            ("gait_seen", "witnesses"),
            "Nieves-Rodriguez v. Peake, 22 Vet. App. 295 (2008)",
        )


def the_other_condition_came_first(view: View) -> Iterator[Finding]:
    """Where the back hurt first, being made worse is the likelier question."""
    since, onset = value_of(view.case.primary.since), value_of(view.case.course.first_symptoms)
    if since and onset and onset.surely_before(since):
        yield Finding(
            "the_other_condition_came_first",
            "Your back hurt before you had the other condition. Then a doctor can hardly say that"
            " it caused the pain, but may say if it made it worse. Ask a representative.",
            Severity.WARNS,
            Light.FACTS,
            ("first_symptoms", "primary_since", "worse_since"),
            AGGRAVATION,
        )


def a_worsening_has_a_baseline(view: View) -> Iterator[Finding]:
    """A paper shows how the back was before it was made worse."""
    if isinstance(view.case.worsening.paper, Unknown):
        yield Finding(
            "a_worsening_has_a_baseline",
            "Which paper shows your back before it got worse? If there is none, name the first one"
            " after. Without one, VA will not accept that it was made worse.",
            Severity.WARNS,
            Light.EVIDENCE,
            ("baseline_paper", "records"),
            AGGRAVATION,
        )


def a_worsening_says_whether_it_lasted(view: View) -> Iterator[Finding]:
    """One bad spell that passes is no lasting worsening."""
    if isinstance(view.case.worsening.words, Unknown):
        yield Finding(
            "a_worsening_says_whether_it_lasted",
            "Say what got worse and if it stayed that way. Say it, too, if it got better again.",
            Severity.WARNS,
            Light.FACTS,
            ("worse_words",),
            "38 CFR 3.306; Hunt v. Derwinski, 1 Vet. App. 292 (1991)",
        )

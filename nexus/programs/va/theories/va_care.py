"""Harm by care from VA: special law, for which a representative is needed; no letter asks of it."""

from collections.abc import Iterator

from nexus.facts.sources import Authority
from nexus.interview.choice import Option
from nexus.interview.marking import _
from nexus.programs.va.theory import CHECKED, Theory
from nexus.readiness.finding import Finding, Light, Severity, View

CARE = Authority("38 U.S.C. 1151; 38 CFR 3.361", CHECKED)


def harm_by_care_is_shown_to_a_representative(_view: View) -> Iterator[Finding]:
    """Fault or an event that nobody could foresee has to be shown, too."""
    yield Finding(
        "harm_by_care_is_shown_to_a_representative",
        "Harm from VA care has a law of its own, and this letter does not ask about it. Show it to"
        " a representative, free of charge.",
        Severity.WARNS,
        Light.LETTER,
        ("connection",),
        CARE.citation,
    )


THEORY = Theory(
    order=50,
    option=Option(
        "va_care",
        _("Care from VA hurt it"),
        hint=_("A special law. See a representative, free of charge."),
    ),
    name="",
    notice="",
    touched=lambda _case: "",
    authorities=(CARE,),
    checks=(harm_by_care_is_shown_to_a_representative,),
)

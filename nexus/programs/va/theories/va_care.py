"""Harm by care from VA: special law, for which a representative is needed; no letter asks of it."""

from nexus.facts.sources import Authority
from nexus.interview.choice import Option
from nexus.interview.marking import _
from nexus.programs.va.theory import CHECKED, Theory

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
    authorities=(Authority("38 U.S.C. 1151; 38 CFR 3.361", CHECKED),),
    checks=(),
)

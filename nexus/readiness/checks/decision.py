"""What an examiner said and an office decided is told with its reasons, and in time."""

from collections.abc import Iterator
from datetime import timedelta

from nexus.facts.fact import Unknown, value_of
from nexus.readiness.finding import Finding, Light, Severity, View

ELEVEN_MONTHS = timedelta(days=334)
_DECIDED = ("denied", "granted")


def a_decision_is_well_within_its_year(view: View) -> Iterator[Finding]:
    """Some rights run out one year after a decision; eleven months on, it is time to ask."""
    decided, outcome = value_of(view.case.decision.date), value_of(view.case.decision.outcome)
    if decided and outcome and outcome.key in _DECIDED:
        if view.today - decided.first <= ELEVEN_MONTHS:
            return
        yield Finding(
            "a_decision_is_well_within_its_year",
            "Some rights run out one year from the date you entered for your decision. That day is"
            " near or past. Ask a representative soon. It costs you nothing.",
            Severity.INFORMS,
            Light.EVIDENCE,
            ("decided_on",),
            "38 CFR 3.2500(c)",
        )


def an_examination_against_has_its_reasons(view: View) -> Iterator[Finding]:
    """The doctor can only answer reasons that they know."""
    told = view.case.agency_exam
    result = value_of(told.result)
    if result is None or result.key not in ("against", "open"):
        return
    if isinstance(told.reasons, Unknown):
        yield Finding(
            "an_examination_against_has_its_reasons",
            "The examiner did not speak for your claim. Copy their reasons from the report, so that"
            " your doctor can say where they agree and where not.",
            Severity.WARNS,
            Light.EVIDENCE,
            told.reasons.questions,
            "Monzingo v. Shinseki, 26 Vet. App. 97 (2012); Nieves-Rodriguez v. Peake, 22 Vet. App."
            " 295 (2008)",
        )


def a_decision_has_its_reasons(view: View) -> Iterator[Finding]:
    """A letter after a denial has to answer the reasons for it."""
    told = view.case.decision
    outcome = value_of(told.outcome)
    if outcome is None or outcome.key != "denied":
        return
    if isinstance(told.reasons, Unknown) and isinstance(told.words, Unknown):
        yield Finding(
            "a_decision_has_its_reasons",
            "Your claim was denied. Add the reasons from the letter, so that your doctor is asked"
            " about each of them.",
            Severity.WARNS,
            Light.EVIDENCE,
            (*told.reasons.questions, *told.words.questions),
            "38 CFR 3.2501",
        )

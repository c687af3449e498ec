"""Whoever saw it has written it down, and their letter is among the records."""

from collections.abc import Iterator

from nexus.facts.fact import value_of
from nexus.readiness.finding import Finding, Light, Severity, View

RULE = "38 CFR 3.159(a)(2); Dalton v. Nicholson, 21 Vet. App. 23 (2007)"


def a_witness_has_written_it_down(view: View) -> Iterator[Finding]:
    """Someone who saw it and was asked, or was not asked yet, can still write."""
    for witness in view.case.witnesses:
        statement = value_of(witness.statement)
        if statement is not None and statement.key in ("requested", "not_asked"):
            yield Finding(
                f"a_witness_has_written_it_down@{witness.id}",
                "This person saw it, but there is no letter from them yet. A page in their own"
                " words helps: what they saw, when, and how they know you.",
                Severity.INFORMS,
                Light.EVIDENCE,
                (f"witnesses/{witness.id}/witness_statement",),
                RULE,
            )


def a_statement_in_hand_is_listed(view: View) -> Iterator[Finding]:
    """A letter that the person has is one of the records."""
    written = [one for one in view.case.witnesses if one.has_written]
    listed = [record for record in view.case.records if record.is_a("statement")]
    if len(written) > len(listed):
        yield Finding(
            "a_statement_in_hand_is_listed",
            "You have a letter from someone who saw it. Add it to your records, so that the doctor"
            " can read it and the letter can cite it.",
            Severity.WARNS,
            Light.EVIDENCE,
            ("records", *(f"witnesses/{one.id}/witness_statement" for one in written)),
            RULE,
        )

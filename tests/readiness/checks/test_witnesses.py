"""Whoever saw it has written it down, and their letter is among the records."""

import pytest

from nexus.readiness.checks.witnesses import (
    a_statement_in_hand_is_listed,
    a_witness_has_written_it_down,
)
from nexus.readiness.finding import Light, Severity
from tests.telling import Told, findings_of, listing

LETTER: Told = {"record_kind": "statement", "record_source": "Tom’s letter"}
HAS: Told = {"witness": "Tom Reed", "witness_statement": "have"}


def test_each_witness_who_could_still_write_is_named_by_their_question() -> None:
    given = listing(
        "witnesses",
        {"witness": "Ann", "witness_statement": "not_asked"},
        HAS,
        {"witness": "Bo", "witness_statement": "requested"},
    )
    findings = findings_of(a_witness_has_written_it_down, given)
    assert [one.questions for one in findings] == [
        ("witnesses/1/witness_statement",),
        ("witnesses/3/witness_statement",),
    ]
    assert {(one.severity, one.light) for one in findings} == {(Severity.INFORMS, Light.EVIDENCE)}
    assert all("Dalton" in one.authority for one in findings)


@pytest.mark.parametrize("statement", ["have", "wont", None])
def test_who_wrote_or_won_t_or_was_not_told_of_is_left_alone(statement: str | None) -> None:
    given = listing("witnesses", {"witness": "Ann", "witness_statement": statement})
    assert findings_of(a_witness_has_written_it_down, given) == []


def test_a_letter_that_is_not_listed_is_asked_for() -> None:
    given = {**listing("witnesses", HAS, HAS), **listing("records", LETTER)}
    [finding] = findings_of(a_statement_in_hand_is_listed, given)
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.EVIDENCE)
    assert finding.questions == (
        "records",
        "witnesses/1/witness_statement",
        "witnesses/2/witness_statement",
    )


@pytest.mark.parametrize(
    "given",
    [
        {**listing("witnesses", HAS), **listing("records", LETTER)},
        listing("witnesses", {"witness": "Ann", "witness_statement": "wont"}),
        {},
    ],
)
def test_a_letter_that_is_listed_is_not_asked_for(given: Told) -> None:
    assert findings_of(a_statement_in_hand_is_listed, given) == []

"""The claim for an injury at work, as far as it was told."""

from nexus.facts.fact import Unknown, Unsure, value_of
from tests.telling import UNSURE, case_of


def test_the_law_and_the_office_are_facts_of_their_own() -> None:
    found = case_of({"work_law": "federal", "work_office": UNSURE}).work_claim
    law = value_of(found.law)
    assert law is not None
    assert law.words == "the Federal Employees’ Compensation Act"
    assert isinstance(found.office, Unsure)


def test_what_was_not_told_stays_unknown() -> None:
    assert isinstance(case_of({}).work_claim.law, Unknown)

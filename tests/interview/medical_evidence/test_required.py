"""A diagnosis and a record need a name; everything else about them may be left out."""

import pytest

from nexus.interview.medical_evidence import diagnoses, records, separation
from nexus.interview.page import Page


@pytest.mark.parametrize(
    ("page", "required"),
    [
        (diagnoses.PAGE, ["diagnosis"]),
        (records.PAGE, ["record_source"]),
        (separation.PAGE, []),
    ],
)
def test_only_the_name_is_required(page: Page, required: list[str]) -> None:
    assert [fault.question for fault in page.read({}).faults] == required


def test_a_record_may_speak_against_the_claim() -> None:
    weights = [option.key for option in records.RECORD_WEIGHT.options]
    assert weights == ["for", "neutral", "against"]


def test_a_record_that_is_not_in_hand_can_be_listed() -> None:
    statuses = {option.key: option.words for option in records.RECORD_STATUS.options}
    assert statuses["have"] == ""
    assert all(statuses[key] for key in ("requested", "lost", "never"))

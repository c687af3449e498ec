"""Levels to compare: room for the clinician, and which paper the patient names."""

import pytest

from nexus.letter.document import Form, Room
from nexus.letter.paragraphs.baseline import aggravated, arthritis, in_service
from tests.telling import ADA, Told, case_of, heard

WORSE: Told = {
    **ADA,
    "worse_since": {"year": 2010},
    "baseline_paper": "MRI of May 2006",
    "first_imaging": {"year": 2006, "month": 5},
}


@pytest.mark.parametrize("write", [aggravated, in_service, arthritis])
def test_every_level_is_the_clinicians_to_fill(write) -> None:
    for given in ({}, WORSE):
        section = write(case_of(given))
        forms = [block for block in section.blocks if isinstance(block, Form)]
        rooms = [blank for form in forms for blank in form.blanks]
        assert section.clinician
        assert rooms
        assert all(blank.room is Room.LINES for blank in rooms)


def test_aggravation_has_a_baseline_a_current_level_and_natural_progress() -> None:
    [form] = aggravated(case_of({})).blocks
    assert isinstance(form, Form)
    labels = [blank.label for blank in form.blanks]
    assert [label.split()[0] for label in labels] == ["Baseline:", "Current", "What"]
    assert "natural progress" in labels[2]


def test_the_paper_that_the_patient_names_stands_above_the_room() -> None:
    said = heard(aggravated, WORSE)
    assert said["baseline/since@secondary"].startswith("Ms.\u00a0Ortiz dates the worsening")
    assert said["baseline/paper@secondary"] == (
        "Asked which paper shows the back before, she says: “MRI of May 2006.”"
    )
    assert "May\u00a02006" in said["baseline/picture@secondary"]
    assert list(heard(aggravated, ADA)) == ["baseline/note@secondary"]


def test_nothing_above_the_levels_in_service_says_that_it_was_there_before() -> None:
    forms = [block for block in in_service(case_of({})).blocks if isinstance(block, Form)]
    labels = [blank.label for form in forms for blank in form.blanks]
    assert labels[0] == "The back before service, with the date and the record"
    assert not any("condition" in label for label in labels)


def test_what_is_arthritis_is_for_the_clinician() -> None:
    assert heard(arthritis, ADA)["arthritis/note"].endswith("is arthritis is for the clinician.")

"""What a reader looks for: on file, missing, or for the clinician; never counted."""

import pytest

from nexus.claims.drafting import draft
from nexus.readiness.elements import Standing
from tests.telling import TODAY, UNSURE, Told, listing

VA: Told = {"chosen_program": "va"}
HERE, MISSING, THEIRS = Standing.ON_FILE, Standing.MISSING, Standing.FOR_CLINICIAN
ALWAYS = {"diagnoses": MISSING, "sitting": MISSING, "records": MISSING}


def standing(given: Told) -> dict[str, Standing]:
    report = draft(given, as_of=TODAY).report
    return {one.path or one.name: one.standing for one in report.elements}


@pytest.mark.parametrize(
    ("connection", "more"),
    [
        (["direct"], ("events", "since_then")),
        (["secondary"], ("primary", "could_then")),
        (["preexisting"], ("entrance_exam", "could_then", "events", "since_then")),
        (["direct", "secondary"], ("events", "since_then", "primary", "could_then")),
    ],
)
def test_each_path_has_its_elements_and_leaves_the_link_to_the_doctor(
    connection: list[str], more: tuple[str, ...]
) -> None:
    assert standing({**VA, "connection": [*connection]}) == {
        **ALWAYS,
        **dict.fromkeys(more, MISSING),
        "The exam and the diagnosis": THEIRS,
        "The link between them, and the reasons": THEIRS,
    }


@pytest.mark.parametrize(
    "given", [{"chosen_program": "ssa"}, {"chosen_program": "workers_comp"}, VA]
)
def test_a_letter_that_asks_for_no_cause_looks_for_no_link(given: Told) -> None:
    assert standing(given) == {**ALWAYS, "The exam and the diagnosis": THEIRS}


def test_what_is_told_is_on_file_and_not_being_sure_is_telling() -> None:
    given: Told = {
        **VA,
        "connection": ["direct"],
        **listing("diagnoses", {"diagnosis": "Strain"}),
        **listing("records", {"record_source": "Note", "record_status": "lost"}),
        **listing("events", {"event_time": "service"}),
        "standing": 20,
        "since_then": UNSURE,
    }
    found = standing(given)
    assert [found[path] for path in ("diagnoses", "sitting", "events", "since_then")] == [HERE] * 4
    assert found["records"] is MISSING

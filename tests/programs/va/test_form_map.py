"""Every row of the examiner's form is asked about, or left to the clinician by name."""

from datetime import date

import pytest
from django.core.management import call_command

from nexus.claims.drafting import draft
from nexus.claims.management.commands.form_map import DOCUMENT, MAPS, form_map
from nexus.interview.journey import travel
from nexus.interview.several import Several
from nexus.programs.choosing import stages_for
from nexus.programs.form_map import FormMap, Row
from nexus.programs.symptom_factors import FACTORS
from nexus.programs.va.form_map import FORM_MAP
from nexus.programs.va.minimum import MINIMUM

EVERYTHING = {
    "has_flare_ups": True,
    "left_leg": True,
    "right_leg": True,
    "agency_exam": True,
    "decided": "denied",
    "story": "It began in 2004.",
}


def on_the_way(program: str, **given) -> set[str]:
    """The keys of the questions that one journey meets."""
    answers = {"chosen_program": program, **EVERYTHING, **given}
    steps = travel(stages_for(answers), answers).steps()
    pages = [step.page if isinstance(step, Several) else step for _stage, step in steps]
    return {key for page in pages for key in page.keys}


def ours(one: FormMap) -> list[Row]:
    return [row for row in one.rows if row.is_ours]


@pytest.fixture(scope="module")
def blanks() -> set[str]:
    given = {"chosen_program": "va", "connection": "direct"}
    return {blank.key for blank in draft(given, as_of=date(2026, 11, 23)).letter.blanks()}


@pytest.mark.parametrize("row", [*ours(FORM_MAP), *ours(MINIMUM)], ids=lambda row: row.item)
def test_what_a_person_or_a_record_can_answer_is_asked_on_the_way_to_va(row):
    ways = [on_the_way("va", connection=one) for one in ("direct", "secondary", "preexisting")]
    assert row.asked
    assert {question.key for question in row.asked} <= set.union(*ways)


@pytest.mark.parametrize("row", FACTORS.rows, ids=lambda row: row.item)
def test_each_of_the_seven_factors_is_asked_on_the_way_to_social_security(row):
    assert row.asked
    assert {question.key for question in row.asked} <= on_the_way("ssa")


@pytest.mark.parametrize("one", MAPS, ids=lambda one: one.title)
def test_what_only_a_clinician_can_say_has_a_blank_in_the_letter(one, blanks):
    for row in one.rows:
        assert bool(row.left) or "C" not in row.who, row.item
        assert set(row.left) <= blanks, row.item


def test_no_row_leaves_to_the_clinician_what_it_says_others_know():
    assert [row.item for row in FORM_MAP.rows if row.left and "C" not in row.who] == []


def test_the_document_is_up_to_date():
    """Run `manage.py form_map` when it is not."""
    assert DOCUMENT.read_text(encoding="utf-8") == form_map()


def test_the_command_writes_the_document(tmp_path):
    call_command("form_map", "--out", str(tmp_path / "map.md"))
    assert (tmp_path / "map.md").read_text(encoding="utf-8") == form_map()

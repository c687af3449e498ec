"""Which records are at hand, each with room for a tick, and which are not."""

import pytest

from nexus.facts.sources import Answered
from nexus.interview.question import JSON
from nexus.letter.document import Blank, Room, Sentence, Table, Voice
from nexus.letter.paragraphs.reviewed import reviewed
from tests.telling import ADA, UNSURE, Told, heard, letter_of, listing, unsaid

NOTE: Told = {"record_source": "Clinic note"}


def table(*given: Told) -> Table | None:
    section = letter_of({**ADA, **listing("records", *given)}, reviewed).sections[0]
    return next((block for block in section.blocks if isinstance(block, Table)), None)


def row(given: Told) -> list[str]:
    found = table(given)
    assert found is not None
    return [cell.text for cell in found.rows[0].cells if isinstance(cell, Sentence)]


@pytest.mark.parametrize(
    ("answers", "cells"),
    [
        (
            {**NOTE, "record_date": {"year": 2009, "month": 2}, "record_page": "3"},
            ["A", "Clinic note, February\u00a02009, p.\u00a03", "–"],
        ),
        ({**NOTE, "record_date": UNSURE}, ["A", "Clinic note, date not sure", "–"]),
        ({}, ["A", "–", "–"]),
    ],
)
def test_each_record_has_a_row_with_what_is_known(answers: Told, cells: list[str]) -> None:
    assert row(answers) == cells


def test_nothing_is_ticked_for_the_clinician() -> None:
    found = table(NOTE, NOTE)
    assert found is not None
    ticks = [cell for one in found.rows for cell in one.cells if isinstance(cell, Blank)]
    assert [(tick.key, tick.room) for tick in ticks] == [
        ("reviewed/read@1", Room.TICK),
        ("reviewed/read@2", Room.TICK),
    ]
    assert all(len(one.cells) == len(found.heads) for one in found.rows)


def test_what_was_left_out_is_the_forms_dash_and_what_was_told_the_records() -> None:
    letter = letter_of(listing("records", NOTE), reviewed)
    voices = {one.key: one.voice for one in letter.sentences()}
    assert voices["reviewed/record@1"] is Voice.RECORD
    assert voices["records/says@1"] is Voice.FIXED


def test_every_cell_rests_on_the_answer_that_put_the_record_here() -> None:
    given = listing("records", {**NOTE, "record_status": "have"})
    for sentence in letter_of(given, reviewed).sentences():
        paths = [one.path for one in sentence.sources if isinstance(one, Answered)]
        assert "records/1/record_status" in paths


def test_without_a_record_in_hand_there_is_no_table() -> None:
    assert table() is None
    assert table({**NOTE, "record_status": "lost"}) is None


def test_there_is_always_room_for_records_that_nobody_listed() -> None:
    blanks = [blank.key for blank in letter_of({}, reviewed).blanks()]
    assert blanks == ["reviewed/others"]


@pytest.mark.parametrize(
    ("answers", "named"),
    [
        ({"record_status": "lost"}, "Clinic note (lost or destroyed)"),
        (
            {"record_status": "requested", "record_date": {"year": 2009}},
            "Clinic note, 2009 (requested, not yet received)",
        ),
        ({"record_status": "never", "record_date": UNSURE}, "Clinic note (never made)"),
    ],
)
def test_what_is_not_in_hand_is_named_with_the_reason(answers: Told, named: str) -> None:
    said = heard(reviewed, {**ADA, **listing("records", {**NOTE, **answers})})
    assert said == {"not_in_hand/list": f"Not in hand: {named}."}


def test_several_that_are_not_in_hand_are_named_one_after_the_other() -> None:
    lost: Told = {**NOTE, "record_status": "lost"}
    other: Told = {"record_source": "X-ray film", "record_status": "never"}
    said = heard(reviewed, listing("records", lost, other))
    assert said["not_in_hand/list"] == (
        "Not in hand: Clinic note (lost or destroyed); X-ray film (never made)."
    )


@pytest.mark.parametrize("weight", ["for", "neutral", None, UNSURE])
def test_a_missing_record_is_named_whichever_way_it_weighs(weight: JSON) -> None:
    lost: Told = {**NOTE, "record_status": "lost", "record_weight": weight}
    said = heard(reviewed, listing("records", lost))
    assert said["not_in_hand/list"] == "Not in hand: Clinic note (lost or destroyed)."


def test_what_a_missing_record_is_said_to_say_is_the_patients_account() -> None:
    lost: Told = {**NOTE, "record_status": "lost", "record_says": "LBP.", "record_exact": True}
    said = heard(reviewed, {**ADA, **listing("records", lost)})
    assert said["not_in_hand/list"] == (
        "Not in hand: Clinic note (lost or destroyed; of it the patient says: “LBP”)."
    )


def test_a_missing_record_without_a_name_is_told_and_asks_for_one() -> None:
    given = listing("records", {"record_status": "lost", "record_says": "LBP"})
    assert "a record without a name (lost" in heard(reviewed, given)["not_in_hand/list"]
    assert unsaid(reviewed, given)["not_in_hand/says@1"] == ("records/1/record_source",)


def test_papers_are_named_by_kind_together_with_where_they_are() -> None:
    given: Told = {
        **ADA,
        "sick_call_paper": "lost",
        "profile_paper": UNSURE,
        "separation_paper": "lost",
        "first_care_paper": "never",
    }
    assert heard(reviewed, given)["not_in_hand/papers"] == (
        "Kinds of paper that are not in hand, by Ms.\u00a0Ortiz’s account: sick call and clinic"
        " notes from service and examination at the end of service (lost or destroyed); light duty"
        " slips or profiles (not sure); note of the first visit after service (never made)."
    )


@pytest.mark.parametrize("status", ["have", "lost"])
@pytest.mark.parametrize("paper", ["first_care_paper", "treatment_paper", "history_paper"])
def test_no_record_that_may_be_another_paper_hides_that_one_is_lost(
    paper: str, status: str
) -> None:
    records = listing(
        "records",
        {**NOTE, "record_kind": "care", "record_status": status},
        {**NOTE, "record_kind": "separation", "record_status": status},
    )
    said = heard(reviewed, {**records, paper: "lost"})
    assert "(lost or destroyed)" in said["not_in_hand/papers"]


@pytest.mark.parametrize("kind", ["other", "injury_report", "decision", None])
def test_papers_of_another_claim_are_told_alike_whatever_else_is_missing(kind: JSON) -> None:
    lost = listing("records", {**NOTE, "record_kind": kind, "record_status": "lost"})
    never = heard(reviewed, {**lost, "other_claim_paper": "never"})
    assert "another claim" not in " ".join(never.values())
    gone = heard(reviewed, {**lost, "other_claim_paper": "lost"})
    assert "papers of another claim (lost or destroyed)" in gone["not_in_hand/papers"]

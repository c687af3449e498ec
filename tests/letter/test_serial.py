"""A letter as plain JSON: what was written once can always be opened."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from nexus.facts.sources import Answered, Authority, Recorded, Standing, Witnessed, Written
from nexus.letter.document import (
    FORMAT,
    Blank,
    Form,
    HeadLine,
    Letter,
    Paragraph,
    Reference,
    Room,
    Row,
    Section,
    Sentence,
    Table,
    Unsaid,
    Voice,
)
from nexus.letter.serial import UnknownFormat, read_letter, write_letter

FIRST_FORMAT = Path(__file__).parent / "letter-format-1.json"
"""Written by the first version and never to be changed: snapshots of that time look like this."""

WHEN = Answered("events/1/event_date", "When was it, or when did it begin?")
FELL = Sentence(
    "event/what@1",
    (Reference("They", "reports"), " a fall in 2004."),
    (WHEN,),
    Voice.PATIENT,
    "Ms.\u00a0Ortiz reports a fall in 2004.",
)
SHOWN = Sentence(
    "records/says@1",
    ("Exhibit A: “שלום”.",),
    (Recorded("A", "Clinic note"), WHEN),
    Voice.RECORD,
    "Exhibit A: “שלום.”",
)
SEEN = Sentence(
    "records/says@2",
    ("Exhibit B: fell.",),
    (Witnessed("Exhibit B, Letter of Ben", "records/2/"),),
    Voice.WITNESS,
    "Exhibit B: fell.",
)
ASKED = Sentence(
    "opinion/lead",
    ("My opinion is:",),
    (Standing("form"), Authority("38 CFR 3.102", "2026-11-16")),
    Voice.FIXED,
    "My opinion is:",
)
OWN = Sentence(
    "opinion/own", ("I agree.",), (Written("Dr. Hale", "2026-11-20"),), Voice.CLINICIAN, "I agree."
)
LETTER = Letter(
    program="va",
    title="Letter on direct service connection",
    patient="Ada Ortiz",
    as_of="2026-11-16",
    foot="Prepared from the patient’s account.",
    head=(HeadLine("Date", Blank("head/date", "Date", Room.DATE)), HeadLine("To", ASKED)),
    sections=(
        Section(
            "history",
            "History as reported",
            (
                Paragraph("event@1", (FELL,), (Unsaid("event/felt@1", ("events/1/event_felt",)),)),
                Table(
                    "reviewed",
                    ("Read", "Exhibit"),
                    (Row("1", (Blank("reviewed/read@1", "Read", Room.TICK), SHOWN)),),
                ),
            ),
            instruction="Tick what you read",
        ),
        Section(
            "opinion",
            "Opinion",
            (
                Form(
                    "opinion",
                    (
                        Blank("opinion/choice", "It is", Room.CHOICE, options=("so", "not so")),
                        Blank("opinion/why", "Because", Room.LINES, 3, hint="in full"),
                    ),
                    lead=(SEEN,),
                    note=(OWN,),
                    columns=2,
                ),
            ),
            clinician=True,
        ),
    ),
)


def fixture() -> dict[str, Any]:
    written: dict[str, Any] = json.loads(FIRST_FORMAT.read_text(encoding="utf-8"))
    return written


def test_a_letter_goes_through_json_and_comes_back_the_same() -> None:
    assert read_letter(json.loads(json.dumps(write_letter(LETTER)))) == LETTER


def test_a_letter_of_the_first_format_always_opens() -> None:
    assert read_letter(fixture()) == LETTER


def test_the_written_form_changes_only_with_its_number() -> None:
    if FORMAT == 1:
        assert json.loads(json.dumps(write_letter(LETTER))) == fixture()
    else:
        assert write_letter(LETTER)["format"] == FORMAT


def test_kinds_voices_and_rooms_come_back_as_what_they_were() -> None:
    letter = read_letter(fixture())
    assert [one.voice for one in letter.sentences()] == [
        Voice.FIXED,
        Voice.PATIENT,
        Voice.RECORD,
        Voice.WITNESS,
        Voice.CLINICIAN,
    ]
    assert {blank.room for blank in letter.blanks()} == {
        Room.DATE,
        Room.TICK,
        Room.CHOICE,
        Room.LINES,
    }
    assert {type(one) for sentence in letter.sentences() for one in sentence.sources} == {
        Answered,
        Authority,
        Recorded,
        Standing,
        Witnessed,
        Written,
    }


@pytest.mark.parametrize("number", [0, 2, "1", None])
def test_a_format_that_is_not_known_is_refused(number: object) -> None:
    with pytest.raises(UnknownFormat, match="this version knows 1"):
        read_letter({**fixture(), "format": number})


@pytest.mark.parametrize(
    "letter", [None, "a letter", [], {"kind": "Standing", "reason": "no letter"}]
)
def test_json_that_holds_no_letter_is_refused(letter: object) -> None:
    with pytest.raises(UnknownFormat, match="holds no letter"):
        read_letter({"format": FORMAT, "letter": letter})
    with pytest.raises(UnknownFormat, match="holds no letter"):
        read_letter({"format": FORMAT})


def test_a_letter_whose_sentence_lost_its_sources_does_not_open() -> None:
    written = write_letter(replace(LETTER, head=(HeadLine("To", ASKED),), sections=()))
    written["letter"]["head"][0]["content"]["sources"] = []
    with pytest.raises(ValueError, match="has no sources"):
        read_letter(written)

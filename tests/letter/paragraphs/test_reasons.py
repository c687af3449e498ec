"""Prompts for the clinician's reasons, each answered by no as well as by yes."""

import pytest

from nexus.letter.document import Blank, Form, Room
from nexus.letter.paragraphs.reasons import MOST, reasons
from tests.telling import ADA, DECLINED, UNSURE, Told, heard, letter_of, listing

FALL: Told = {"event_time": "service", "event_kind": "fall"}
FINDINGS, DATES = "reasons/findings", "reasons/dates"
FITS = "does it fit the findings and the records, or not, and why?"


def prompts(given: Told) -> dict[str, str]:
    said = heard(reasons, {**ADA, **given})
    assert said.pop(FINDINGS).startswith("The diagnosis, imaging and examination:")
    assert said.pop(DATES).startswith("Where the account and the records differ")
    return said


@pytest.mark.parametrize(
    ("event", "prompt"),
    [
        (
            {**FALL, "event_date": {"year": 2004}},
            f"A fall, in 2004, as reported: {FITS}",
        ),
        ({**FALL, "event_date": UNSURE}, f"A fall, as reported: {FITS}"),
        (
            {**FALL, "event_kind": DECLINED, "event_date": {"year": 2004}},
            f"What Ms.\u00a0Ortiz reports from service, in 2004: {FITS}",
        ),
        (
            {"event_time": "service", "event_kind": DECLINED},
            f"What Ms.\u00a0Ortiz reports from service: {FITS}",
        ),
        (
            {**FALL, "event_date": {"year": 2004}, "event_until": {"year": 2008}},
            f"A fall, from 2004 to 2008, as reported: {FITS}",
        ),
    ],
)
def test_each_event_in_service_is_asked_about(event: Told, prompt: str) -> None:
    assert prompts(listing("events", event)) == {"reasons/event@1": prompt}


@pytest.mark.parametrize("time", ["after", "before", None])
def test_an_event_outside_service_has_no_prompt(time: str | None) -> None:
    assert prompts(listing("events", {**FALL, "event_time": time})) == {}


def test_many_events_are_asked_about_together() -> None:
    assert len(prompts(listing("events", *[FALL] * MOST))) == MOST
    assert prompts(listing("events", *[FALL] * (MOST + 1))) == {
        "reasons/events": f"What Ms.\u00a0Ortiz reports from service: {FITS}"
    }


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (
            {"separation_exam": "normal"},
            {
                "reasons/separation": "An examination at separation that found the spine normal:"
                " what does it tell you, and what not?"
            },
        ),
        (
            {"separation_history": "no"},
            {
                "reasons/history_form": "A history form on which Ms.\u00a0Ortiz ticked “no” for"
                " back pain: what does it tell you, or not?"
            },
        ),
        ({"separation_exam": "problem", "separation_history": "yes"}, {}),
        ({"separation_exam": UNSURE, "separation_history": UNSURE}, {}),
    ],
)
def test_papers_that_say_less_than_the_patient_are_faced(given: Told, said: Told) -> None:
    assert prompts(given) == said


@pytest.mark.parametrize(
    ("gaps", "spans"),
    [
        (({"gap_start": {"year": 2005}},), "from 2005"),
        (
            (
                {"gap_start": {"year": 2005}, "gap_end": {"year": 2009}},
                {"gap_end": {"year": 2015}},
            ),
            "from 2005 to 2009 and until 2015",
        ),
    ],
)
def test_years_without_care_are_faced(gaps: tuple[Told, ...], spans: str) -> None:
    assert prompts(listing("gaps", *gaps)) == {
        "reasons/gaps": f"No recorded care {spans}: what does it tell you, or not?"
    }


def test_a_gap_without_dates_has_no_prompt() -> None:
    assert prompts(listing("gaps", {"gap_reasons": ["cost"]})) == {}


@pytest.mark.parametrize(
    ("names", "exhibits"),
    [
        (("Note",), "Exhibit\u00a0A"),
        ((None,), "Exhibit\u00a0A"),
        (("Note", "Scan"), "Exhibits\u00a0A and B"),
    ],
)
def test_records_against_are_faced(names: tuple[str | None, ...], exhibits: str) -> None:
    given = [Told({"record_source": name, "record_weight": "against"}) for name in names]
    assert prompts(listing("records", *given)) == {
        "reasons/against": f"{exhibits}: where do you agree, where not, and why?"
    }


@pytest.mark.parametrize("weight", ["against", "neutral", None])
def test_an_agencys_examination_and_decision_are_faced_however_they_are_marked(
    weight: str | None,
) -> None:
    given = [
        Told({"record_source": "VA", "record_kind": kind, "record_weight": weight})
        for kind in ("agency_exam", "decision")
    ]
    [prompt] = prompts(listing("records", *given)).values()
    assert prompt.startswith(
        "Exhibits\u00a0A and B: with what is said and decided there, where do you agree"
    )


def test_a_record_against_that_is_not_in_hand_cannot_be_agreed_with() -> None:
    lost: Told = {"record_source": "Note", "record_weight": "against", "record_status": "lost"}
    assert prompts(listing("records", lost)) == {}


def test_under_every_prompt_there_is_room_and_nothing_else() -> None:
    given: Told = {**listing("events", FALL), "separation_exam": "normal"}
    section = letter_of(given, reasons).sections[0]
    assert section.clinician
    forms = [block for block in section.blocks if isinstance(block, Form)]
    assert len(forms) == len(section.blocks) == 4
    for form in forms:
        [room] = form.blanks
        assert room == Blank(f"{form.lead[0].key}-room", "Reasons", Room.LINES, room.lines)
    assert [form.blanks[0].lines for form in forms] == [3, 2, 2, 3]

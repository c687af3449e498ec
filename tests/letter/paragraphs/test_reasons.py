"""Prompts for the clinician's reasons, each answered by no as well as by yes, then room."""

from functools import partial

import pytest

from nexus.facts.sources import Authority
from nexus.letter.document import Form, Paragraph, Room, Section
from nexus.letter.paragraphs.question import Asked
from nexus.letter.paragraphs.reasons import EACH, LEAST, MOST, reasons
from nexus.letter.paragraphs.weighed import after_service, in_service
from nexus.letter.wording import say
from tests.telling import ADA, Told, heard, letter_of, listing

RULE = (Authority("38 CFR 3.303", "2026-11-16"),)
FINDINGS = "reasons/findings"
SPEAKS = "does it speak against a link, or not, and why?"
WEIGH = "where do you agree, where not, and why?"
FALL: Told = {"event_time": "service", "event_kind": "fall"}


def asked(key: str) -> Asked:
    said = say(f"question/{key}", "Is it so?", also=RULE)
    return Asked(key=key, said=said, claim=said, choices=("so", "not so"), meaning=said)


ALONE = partial(reasons, asked=[asked("one")], prompts=lambda _case: ())


def numbered(given: Told) -> dict[str, str]:
    """The prompts by their keys, with their numbers."""
    return heard(ALONE, {**ADA, **given})


def prompts(given: Told) -> dict[str, str]:
    """Those that only some letters have, without their numbers."""
    said = {key: text.partition(". ")[2] for key, text in numbered(given).items()}
    assert said.pop(FINDINGS).startswith("The diagnosis, the examination and the imaging")
    return said


def test_prompts_are_numbered_in_order() -> None:
    assert list(numbered(listing("gaps", {"gap_start": {"year": 2005}})).values()) == [
        f"1. No recorded care from 2005: {SPEAKS}",
        (
            "2. The diagnosis, the examination and the imaging: do they point to that cause, to"
            " another, or to neither, and why?"
        ),
    ]


def test_a_prompt_of_two_theories_stands_once() -> None:
    def both(case):
        yield from in_service(case)
        yield from after_service(case)
        yield from in_service(case)

    write = partial(reasons, asked=[asked("one")], prompts=both)
    said = heard(write, {**ADA, **listing("events", FALL)})
    assert [key for key in said if key == "reasons/events"] == ["reasons/events"]
    assert next(iter(said.values())).startswith("1. What happened (a fall)")


@pytest.mark.parametrize(
    ("gaps", "spans"),
    [
        (({"gap_start": {"year": 2005}},), "from 2005"),
        (
            (
                {"gap_start": {"year": 2005}, "gap_end": {"year": 2009}},
                {"gap_end": {"year": 2015}},
            ),
            "from 2005 to 2009; until 2015",
        ),
    ],
)
def test_years_without_care_are_faced(gaps: tuple[Told, ...], spans: str) -> None:
    assert prompts(listing("gaps", *gaps)) == {
        "reasons/gaps": f"No recorded care {spans}: {SPEAKS}"
    }


def test_years_without_pain_are_told_from_years_without_care() -> None:
    gap: Told = {"gap_start": {"year": 2005}, "gap_care": "no_pain"}
    assert "from 2005 (no pain, and no care): does" in prompts(listing("gaps", gap))["reasons/gaps"]


def test_a_gap_without_dates_has_no_prompt() -> None:
    assert prompts(listing("gaps", {"gap_reasons": ["cost"]})) == {}


@pytest.mark.parametrize(
    ("names", "exhibits"),
    [
        (("Note",), "Exhibit\u00a0A, Note"),
        ((None,), "Exhibit\u00a0A"),
        (("Note", "Scan"), "Exhibit\u00a0A, Note; Exhibit\u00a0B, Scan"),
    ],
)
def test_records_against_are_faced(names: tuple[str | None, ...], exhibits: str) -> None:
    given = [Told({"record_source": name, "record_weight": "against"}) for name in names]
    assert prompts(listing("records", *given)) == {"reasons/against": f"{exhibits}: {WEIGH}"}


def test_a_record_against_that_is_not_in_hand_cannot_be_agreed_with() -> None:
    lost: Told = {"record_source": "Note", "record_weight": "against", "record_status": "lost"}
    assert prompts(listing("records", lost)) == {}


@pytest.mark.parametrize("weight", ["for", None])
def test_what_others_wrote_is_weighed(weight: str | None) -> None:
    wrote: Told = {"record_source": "Wife", "record_kind": "statement", "record_weight": weight}
    assert prompts(listing("records", wrote)) == {
        "reasons/statements": "What others saw and wrote (Exhibit\u00a0A): is it in keeping with"
        " your findings, or not?"
    }


def test_a_statement_against_stands_with_the_records_against() -> None:
    wrote: Told = {
        "record_source": "Wife",
        "record_kind": "statement",
        "record_weight": "against",
    }
    assert list(prompts(listing("records", wrote))) == ["reasons/against"]


def section(given: Told, *questions: str) -> Section:
    write = partial(reasons, asked=[asked(key) for key in questions], prompts=after_service)
    return letter_of({**ADA, **given}, write).sections[0]


def rooms(given: Told, *questions: str) -> dict[str, int]:
    forms = [block for block in section(given, *questions).blocks if isinstance(block, Form)]
    blanks = [blank for form in forms for blank in form.blanks]
    assert all(blank.room is Room.LINES for blank in blanks)
    return {blank.label: blank.lines for blank in blanks}


def test_prompts_stand_before_the_room_and_not_under_it() -> None:
    found = section({"separation_exam": "normal"}, "one")
    assert found.clinician
    assert [type(block) for block in found.blocks] == [Paragraph] * 2 + [Form] * 2


def test_the_room_of_one_question_grows_with_the_prompts_and_a_page_may_end_in_it() -> None:
    assert rooms({}, "one") == {"My reasons": EACH, "My reasons, continued": LEAST - EACH}
    many: Told = {
        **listing("events", FALL),
        **listing(
            "records",
            {"record_source": "Wife", "record_kind": "statement"},
            {"record_source": "Note", "record_weight": "against"},
        ),
        **listing("gaps", {"gap_start": {"year": 2005}}),
        "separation_exam": "normal",
        "separation_history": "no",
        "back_before": "some",
        "entrance_exam": "noted",
        "denied_pain": True,
        "first_symptoms": {"year": 2004},
    }
    assert rooms(many, "one") == {"My reasons": EACH, "My reasons, continued": MOST - EACH}


def test_several_questions_have_a_room_each() -> None:
    assert rooms({}, "one", "two") == {
        "My reasons on question 1": EACH,
        "My reasons on question 2": EACH,
    }


def test_the_room_says_that_reasons_may_go_on() -> None:
    last = section({}, "one").blocks[-1]
    assert isinstance(last, Form)
    assert last.blanks[0].hint == "and on a separate sheet where there is more"

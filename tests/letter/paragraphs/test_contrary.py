"""What speaks against the claim is faced, in the words in which it was given."""

import pytest

from nexus.letter.gathering import paragraph
from nexus.letter.paragraphs.contrary import ENOUGH, NAMED, excerpt, judgments, opposed
from tests.telling import ADA, Told, alone, heard, listing

WEIGH = "where do you agree, where not, and why?"
EXAM: Told = {"agency_exam": True, "agency_exam_result": "against"}
DECISION: Told = {"decided": "denied"}
EXHIBITS = listing(
    "records",
    {"record_source": "VA exam", "record_kind": "agency_exam"},
    {"record_source": "VA letter", "record_kind": "decision"},
)


def judged(given: Told) -> dict[str, str]:
    return heard(alone(lambda case: paragraph("p", judgments(case))), {**ADA, **given})


def against(given: Told) -> dict[str, str]:
    return heard(alone(lambda case: paragraph("p", opposed(case))), {**ADA, **given})


@pytest.mark.parametrize(
    ("given", "prompt"),
    [
        (
            EXAM,
            "The examiner for the claim, who, as reported, spoke against the",
        ),
        (
            {**EXAM, "agency_exam_date": {"year": 2024}},
            "The examiner for the claim in 2024, who, as reported, spoke against the claim",
        ),
        (
            {**EXAM, **EXHIBITS},
            "The examiner for the claim (Exhibit\u00a0A), who, as reported,",
        ),
    ],
)
def test_an_examination_is_named_as_far_as_it_is_known(given: Told, prompt: str) -> None:
    assert judged(given)["reasons/exam"].startswith(prompt)


def test_the_examiners_reasons_are_quoted_and_attributed() -> None:
    given: Told = {**EXAM, **EXHIBITS, "agency_exam_reasons": "Age and a gap in care."}
    assert judged(given)["reasons/exam"] == (
        "The examiner for the claim (Exhibit\u00a0A), who, as reported, spoke against the"
        " claim, and the reasons as Ms.\u00a0Ortiz gives them, “Age and a gap in care”: " + WEIGH
    )


@pytest.mark.parametrize("result", ["for", "open", "silent"])
def test_an_examination_is_faced_whatever_it_said(result: str) -> None:
    assert "reasons/exam" in judged({**EXAM, "agency_exam_result": result})


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"agency_exam": False},
        {"agency_exam": True},
        {"agency_exam": True, "agency_exam_result": "not_seen"},
    ],
)
def test_an_examination_that_nobody_knows_is_not(given: Told) -> None:
    assert judged(given) == {}


@pytest.mark.parametrize(
    ("given", "prompt"),
    [
        (
            {"denial_reasons": ["no_link", "gap"], "denial_words": "No nexus."},
            (
                "The reasons for the decision (Exhibit\u00a0B), as reported: no link shown and a"
                " long time without care; of its words Ms.\u00a0Ortiz gives “No nexus”. Where"
            ),
        ),
        (
            {"denial_reasons": ["no_link"]},
            "The reasons for the decision (Exhibit\u00a0B), as reported: no link shown. Where do",
        ),
        (
            {"denial_words": "No nexus."},
            "The reasons for the decision (Exhibit\u00a0B), of whose words Ms.\u00a0Ortiz gives",
        ),
    ],
)
def test_a_decision_is_faced_in_one_prompt_with_its_reasons(given: Told, prompt: str) -> None:
    assert judged({**DECISION, **EXHIBITS, **given})["reasons/decision"].startswith(prompt)


def test_a_decision_without_reasons_is_faced_by_its_exhibit() -> None:
    assert judged({**DECISION, **EXHIBITS}) == {
        "reasons/judged": "Exhibit\u00a0A, VA exam; Exhibit\u00a0B, VA letter: with what is said"
        " and decided there, " + WEIGH
    }


HIP: Told = {
    "record_source": "Hip decision",
    "record_kind": "decision",
    "record_date": {"year": 1990},
    "record_weight": "for",
}
BACK: Told = {
    "record_source": "Back decision",
    "record_kind": "decision",
    "record_date": {"year": 2022, "month": 10, "day": 4},
}
TOLD: Told = {**DECISION, "denial_reasons": ["no_link"], "decided_on": {"year": 2022, "month": 10}}


def test_a_decision_on_something_else_is_not_taken_for_this_one() -> None:
    assert judged({**TOLD, **listing("records", HIP, BACK)}) == {
        "reasons/decision": "The reasons for the decision (Exhibit\u00a0B), as reported: no link"
        " shown. Where do you agree, where not, and why?"
    }


def test_where_no_day_decides_no_exhibit_of_several_is_cited() -> None:
    undated: Told = {**TOLD, "decided_on": None}
    found = judged({**undated, **listing("records", HIP, BACK)})
    assert found["reasons/decision"].startswith("The reasons for the decision, as reported: no")
    assert found["reasons/judged"].startswith("Exhibit\u00a0B, Back decision: with what is said")


@pytest.mark.parametrize(
    ("told", "record", "cited"),
    [
        (TOLD, {**HIP, "record_date": None}, True),
        ({**TOLD, "decided_on": None}, HIP, True),
        (TOLD, HIP, False),
    ],
)
def test_the_only_decision_is_cited_unless_its_day_is_another(
    told: Told, record: Told, *, cited: bool
) -> None:
    found = judged({**told, **listing("records", record)})
    assert ("(Exhibit\u00a0A)" in found["reasons/decision"]) is cited


def test_a_denial_of_pain_and_what_else_is_said_against_are_faced_together() -> None:
    given: Told = {"denied_pain": True, "against_words": "I rode horses."}
    [prompt] = against(given).values()
    assert prompt.startswith("The paper that says Ms.\u00a0Ortiz had no back pain; ")
    assert "what else she says could be said against the claim" in prompt


def test_many_words_are_cut_between_two_of_them_and_the_cut_is_shown() -> None:
    assert excerpt("Age.") == "“Age”"
    long = "word " * ENOUGH
    cut = excerpt(long)
    assert cut.endswith("word” […]")
    assert len(cut) <= ENOUGH + len("“” […]")


def test_a_word_that_never_ends_is_cut_all_the_same() -> None:
    assert excerpt("x" * (ENOUGH + 1)) == f"“{'x' * ENOUGH}” […]"


def test_of_many_records_against_only_the_letters_are_given() -> None:
    many = [Told({"record_source": "Note", "record_weight": "against"}) for _ in range(NAMED + 1)]
    [prompt] = against(listing("records", *many)).values()
    assert prompt == f"Exhibits\u00a0A, B, C, D, and E: {WEIGH}"


@pytest.mark.parametrize("key", ["dates_differ", "against_words"])
def test_where_there_is_none_there_is_no_prompt(key: str) -> None:
    assert against({key: "None."}) == {}
    assert list(against({key: "One note."})) == ["reasons/against"]


@pytest.mark.parametrize(("care", "asked"), [("none", True), (None, True), ("lost", False)])
def test_care_within_a_time_told_to_be_without_it_is_asked_about(
    care: str | None, *, asked: bool
) -> None:
    gap: Told = {"gap_start": {"year": 2005}, "gap_end": {"year": 2010}, "gap_care": care}
    paper: Told = {"record_kind": "care", "record_date": {"year": 2007}}
    prompts = against({**listing("gaps", gap), **listing("records", paper)})
    told = f"Care dated within a time told to be without it (Exhibit\u00a0A): {WEIGH}"
    assert prompts == ({"reasons/against": told} if asked else {})


def test_reasons_that_say_nothing_are_not_asked_about() -> None:
    given: Told = {"decided": "denied", "denial_reasons": ["other"]}
    assert "reasons/decision" not in judged(given)
    assert "reasons/decision" in judged({**given, "denial_words": "age"})


LONG = "word " * 20


@pytest.mark.parametrize(
    ("told", "repeated"),
    [
        ("It hurt.", "“It hurt”"),
        (f"{LONG}was the first. Then {LONG}", f"“{LONG}was the first” […]"),
        (f"{LONG}first, then, {LONG}", f"“{LONG}first, then” […]"),
        (f"Hurt, and {LONG}{LONG}", f"“Hurt, and {LONG}word word” […]"),
    ],
)
def test_a_prompt_repeats_words_up_to_a_pause(told: str, repeated: str) -> None:
    assert excerpt(told) == repeated

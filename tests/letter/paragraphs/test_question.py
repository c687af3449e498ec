"""The questions that the clinician is asked, and how what happened is named in them."""

import pytest

from nexus.facts.fact import value_of
from nexus.facts.sources import Authority
from nexus.letter.paragraphs.question import (
    MOST,
    Asked,
    events_named,
    function_question,
    questions,
    times_of,
)
from nexus.letter.wording import say
from tests.telling import ADA, DECLINED, Told, case_of, heard, letter_of, listing

RULE = (Authority("38 CFR 3.303", "2026-11-16"),)
FALL: Told = {"event_time": "service", "event_kind": "fall", "event_date": {"year": 2004}}
BLAST: Told = {"event_time": "service", "event_kind": "blast"}


def named(*events: Told, told: str = "below") -> str | None:
    found = case_of(listing("events", *events)).service_events
    return value_of(events_named(found, told=told))


def dated(*years: int) -> tuple[Told, ...]:
    return tuple({**FALL, "event_date": {"year": year}} for year in years)


@pytest.mark.parametrize(
    ("events", "words"),
    [
        ((), None),
        ((BLAST,), "a blast"),
        ((FALL,), "a fall in 2004"),
        ((BLAST, FALL), "a fall in 2004; a blast"),
        ((BLAST,) * MOST, "a blast; a blast; a blast"),
        (({"event_time": "service"},), None),
        (({**FALL, "event_kind": DECLINED},), "something that happened in 2004"),
        (({**FALL, "event_time": "before"},), None),
        (({**FALL, "event_time": None},), None),
    ],
)
def test_what_happened_is_named_by_kind_and_date(
    events: tuple[Told, ...], words: str | None
) -> None:
    assert named(*events) == words


def test_of_many_the_first_three_are_named_and_the_rest_are_counted() -> None:
    first = "a fall in 2001; a fall in 2002; a fall in 2003"
    assert named(*dated(2003, 2001, 2002)) == first
    assert named(*dated(2004, 2003, 2001, 2002)) == f"{first}; and one more told below"
    assert named(*dated(*range(2001, 2012)), told="above") == f"{first}; and 8 more told above"


def test_an_event_that_cannot_be_named_is_counted() -> None:
    unnamed: Told = {"event_time": "service", "event_kind": DECLINED}
    assert named(unnamed, FALL) == "a fall in 2004; and one more told below"


def test_what_is_of_no_kind_on_offer_has_some_of_its_words_beside() -> None:
    other: Told = {**FALL, "event_kind": "other"}
    assert named(other) == "an event in 2004"
    assert named({**other, "event_words": "I slipped."}) == "an event in 2004, “I slipped”"
    assert named({**FALL, "event_words": "I slipped."}) == "a fall in 2004"


def test_something_that_went_on_is_named_with_its_stretch() -> None:
    went_on: Told = {**FALL, "event_kind": "repeated", "event_until": {"year": 2007}}
    assert named(went_on) == "strain over time from 2004 to 2007"


def test_a_question_lists_when_everything_happened_that_it_names_or_counts() -> None:
    found = case_of(listing("events", *[BLAST] * 5)).service_events
    assert len(times_of(found)) == len(found)


def asked(key: str) -> Asked:
    said = say(f"question/{key}", f"Is it {key}?", also=RULE)
    return Asked(key=key, said=said, claim=said, choices=("so", "not so"), meaning=said)


def test_one_question_has_no_number_and_several_have() -> None:
    assert heard(lambda _case: questions([asked("one")]), ADA) == {"question/one": "Is it one?"}
    both = letter_of(ADA, lambda _case: questions([asked("one"), asked("two")])).sections[0]
    assert both.title == "The questions"
    assert [sentence.text for sentence in letter_of(ADA, lambda _case: both).sentences()] == [
        "1. Is it one?",
        "2. Is it two?",
    ]


def test_a_number_is_no_part_of_what_a_sentence_says() -> None:
    letter = letter_of(ADA, lambda _case: questions([asked("one"), asked("two")]))
    assert [sentence.bare for sentence in letter.sentences()] == ["…. Is it one?", "…. Is it two?"]


def test_a_letter_on_function_does_not_ask_for_the_cause() -> None:
    said = heard(function_question, ADA)
    assert said == {
        "question/function": (
            "What is Ms.\u00a0Ortiz’s low back condition, and what does it limit?"
        ),
        "question/no_cause": "This letter does not ask for an opinion on the cause.",
    }


def test_a_letter_on_function_says_under_which_law_the_claim_is_made_where_it_was_told() -> None:
    told: Told = {"work_law": "federal", "work_office": "Office in Boston"}
    assert heard(function_question, {**ADA, **told})["question/law"] == (
        "By her account the claim is made under the Federal Employees’ Compensation"
        " Act; it is with “Office in Boston.”"
    )
    assert "question/law" not in heard(function_question, ADA)


def test_what_the_patient_would_like_looked_at_is_theirs_and_quoted() -> None:
    said = heard(function_question, {**ADA, "wish": "Both papers."})["question/wish"]
    assert said == (
        "What she would most like looked at, whether or not this question covers it,"
        " in her words: “Both papers.”"
    )

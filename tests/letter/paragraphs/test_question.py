"""The question that the clinician is asked."""

from functools import partial

import pytest

from nexus.facts.sources import Answered, Authority
from nexus.letter.document import Voice
from nexus.letter.paragraphs.question import MOST, direct_question, function_question
from tests.telling import ADA, DECLINED, Told, heard, letter_of, listing

STANDARD = (Authority("38 CFR 3.303", "2026-11-16"),)
ASK = partial(direct_question, standard=STANDARD)
FALL: Told = {"event_time": "service", "event_kind": "fall", "event_date": {"year": 2004}}
BLAST: Told = {"event_time": "service", "event_kind": "blast"}
BEGINNING = (
    "Is it at least as likely as not that Ms.\u00a0Ortiz’s current low back condition began in"
    " service, or "
)
REPORTED = "was caused by what she reports from service ({})?"
OTHERWISE = "is otherwise due to service?"


def asked(*events: Told) -> str:
    return heard(ASK, {**ADA, **listing("events", *events)})["question/direct"]


@pytest.mark.parametrize(
    ("events", "ending"),
    [
        ((), OTHERWISE),
        ((BLAST,), REPORTED.format("a blast")),
        ((FALL,), REPORTED.format("a fall in 2004")),
        ((BLAST, FALL), REPORTED.format("a fall in 2004; a blast")),
        ((BLAST,) * MOST, REPORTED.format("a blast; a blast; a blast")),
        ((BLAST,) * (MOST + 1), OTHERWISE),
        (({"event_time": "service"},), OTHERWISE),
        (({"event_time": "service", "event_kind": DECLINED}, FALL), OTHERWISE),
        (
            ({**FALL, "event_kind": DECLINED},),
            REPORTED.format("something that happened in 2004"),
        ),
        (({**FALL, "event_time": "before"},), OTHERWISE),
        (({**FALL, "event_time": None},), OTHERWISE),
    ],
)
def test_what_happened_in_service_is_named_in_the_question(
    events: tuple[Told, ...], ending: str
) -> None:
    assert asked(*events) == BEGINNING + ending


def test_something_that_went_on_is_asked_about_with_its_stretch() -> None:
    went_on: Told = {**FALL, "event_kind": "repeated", "event_until": {"year": 2007}}
    assert asked(went_on) == BEGINNING + REPORTED.format("strain over time from 2004 to 2007")


def test_the_question_rests_on_the_standard_and_on_when_it_happened() -> None:
    letter = letter_of({**ADA, **listing("events", *[BLAST] * 4)}, ASK)
    [sentence] = letter.sentences()
    paths = [source.path for source in sentence.sources if isinstance(source, Answered)]
    assert STANDARD[0] in sentence.sources
    assert paths == [f"events/{number}/event_time" for number in range(1, 5)]


def test_without_an_event_the_question_is_wording_of_the_form() -> None:
    [sentence] = letter_of(ADA, ASK).sentences()
    assert sentence.voice is Voice.FIXED


def test_a_letter_on_function_does_not_ask_for_the_cause() -> None:
    said = heard(function_question, ADA)
    assert said == {
        "question/function": (
            "What is Ms.\u00a0Ortiz’s low back condition, and what does it limit?"
        ),
        "question/no_cause": "This letter does not ask for an opinion on the cause.",
    }

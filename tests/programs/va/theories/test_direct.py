"""Direct connection: one question, which names what happened in service."""

import pytest

from nexus.letter.document import Sentence, Voice
from nexus.letter.paragraphs.question import questions
from nexus.programs.va.theories.direct import DIRECT, THEORY
from nexus.programs.va.theory import STANDARD
from tests.telling import ADA, DECLINED, Told, case_of, heard, listing

FALL: Told = {"event_time": "service", "event_kind": "fall", "event_date": {"year": 2004}}
BEGINNING = (
    "Is it at least as likely as not that Ms.\u00a0Ortiz’s current low back condition began in"
    " service, or "
)
REPORTED = "was caused by what she reports from service ({})?"
OTHERWISE = "is otherwise due to service?"


@pytest.mark.parametrize(
    ("events", "ending"),
    [
        ((), OTHERWISE),
        ((FALL,), REPORTED.format("a fall in 2004")),
        (
            (FALL,) * 4,
            REPORTED.format(
                "a fall in 2004; a fall in 2004; a fall in 2004; and one more told below"
            ),
        ),
        (({**FALL, "event_kind": DECLINED, "event_date": None},), OTHERWISE),
        (({**FALL, "event_time": "after"},), OTHERWISE),
    ],
)
def test_what_happened_in_service_is_named_in_the_question(
    events: tuple[Told, ...], ending: str
) -> None:
    given: Told = {**ADA, **listing("events", *events)}
    said = heard(lambda case: questions(THEORY.questions(case)), given)
    assert said == {"question/direct": BEGINNING + ending}


def test_the_question_rests_on_the_rule_and_on_the_standard_of_proof() -> None:
    [asked] = THEORY.questions(case_of({}))
    assert isinstance(asked.said, Sentence)
    assert asked.said.sources == (DIRECT, STANDARD)
    assert asked.said.voice is Voice.FIXED


def test_something_that_happened_touches_the_path() -> None:
    assert "happened in service" in THEORY.touched(case_of(listing("events", FALL)))
    later: Told = {**FALL, "event_time": "after"}
    assert THEORY.touched(case_of(listing("events", later))) == ""

"""Arthritis as a chronic disease: does it go on, and did something later cause it instead?"""

import pytest

from nexus.letter.paragraphs.question import questions
from nexus.programs.va.theories.chronic import CLEARLY, THEORY
from tests.telling import ADA, UNSURE, Told, case_of, heard, listing

SERVED = listing("service_periods", {"service_end": {"year": 2011, "month": 3}})
EARLY: Told = {**SERVED, "arthritis_seen": "yes", "first_imaging": {"year": 2012, "month": 1}}
CRASH: Told = {"event_time": "after", "event_kind": "vehicle", "event_date": {"year": 2017}}


def asked(given: Told) -> dict[str, str]:
    return heard(lambda case: questions(THEORY.questions(case)), {**ADA, **given})


def test_continuation_and_a_later_cause_are_two_questions() -> None:
    assert list(asked({})) == ["question/chronic", "question/intercurrent"]


def test_what_was_shown_is_told_by_its_dates() -> None:
    given: Told = {**EARLY, "first_symptoms": {"year": 2009}}
    assert asked(given)["question/chronic"] == (
        "1. If Ms.\u00a0Ortiz’s current low back condition is or includes arthritis, is it at least"
        " as likely as not a continuation of what was shown in service or within one year after it"
        " (service until March\u00a02011; the first pain, by the patient’s account, 2009; the first"
        " picture January\u00a02012)?"
    )
    assert asked({})["question/chronic"].endswith("within one year after it?")


def test_the_last_end_of_service_counts() -> None:
    ends: list[Told] = [{"service_end": {"year": year}} for year in (2011, 2004)]
    twice = listing("service_periods", *ends)
    assert "service until 2011" in asked(twice)["question/chronic"]


def with_component(component: str, year: int) -> Told:
    return {"component": component, "service_end": {"year": year}}


def remarks(given: Told) -> dict[str, str]:
    return heard(lambda case: questions((), THEORY.remarks(case)), {**ADA, **given})


@pytest.mark.parametrize("training", ["acdutra", "inacdutra"])
def test_training_ends_no_year_and_is_said_to_carry_no_presumption(training: str) -> None:
    served = listing(
        "service_periods", with_component("active", 2011), with_component(training, 2020)
    )
    assert "service until 2011" in asked(served)["question/chronic"]
    assert remarks(served)["question/training"].startswith("Some of Ms.\u00a0Ortiz’s service was")
    alone = listing("service_periods", with_component(training, 2020))
    assert "service until" not in asked(alone)["question/chronic"]


def test_active_duty_alone_needs_no_remark() -> None:
    assert remarks(listing("service_periods", with_component("active", 2011))) == {}
    assert remarks({}) == {}


def test_the_name_of_the_disease_is_never_taken_for_granted() -> None:
    for said in asked(EARLY).values():
        assert "If Ms.\u00a0Ortiz’s current low back condition is or includes" in said or (
            "explain it instead" in said
        )
    chronic, _later = THEORY.questions(case_of(EARLY))
    assert "not arthritis, so that the question does not arise" in chronic.choices


def test_later_events_are_named_as_what_could_explain_it() -> None:
    said = asked(listing("events", CRASH))["question/intercurrent"]
    assert "what she reports from that time (a vehicle crash in 2017)?" in said
    before: Told = {**CRASH, "event_time": "before"}
    assert "crash" not in asked(listing("events", before))["question/intercurrent"]


def test_a_later_cause_has_its_own_standard() -> None:
    _chronic, later = THEORY.questions(case_of({}))
    assert later.choices == CLEARLY


@pytest.mark.parametrize(
    ("given", "is_touched"),
    [
        (EARLY, True),
        ({**EARLY, "first_imaging": None, "first_symptoms": {"year": 2010}}, True),
        ({**EARLY, "first_imaging": {"year": 2014}}, False),
        ({**EARLY, "arthritis_seen": "no"}, False),
        ({**EARLY, "arthritis_seen": UNSURE}, False),
        ({"arthritis_seen": "yes", "first_imaging": {"year": 2012}}, False),
    ],
)
def test_early_arthritis_touches_the_path(given: Told, *, is_touched: bool) -> None:
    assert bool(THEORY.touched(case_of(given))) is is_touched

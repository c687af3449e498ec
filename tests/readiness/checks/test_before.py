"""Back trouble from before is told in full, and the question fits what entry noted."""

import pytest

from nexus.readiness.checks.before import (
    earlier_trouble_is_described,
    earlier_trouble_was_noted_at_entry,
    pain_in_youth_is_told_as_from_before,
    what_was_noted_at_entry_fits_the_question,
)
from nexus.readiness.finding import Light, Severity
from tests.telling import DECLINED, Told, findings_of, listing

SOME: Told = {"back_before": "some"}


def test_earlier_trouble_without_words_asks_for_them() -> None:
    [finding] = findings_of(earlier_trouble_is_described, SOME)
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.FACTS)
    assert finding.questions == ("before_words",)
    assert "1111" in finding.authority


@pytest.mark.parametrize(
    "given",
    [
        {"back_before": "good"},
        {**SOME, "before_words": "A pulled muscle."},
        {**SOME, "before_words": DECLINED},
    ],
)
def test_trouble_that_is_described_or_declined_or_none_asks_nothing(given: Told) -> None:
    assert findings_of(earlier_trouble_is_described, given) == []


def test_what_was_noted_at_entry_has_a_question_of_its_own() -> None:
    [finding] = findings_of(what_was_noted_at_entry_fits_the_question, {"entrance_exam": "noted"})
    assert (finding.severity, finding.light) == (Severity.BLOCKS, Light.LETTER)
    assert finding.questions == ("connection", "entrance_exam", "entrance_waiver")
    assert "Wagner" in finding.authority


@pytest.mark.parametrize("exam", ["normal", "no_exam", "not_seen", None])
def test_nothing_noted_leaves_the_question_as_it_is(exam: str | None) -> None:
    assert findings_of(what_was_noted_at_entry_fits_the_question, {"entrance_exam": exam}) == []


@pytest.mark.parametrize(
    "given", [SOME, listing("events", {"event_time": "before", "event_kind": "fall"})]
)
def test_earlier_trouble_that_entry_did_not_note_leaves_the_back_sound_in_law(given: Told) -> None:
    [finding] = findings_of(
        earlier_trouble_was_noted_at_entry, {**given, "entrance_exam": "normal"}
    )
    assert (finding.severity, finding.light) == (Severity.INFORMS, Light.LETTER)
    assert finding.questions == ("back_before", "entrance_exam")
    assert "Horn" in finding.authority


@pytest.mark.parametrize(
    "given",
    [
        {"back_before": "good", "entrance_exam": "normal"},
        {**SOME, "entrance_exam": "noted"},
        {**SOME, "entrance_exam": "not_seen"},
        {**SOME, "entrance_exam": "normal", "entrance_waiver": True},
    ],
)
def test_where_it_was_noted_or_nobody_knows_nothing_is_said_of_soundness(given: Told) -> None:
    assert findings_of(earlier_trouble_was_noted_at_entry, given) == []


YOUNG: Told = {"born": "2002-04-17", "first_symptoms": {"year": 2018}}


def test_pain_before_the_age_of_service_asks_how_the_back_was_before() -> None:
    [finding] = findings_of(pain_in_youth_is_told_as_from_before, YOUNG)
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.FACTS)
    assert finding.questions == ("first_symptoms", "back_before", "born")
    assert finding.authority == "38 U.S.C. 1111"


@pytest.mark.parametrize(
    "given",
    [
        {**YOUNG, "first_symptoms": {"year": 2019}},
        {**YOUNG, "back_before": "some"},
        {**YOUNG, **listing("events", {"event_time": "before"})},
        {"first_symptoms": {"year": 2018}},
        {"born": "2002-04-17"},
    ],
)
def test_pain_later_or_told_as_from_before_asks_nothing(given: Told) -> None:
    assert findings_of(pain_in_youth_is_told_as_from_before, given) == []

"""The person has said who they are, what they allow, and that it is true."""

import pytest

from nexus.interview.question import JSON
from nexus.letter.document import Letter
from nexus.letter.paragraphs.course import course
from nexus.readiness.checks.request import (
    sharing_is_allowed,
    the_answers_are_confirmed,
    the_patient_is_named,
    the_story_still_holds_what_was_chosen,
    what_could_not_be_said_is_filled_in,
)
from nexus.readiness.finding import Light, Severity
from tests.telling import ADA, UNSURE, Told, alone, findings_of, letter_of


@pytest.mark.parametrize("given", [{}, {"first_names": "Ada"}])
def test_a_letter_about_nobody_blocks(given: Told) -> None:
    [finding] = findings_of(the_patient_is_named, given)
    assert finding.key == "the_patient_is_named"
    assert (finding.severity, finding.light) == (Severity.BLOCKS, Light.FACTS)
    assert finding.questions == ("last_name",)


def test_a_last_name_is_a_name() -> None:
    assert findings_of(the_patient_is_named, {"last_name": "Ortiz"}) == []


@pytest.mark.parametrize("answer", [None, False])
def test_answers_that_are_not_confirmed_block(answer: JSON) -> None:
    [finding] = findings_of(the_answers_are_confirmed, {"confirmed": answer})
    assert finding.key == "the_answers_are_confirmed"
    assert (finding.severity, finding.light) == (Severity.BLOCKS, Light.LETTER)
    assert finding.questions == ("confirmed",)
    assert finding.authority == "18 U.S.C. 1001"


def test_confirmed_answers_pass() -> None:
    assert findings_of(the_answers_are_confirmed, {"confirmed": True}) == []


@pytest.mark.parametrize("answer", [None, False])
def test_a_draft_that_may_not_be_shared_blocks(answer: JSON) -> None:
    [finding] = findings_of(sharing_is_allowed, {"may_share": answer})
    assert finding.key == "sharing_is_allowed"
    assert (finding.severity, finding.light) == (Severity.BLOCKS, Light.LETTER)
    assert finding.questions == ("may_share",)
    assert finding.authority == "45 CFR 164.508"


def test_a_draft_that_may_be_shared_passes() -> None:
    assert findings_of(sharing_is_allowed, {"may_share": True}) == []


def chosen(story: str) -> Told:
    return {"story": story, "story_passages": [{"quote": "I fell.", "place": "event"}]}


def test_a_chosen_sentence_that_was_changed_asks_to_choose_again() -> None:
    [finding] = findings_of(the_story_still_holds_what_was_chosen, chosen("I slipped."))
    assert finding.key == "the_story_still_holds_what_was_chosen"
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.LETTER)
    assert finding.questions == ("story_passages",)
    assert "fell" not in finding.message


@pytest.mark.parametrize("given", [{}, {"story": "I fell."}, chosen("I fell. It hurt.")])
def test_a_story_that_holds_what_was_chosen_passes(given: Told) -> None:
    assert findings_of(the_story_still_holds_what_was_chosen, given) == []


def with_course(given: Told) -> Letter:
    return letter_of({**ADA, **given}, alone(course), alone(course))


def test_what_the_letter_leaves_out_informs_once_for_each_question() -> None:
    letter = with_course({"since_then": "always"})
    [finding] = findings_of(what_could_not_be_said_is_filled_in, {}, letter=letter)
    assert finding.key == "what_could_not_be_said_is_filled_in"
    assert (finding.severity, finding.light) == (Severity.INFORMS, Light.LETTER)
    assert finding.questions == ("first_symptoms", "course_words")


def test_a_letter_that_says_everything_leaves_nothing_to_fill_in() -> None:
    letter = with_course({"first_symptoms": UNSURE, "trend": "same", "course_words": "Slowly."})
    assert findings_of(what_could_not_be_said_is_filled_in, {}, letter=letter) == []

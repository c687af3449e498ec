"""The story, and the page that chooses from it."""

import pytest

from nexus.interview.answers import Answers
from nexus.interview.personal_narrative import reading, story
from nexus.interview.personal_narrative.story import has_story
from nexus.interview.question import JSON


@pytest.mark.parametrize(
    ("told", "asked"), [("It hurt.", True), (None, False), ("  ", False), (7, False)]
)
def test_sentences_are_chosen_only_from_a_story_that_was_told(told: JSON, *, asked: bool) -> None:
    answers = Answers({"story": told})
    assert has_story(answers) is asked
    assert reading.PAGE.applies(answers) is asked


def test_a_story_may_be_ten_thousand_characters_long_and_not_more() -> None:
    assert story.PAGE.read({"story": "x" * 10_000}).faults == ()
    assert [fault.question for fault in story.PAGE.read({"story": "x" * 10_001}).faults] == [
        "story"
    ]


def test_no_sentence_is_chosen_beforehand() -> None:
    assert reading.PAGE.read({}).answers == {"story_passages": None, "own_statement": None}

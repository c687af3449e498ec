"""Words that speak of what is kept private are shown to whoever typed them."""

import pytest

from nexus.readiness.checks.private import what_is_kept_private_is_told_nowhere_else
from tests.telling import Told, findings_of, listing


@pytest.mark.parametrize(
    ("topic", "told", "path"),
    [
        ("combat", listing("events", {"event_place": "Hue, in combat"}), "events/1/event_place"),
        ("tobacco", {"against_words": "I smoked for 40 years"}, "against_words"),
        ("mood", {"course_words": "Then I got Depressed"}, "course_words"),
    ],
)
def test_words_that_speak_of_it_are_shown(topic: str, told: Told, path: str) -> None:
    [finding] = findings_of(
        what_is_kept_private_is_told_nowhere_else, {**told, "keep_private": [topic]}
    )
    assert finding.questions == ("keep_private", path)
    assert finding.key == f"what_is_kept_private_is_told_nowhere_else@{topic}"


@pytest.mark.parametrize(
    "given",
    [
        {"course_words": "It hurts in bed.", "keep_private": ["mood", "family"]},
        {"course_words": "I got depressed.", "keep_private": ["tobacco"]},
        {"course_words": "I got depressed.", "keep_private": ["none"]},
        {"course_words": "I got depressed."},
        {
            **listing("records", {"record_source": "Note", "record_says": "smoker"}),
            "keep_private": ["tobacco"],
        },
    ],
)
def test_other_words_and_those_of_papers_are_left_alone(given: Told) -> None:
    assert findings_of(what_is_kept_private_is_told_nowhere_else, given) == []


STORY: Told = {
    "story": "I smoked on the boat. Then I fell.",
    "own_statement": True,
    "keep_private": ["tobacco"],
}


def test_the_own_statement_is_named_where_it_holds_such_words() -> None:
    [finding] = findings_of(what_is_kept_private_is_told_nowhere_else, STORY)
    assert finding.questions == ("keep_private", "story")
    assert "Your own statement holds your whole story" in finding.message


def test_a_story_that_is_printed_nowhere_is_left_alone() -> None:
    given: Told = {**STORY, "own_statement": False}
    assert findings_of(what_is_kept_private_is_told_nowhere_else, given) == []


def test_the_sentences_that_the_letter_quotes_are_shown() -> None:
    quote: Told = {"story_passages": [{"quote": "I smoked on the boat.", "place": "event"}]}
    given: Told = {**STORY, **quote, "own_statement": False}
    [finding] = findings_of(what_is_kept_private_is_told_nowhere_else, given)
    assert finding.questions == ("keep_private", "story_passages")
    assert "The letter quotes them." in finding.message

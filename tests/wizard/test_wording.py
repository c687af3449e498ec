"""Answers in words, as their person would read them back."""

import pytest

from nexus.interview.question import JSON
from nexus.wizard.wording import in_words
from tests.wizard.samples import PAGE

QUESTIONS = {question.key: question for question in PAGE.questions}


@pytest.mark.parametrize(
    ("key", "given", "words"),
    [
        ("name", "Ana", "Ana"),
        ("name", None, ""),
        ("name", {"answer": "unsure"}, "I’m not sure"),
        ("minutes", 45, "45 minutes"),
        ("pain", 0, "0"),
        ("sure", False, "No"),
        ("color", "red", "Warm – Red"),
        ("colors", ["red", "blue"], "Warm – Red\nCold – Blue"),
        ("born", "1980-03-04", "March 4, 1980"),
        ("began", {"year": 2004}, "2004"),
        ("began", {"year": 2004, "season": "fall", "about": True}, "About Fall 2004"),
        ("began", {"year": 2004, "month": 3, "day": 5}, "March 5, 2004"),
        ("began", {"year": 2004, "month": 3}, "March 2004"),
        ("hours", 4.5, "4.5 hours"),
        ("hours", 4, "4 hours"),
        ("hours", "4.75", "4.75"),
        ("felt", {"knee": ["pain", "pins"]}, "Left side – Knee: Pain, Pins and needles"),
        ("felt", {"hip": ["weak"], "knee": ["numb"]}, "Left side – Knee: Numb\nHip: Weak"),
        ("chosen", [{"quote": "I fell.", "place": "now"}], "How it is now: “I fell.”"),
    ],
)
def test_an_answer_is_said_in_words(key, given, words):
    assert in_words(QUESTIONS[key], given) == words


def test_what_cannot_be_read_yet_is_said_as_it_was_typed():
    typed: JSON = {"month": "Smarch", "day": "", "year": "2004"}
    assert in_words(QUESTIONS["began"], typed) == "Smarch\n2004"

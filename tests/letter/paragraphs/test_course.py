"""From the first pain to now."""

import pytest

from nexus.interview.question import JSON
from nexus.letter.paragraphs.course import course
from tests.telling import ADA, UNSURE, VARIES, alone, heard, unsaid

COURSE = alone(course)


def said(**given: JSON) -> list[str]:
    return list(heard(COURSE, {**ADA, **given}).values())


@pytest.mark.parametrize(
    ("first", "sentence"),
    [
        ({"year": 2004, "month": 3}, "Ms.\u00a0Ortiz dates the first pain to March\u00a02004."),
        (
            {"year": 2004, "season": "winter", "about": True},
            "Ms.\u00a0Ortiz dates the first pain to about the winter of 2004.",
        ),
        (UNSURE, "Ms.\u00a0Ortiz does not recall when the pain began."),
    ],
)
def test_the_beginning_is_dated_or_said_not_to_be_recalled(first: JSON, sentence: str) -> None:
    assert said(first_symptoms=first) == [sentence]


@pytest.mark.parametrize(
    ("since", "trend", "sentences"),
    [
        (
            "always",
            "worse",
            [
                (
                    "Since then, by Ms.\u00a0Ortiz’s account, the pain has never gone away and over"
                    " the years has become worse."
                )
            ],
        ),
        (
            "returned",
            None,
            ["Since then, by Ms.\u00a0Ortiz’s account, the pain went away and came back later."],
        ),
        (
            None,
            "same",
            ["Over the years, by Ms.\u00a0Ortiz’s account, the pain has stayed about the same."],
        ),
        (VARIES, None, ["How the pain has gone since then varies, by Ms.\u00a0Ortiz’s account."]),
        (
            "comes_and_goes",
            UNSURE,
            [
                "Since then, by Ms.\u00a0Ortiz’s account, the pain has come and gone.",
                "She is not sure whether it became better or worse over the years.",
            ],
        ),
        (
            UNSURE,
            VARIES,
            [
                "Ms.\u00a0Ortiz is not sure how the pain went since then.",
                "How it changed over the years varies too much to say, by her account.",
            ],
        ),
    ],
)
def test_the_years_since_are_told_as_they_were_answered(
    since: JSON, trend: JSON, sentences: list[str]
) -> None:
    assert said(since_then=since, trend=trend) == sentences


def test_the_patients_own_words_are_quoted() -> None:
    assert said(course_words="Like a rug wearing out.") == [
        "How it went, in Ms.\u00a0Ortiz’s own words: “Like a rug wearing out.”"
    ]


def test_what_was_not_told_is_asked_for() -> None:
    assert unsaid(COURSE, {}) == {
        "course/onset": ("first_symptoms",),
        "course/since": ("since_then", "trend"),
        "course/words": ("course_words",),
    }

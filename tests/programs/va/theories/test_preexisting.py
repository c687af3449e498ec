"""What was there before service: the questions follow what the entrance examination noted."""

import pytest

from nexus.interview.question import JSON
from nexus.letter.compose import compose
from nexus.letter.paragraphs.opinion import LIKELIHOOD, UNMISTAKABLE
from nexus.letter.paragraphs.question import questions
from nexus.programs.va.outline import outline
from nexus.programs.va.theories.preexisting import THEORY
from tests.telling import ADA, TODAY, UNSURE, Told, case_of, heard

NOTED: Told = {"entrance_exam": "noted"}
CLEAR: Told = {"entrance_exam": "normal"}


def asked(given: Told) -> dict[str, str]:
    return heard(
        lambda case: questions(THEORY.questions(case), THEORY.remarks(case)), {**ADA, **given}
    )


@pytest.mark.parametrize(
    "given", [NOTED, {"entrance_waiver": True}, {**CLEAR, "entrance_waiver": True}]
)
def test_where_it_was_noted_increase_and_natural_progress_are_asked(given: Told) -> None:
    assert asked(given) == {
        "question/increased": "1. Is it at least as likely as not that the low back condition which"
        " was noted at entry, by Ms.\u00a0Ortiz’s account, increased in severity during service?",
        "question/natural": "2. If it did, is it clear and unmistakable that the increase was no"
        " more than natural progress?",
    }


def test_where_it_was_not_soundness_is_asked_and_nothing_conceded() -> None:
    said = asked({**CLEAR, "back_before": "some", "before_words": "A sprain."})
    assert list(said) == [
        "question/existed",
        "question/natural",
        "question/direct",
        "question/sound",
    ]
    assert said["question/existed"] == (
        "1. Is there clear and unmistakable evidence that a low back condition existed before"
        " Ms.\u00a0Ortiz’s service?"
    )
    assert said["question/natural"].startswith("2. If so, is it as clear and unmistakable that")
    assert "this letter does not concede that a condition existed before" in said["question/sound"]


def test_nothing_in_a_letter_on_soundness_says_that_it_was_there_before() -> None:
    letter = compose(outline([THEORY]), case_of({**ADA, **CLEAR}), as_of=TODAY)
    said = " ".join(sentence.text for sentence in letter.sentences()).lower()
    labels = " ".join(blank.label for blank in letter.blanks()).lower()
    for words in ("pre-existing", "preexisting", "pre-existed"):
        assert words not in f"{letter.title.lower()} {said} {labels}"


@pytest.mark.parametrize("exam", [None, UNSURE, "not_seen", "no_exam"])
def test_where_nobody_knows_both_are_asked(exam: JSON) -> None:
    said = asked({"entrance_exam": exam})
    assert list(said) == [
        "question/existed",
        "question/natural",
        "question/direct",
        "question/increased",
        "question/sound",
        "question/entry_unknown",
    ]
    assert said["question/increased"].startswith("4. If a low back condition was noted at entry:")


@pytest.mark.parametrize(
    ("given", "standards"),
    [
        (NOTED, [LIKELIHOOD, UNMISTAKABLE]),
        (CLEAR, [UNMISTAKABLE, UNMISTAKABLE, LIKELIHOOD]),
        ({}, [UNMISTAKABLE, UNMISTAKABLE, LIKELIHOOD, LIKELIHOOD]),
    ],
)
def test_each_question_has_the_standard_of_who_must_show_it(given: Told, standards) -> None:
    assert [one.choices for one in THEORY.questions(case_of(given))] == standards


@pytest.mark.parametrize(
    ("given", "is_touched"),
    [
        ({"back_before": "some"}, True),
        (NOTED, True),
        ({"events": [{"id": "1", "event_time": "before"}]}, True),
        ({"back_before": "good", **CLEAR}, False),
        ({"events": [{"id": "1", "event_time": "service"}]}, False),
        ({}, False),
    ],
)
def test_trouble_from_before_touches_the_path(given: Told, *, is_touched: bool) -> None:
    assert bool(THEORY.touched(case_of(given))) is is_touched

"""What every kind of question shares: blank, special answers, and the one stored form."""

import pytest

from nexus.interview.problem import Problem
from nexus.interview.question import (
    JSON,
    UNSURE,
    UNSURE_OR_DECLINED,
    UNSURE_OR_VARIES,
    Special,
)
from nexus.interview.text import Text

PLAIN = Text(key="plain", ask="What?")
DOUBTFUL = Text(key="doubtful", ask="What?", specials=UNSURE_OR_DECLINED)


@pytest.mark.parametrize("given", [None, "", "   ", "\n\t", []])
def test_nothing_and_white_space_are_blank(given: JSON) -> None:
    assert PLAIN.is_blank(given)
    assert PLAIN.take(given) is None
    assert PLAIN.store(given) is None


@pytest.mark.parametrize("given", [False, 0, "0", {}])
def test_no_and_zero_are_not_blank(given: JSON) -> None:
    assert not PLAIN.is_blank(given)


@pytest.mark.parametrize("special", UNSURE_OR_DECLINED)
def test_a_special_answer_on_offer_is_taken_and_stored_as_itself(special: Special) -> None:
    given: JSON = {"answer": special.value}
    assert DOUBTFUL.take(given) is special
    assert DOUBTFUL.store(given) == given


@pytest.mark.parametrize(
    "given",
    [
        {"answer": "varies"},
        {"answer": "no idea"},
        {"answer": None},
        {"answer": ["unsure"]},
        {"answer": "unsure", "more": 1},
    ],
)
def test_a_special_answer_that_is_not_on_offer_is_refused(given: JSON) -> None:
    with pytest.raises(Problem, match="Choose one of the answers offered here"):
        DOUBTFUL.take(given)


def test_a_question_without_special_answers_takes_none() -> None:
    with pytest.raises(Problem, match="Choose one of the answers"):
        PLAIN.store({"answer": "unsure"})


def test_a_value_is_stored_in_its_one_form() -> None:
    assert PLAIN.store("  two   words ") == "two words"


@pytest.mark.parametrize(
    ("special", "label"),
    [
        (Special.UNSURE, "I’m not sure"),
        (Special.VARIES, "It changes too much to say"),
        (Special.DECLINED, "I’d rather not say"),
    ],
)
def test_each_special_answer_has_words_to_choose(special: Special, label: str) -> None:
    assert special.label == label


def test_declining_is_not_offered_where_something_merely_varies() -> None:
    assert UNSURE == (Special.UNSURE,)
    assert Special.DECLINED not in UNSURE_OR_VARIES


def test_the_full_schema_of_a_plain_question_allows_null_and_its_value() -> None:
    assert PLAIN.full_schema() == {
        "description": "What?",
        "anyOf": [{"type": "string", "maxLength": 200}, {"type": "null"}],
    }


def test_the_full_schema_of_a_doubtful_question_allows_its_special_answers_alone() -> None:
    assert DOUBTFUL.full_schema()["anyOf"] == [
        {"type": "string", "maxLength": 200},
        {"type": "null"},
        {
            "type": "object",
            "properties": {"answer": {"enum": ["unsure", "declined"]}},
            "required": ["answer"],
            "additionalProperties": False,
        },
    ]

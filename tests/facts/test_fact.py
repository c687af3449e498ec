"""What an answer establishes, and how facts make other facts."""

import pytest

from nexus.facts.fact import (
    Fact,
    Known,
    Unknown,
    Unsure,
    admitted,
    derive,
    maybe,
    standing,
    together,
    told,
    value_of,
)
from nexus.facts.sources import Answered, Sources, Standing
from nexus.interview.answers import Answers
from nexus.interview.number import Whole
from nexus.interview.question import JSON, Special

COUNT = Whole(
    key="count",
    ask="How many?",
    most=10,
    specials=(Special.UNSURE, Special.VARIES, Special.DECLINED),
)
ASKED: Sources = (Answered("count", "How many?"),)
ONE: Sources = (Answered("one", "One?"),)
TWO: Sources = (Answered("two", "Two?"),)


def test_an_answer_is_known_and_rests_on_its_question() -> None:
    assert told(Answers({"count": "7."}), COUNT) == Known(7, ASKED)


def test_an_answer_of_an_item_names_the_item() -> None:
    fact = told(Answers({"count": 7}, "things/3/"), COUNT)
    assert fact == Known(7, (Answered("things/3/count", "How many?"),))


def test_zero_is_known() -> None:
    assert told(Answers({"count": 0}), COUNT) == Known(0, ASKED)


@pytest.mark.parametrize("special", [Special.UNSURE, Special.VARIES])
def test_not_being_sure_is_kept_as_such_with_its_source(special: Special) -> None:
    assert told(Answers({"count": {"answer": special}}), COUNT) == Unsure(ASKED, special)


def test_what_the_person_would_rather_not_say_stays_unknown_for_good() -> None:
    assert told(Answers({"count": {"answer": "declined"}}), COUNT) == Unknown(declined=("count",))


@pytest.mark.parametrize("given", [{}, {"count": None}, {"count": ""}, {"count": 99}])
def test_what_was_not_said_is_unknown_with_the_question_that_would_settle_it(
    given: dict[str, JSON],
) -> None:
    assert told(Answers(given), COUNT) == Unknown(("count",))


def test_what_follows_from_facts_rests_on_all_of_them_once() -> None:
    sum_of = derive(lambda *numbers: sum(numbers), Known(1, ONE), Known(2, TWO), Known(3, ONE))
    assert sum_of == Known(6, (*ONE, *TWO))


def test_what_follows_from_something_unknown_is_unknown() -> None:
    fact: Fact[int] = derive(
        lambda *numbers: sum(numbers),
        Known(1, ONE),
        Unknown(("a", "b")),
        Unsure(TWO),
        Unknown(("b", "c")),
    )
    assert fact == Unknown(("a", "b", "c"))


def test_what_follows_from_something_unsure_is_unsure_in_the_same_way() -> None:
    fact: Fact[int] = derive(
        lambda *numbers: sum(numbers), Known(1, ONE), Unsure(TWO, Special.VARIES)
    )
    assert fact == Unsure((*ONE, *TWO), Special.VARIES)


def test_a_rule_is_not_asked_unless_everything_is_known() -> None:
    asked: list[int] = []
    derive(asked.append, Unsure(ONE))
    derive(asked.append, Unknown())
    assert asked == []
    derive(asked.append, Known(1, ONE))
    assert asked == [1]


@pytest.mark.parametrize(
    ("fact", "perhaps"),
    [
        (Known(7, ONE), Known(7, ONE)),
        (Unsure(ONE), Known(None, ONE)),
        (Unknown(("one",)), Known(None, ())),
    ],
)
def test_a_rule_can_do_without_a_fact(fact: Fact[int], perhaps: Known[int | None]) -> None:
    assert maybe(fact) == perhaps


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        (Known(7, ONE), Known(7, ONE)),
        (Unsure(ONE), Known("not sure", ONE)),
        (Unknown(("one",)), Unknown(("one",))),
    ],
)
def test_being_unsure_can_be_admitted_in_words(fact: Fact[int], said: Fact[int | str]) -> None:
    assert admitted(fact, "not sure") == said


def test_the_known_ones_together_are_one_fact() -> None:
    facts: list[Fact[int]] = [Known(1, ONE), Unknown(("x",)), Unsure(TWO), Known(2, (*ONE, *TWO))]
    assert together(facts) == Known((1, 2), (*ONE, *TWO))


@pytest.mark.parametrize("facts", [[], [Unknown(("x",)), Unsure(ONE)]])
def test_nothing_known_is_nothing_together(facts: list[Fact[int]]) -> None:
    assert together(facts) == Unknown()


def test_what_stands_in_every_letter_says_why() -> None:
    assert standing(3, "part of the form") == Known(3, (Standing("part of the form"),))


@pytest.mark.parametrize(
    ("fact", "value"), [(Known(7, ONE), 7), (Unsure(ONE), None), (Unknown(), None)]
)
def test_a_condition_looks_at_the_value_alone(fact: Fact[int], value: int | None) -> None:
    assert value_of(fact) == value

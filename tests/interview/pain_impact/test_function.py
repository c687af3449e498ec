"""What can be lifted often can be lifted now and then."""

from typing import Any

import pytest

from nexus.interview.pain_impact.function import PAGE
from nexus.interview.question import JSON, Question


@pytest.mark.parametrize(
    ("lifting", "often"),
    [
        (20, 10),
        (20, 20),
        ("20 lbs", "ten"),
        (None, 50),
        (20, None),
        ({"answer": "varies"}, 50),
        (20, {"answer": "unsure"}),
    ],
)
def test_weights_that_go_together_pass(lifting: JSON, often: JSON) -> None:
    assert PAGE.read({"lifting": lifting, "lifting_often": often}).faults == ()


@pytest.mark.parametrize(("lifting", "often"), [(10, 20), (0, 1), ("ten", "20 lbs")])
def test_more_often_than_now_and_then_is_a_fault_of_the_second(lifting: JSON, often: JSON) -> None:
    [fault] = PAGE.read({"lifting": lifting, "lifting_often": often}).faults
    assert fault.question == "lifting_often"
    assert "Check both numbers" in str(fault.problem)


@pytest.mark.parametrize("posture", ["sitting", "standing", "walking"])
def test_nobody_sits_stands_or_walks_longer_than_a_day_awake(posture: str) -> None:
    assert PAGE.read({posture: "16 hours"}).answers[posture] == 960
    assert [fault.question for fault in PAGE.read({posture: "17 hours"}).faults] == [posture]


@pytest.mark.parametrize("question", PAGE.questions, ids=lambda question: question.key)
def test_every_limit_may_vary_or_be_unknown(question: Question[Any]) -> None:
    assert [special.value for special in question.specials] == ["unsure", "varies"]
    assert question.optional

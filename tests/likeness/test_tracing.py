"""From words to traces, from which no words come back."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nexus.likeness.tracing import NOTICED, RUN, traces

WORDS = [f"word{number}" for number in range(500)]


def some(chance: random.Random, length: int) -> list[str]:
    return [chance.choice(WORDS) for _ in range(length)]


@given(st.randoms(use_true_random=False), st.integers(0, 40), st.integers(0, 40))
def test_a_shared_passage_is_noticed_wherever_it_stands(
    chance: random.Random, before: int, after: int
) -> None:
    shared = some(chance, NOTICED)
    one = " ".join([*some(chance, before), *shared, *some(chance, after)])
    other = " ".join([*some(chance, after), *shared, *some(chance, before)])
    assert traces([one]) & traces([other])


def test_fewer_words_than_a_run_leave_no_trace() -> None:
    assert traces([" ".join(WORDS[: RUN - 1])]) == frozenset()
    assert len(traces([" ".join(WORDS[:RUN])])) == 1


@pytest.mark.parametrize(
    "told",
    [
        "I FELL through an open hatch, and I couldn't stand.",
        "I fell - through an open hatch and I couldn’t stand",
        "\tI fell\nthrough an ｏｐｅｎ hatch; and I couldn't stand!!",
    ],
)
def test_case_signs_and_breaks_do_not_hide_a_copy(told: str) -> None:
    assert traces([told]) == traces(["i fell through an open hatch and i couldn't stand"])


def test_other_words_leave_other_traces() -> None:
    assert not traces([" ".join(WORDS[:60])]) & traces([" ".join(WORDS[60:120])])


def test_another_site_leaves_other_traces(settings) -> None:
    told = [" ".join(WORDS[:60])]
    here = traces(told)
    settings.SECRET_KEY = "x" * 60
    assert not here & traces(told)


@given(st.lists(st.text(max_size=300), max_size=4))
def test_any_text_at_all_is_taken(texts: list[str]) -> None:
    assert all(-(2**63) <= digest < 2**63 for digest in traces(texts))

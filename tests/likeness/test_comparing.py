"""Which claims are alike, and how much."""

import json
from itertools import permutations
from pathlib import Path

import pytest

from nexus.claims.models import Claim
from nexus.likeness.comparing import FEWEST, LARGE, alike, keep_traces
from nexus.likeness.models import Trace
from nexus.likeness.tracing import traces

pytestmark = pytest.mark.django_db
LETTERS = Path(__file__).parents[1] / "letters"
CASES = sorted(case for case in LETTERS.glob("*/answers.json") if "unsure" not in str(case))
"""Without the one that is a part of another."""
WORDY = [case for case in CASES if len(case.read_text(encoding="utf-8")) > 15_000]
"""Those that tell much; a few lines leave too few traces to say anything."""
OWN = "In February I fell through an open hatch and could not stand straight for {} days. "
STORY = "".join(OWN.format(number) for number in range(40))


def telling(*texts: str) -> Claim:
    claim = Claim.objects.create()
    keep_traces(claim.pk, texts)
    return claim


def words(case: Path) -> list[str]:
    """Everything that was told in words, whatever the question."""
    found: list[str] = []

    def gather(told: object) -> None:
        if isinstance(told, str):
            found.append(told)
        elif isinstance(told, dict):
            for one in told.values():
                gather(one)
        elif isinstance(told, list):
            for one in told:
                gather(one)

    gather(json.loads(case.read_text())["answers"])
    return found


def with_some_words_changed(texts: list[str]) -> list[str]:
    """As somebody would who takes another's letter: names, numbers and every tenth word."""
    return [
        " ".join("other" if place % 10 == 9 else word for place, word in enumerate(text.split()))
        for text in texts
    ]


def test_different_cases_are_not_alike() -> None:
    left = [traces(words(case)) for case in CASES]
    shares = [len(one & other) / len(one) for one, other in permutations(left, 2)]
    assert len(shares) == len(CASES) * (len(CASES) - 1)
    assert max(shares) < LARGE / 4


def test_the_ten_whole_cases_are_among_those_that_a_copy_is_noticed_of() -> None:
    assert len(WORDY) >= 10


@pytest.mark.parametrize("case", WORDY, ids=lambda case: case.parent.name)
def test_a_copy_with_some_words_changed_is_noticed(case: Path) -> None:
    own, copied = telling(*words(case)), telling(*with_some_words_changed(words(case)))
    assert [one.claim for one in alike(copied.pk)] == [own.pk]
    assert [one.claim for one in alike(own.pk)] == [copied.pk]


def test_the_share_is_of_ones_own_words() -> None:
    whole, half = (
        telling(STORY),
        telling(STORY, "".join(map("Another {} word. ".format, range(999)))),
    )
    [of_whole] = alike(whole.pk)
    assert (of_whole.claim, of_whole.share) == (half.pk, 1.0)
    assert alike(half.pk) == ()


def test_a_few_words_that_anybody_may_say_are_not_a_copy() -> None:
    short = " ".join(f"w{number}" for number in range(FEWEST + 4))
    telling(short)
    assert alike(telling(short).pk) == ()


def test_the_most_alike_come_first() -> None:
    part, whole, own = telling(STORY[: len(STORY) // 2]), telling(STORY), telling(STORY)
    found = alike(own.pk)
    assert [one.claim for one in found] == [whole.pk, part.pk]
    assert found[0].share == 1.0 > found[1].share > LARGE


def test_what_is_no_longer_told_leaves_no_trace() -> None:
    first, other = telling(STORY), telling(STORY)
    keep_traces(first.pk, ["Nothing of this was told before, not a single word of it at all."])
    assert alike(first.pk) == alike(other.pk) == ()
    keep_traces(first.pk, [])
    assert not Trace.objects.filter(claim=first).exists()


def test_traces_go_with_their_claim() -> None:
    claim = telling(STORY)
    claim.delete()
    assert not Trace.objects.exists()
    assert str(Trace(claim_id=claim.pk)) == f"trace of claim {claim.pk}"


def test_no_word_is_kept(django_assert_num_queries) -> None:
    claim = telling(STORY)
    assert all(isinstance(one, int) for row in Trace.objects.values_list() for one in [row[-1]])
    with django_assert_num_queries(2):
        alike(claim.pk)

"""Ten people's cases, entered whole, in their words: nothing of them is refused or left aside."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from nexus.claims.answers_file import read_file
from nexus.claims.drafting import Drafted, draft

NARROW = "va_function_unsure"
"""A few answers of one of the ten, with the path left open."""
CASES = sorted(
    case for case in Path(__file__).parent.glob("*/answers.json") if case.parent.name != NARROW
)
PRIVATE = {
    "va_direct_hatch": ("counseling",),
    "va_direct_lifting": ("BMI", "sergeant", "quarrel"),
    "va_direct_landings": ("men lost", "cried"),
    "va_direct_parachute": ("jail",),
    "va_secondary_hip": ("mother’s story", "mother's story"),
    "va_preexisting_slip": ("my period",),
    "workers_comp_nurse": ("crying", "moved to night"),
    "ssa_function": ("cash", "friend"),
}
"""Words that would show in a letter what its person asked to leave out."""


def told(case: Path) -> dict[str, Any]:
    """The file of a case."""
    content: dict[str, Any] = json.loads(case.read_text(encoding="utf-8"))
    return content


def drafted(case: Path) -> Drafted:
    """The draft of a case as of its own day."""
    return draft(read_file(told(case))[0], as_of=date.fromisoformat(told(case)["as_of"]))


def text_of(case: Path) -> str:
    """Everything its letter says."""
    return " ".join(sentence.text for sentence in drafted(case).letter.sentences())


def test_there_are_ten() -> None:
    assert len(CASES) == 10


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.parent.name)
def test_every_answer_is_taken_and_stored_as_it_stands(case: Path) -> None:
    given, problems = read_file(told(case))
    assert not problems
    assert given == told(case)["answers"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.parent.name)
def test_every_answer_was_asked_for_on_the_way(case: Path) -> None:
    given = told(case)["answers"]
    assert drafted(case).journey.answers.given() == given


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.parent.name)
def test_every_record_against_is_in_the_letter(case: Path) -> None:
    records = told(case)["answers"]["records"]
    against = [one["record_source"] for one in records if one["record_weight"] == "against"]
    text = text_of(case)
    assert against
    assert [source for source in against if source not in text] == []


@pytest.mark.parametrize(
    "case",
    [case for case in CASES if case.parent.name in PRIVATE],
    ids=lambda case: case.parent.name,
)
def test_what_its_person_asked_to_leave_out_is_not_in_the_letter(case: Path) -> None:
    text = text_of(case)
    assert [words for words in PRIVATE[case.parent.name] if words in text] == []

"""Golden letters: cases that one can read aloud; `make letters` writes them anew."""

import json
from datetime import date
from pathlib import Path

import pytest

from nexus.claims.answers_file import read_file
from nexus.claims.drafting import Drafted, draft
from nexus.letter.document import Section
from nexus.readiness.plain import findings_text
from nexus.rendering.text import render_text

CASES = sorted(path.parent for path in Path(__file__).parent.glob("*/answers.json"))


def drafted(case: Path) -> Drafted:
    """The draft of a case as of its own day."""
    data = json.loads((case / "answers.json").read_text(encoding="utf-8"))
    given, problems = read_file(data)
    assert not problems
    return draft(given, as_of=date.fromisoformat(data["as_of"]))


def test_there_are_cases_to_read() -> None:
    assert len(CASES) >= 20


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_letter_is_the_one_that_was_read(case: Path, *, regenerate: bool) -> None:
    _compare(case / "letter.txt", render_text(drafted(case).letter), regenerate=regenerate)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_findings_are_the_ones_that_were_read(case: Path, *, regenerate: bool) -> None:
    _compare(case / "findings.txt", findings_text(drafted(case).report), regenerate=regenerate)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_record_against_is_in_the_letter(case: Path) -> None:
    given = json.loads((case / "answers.json").read_text(encoding="utf-8"))["answers"]
    against = [one for one in given["records"] if one["record_weight"] == "against"]
    text = " ".join(sentence.text for sentence in drafted(case).letter.sentences())
    assert against
    assert all(one["record_source"] in text for one in against)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_only_a_letter_on_a_chosen_path_asks_for_an_opinion(case: Path) -> None:
    asked = [section for section in drafted(case).letter.sections if _is_opinion(section)]
    assert bool(asked) is case.name.startswith(("va_direct", "va_chronic", "va_sec", "va_pre"))


def _is_opinion(section: Section) -> bool:
    return section.key == "opinion"


def _compare(golden: Path, text: str, *, regenerate: bool) -> None:
    if regenerate:
        golden.write_text(text, encoding="utf-8")
    assert golden.read_text(encoding="utf-8") == text

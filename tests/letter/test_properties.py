"""What holds for every letter, whatever anyone answers (architecture, section 8)."""

import json
import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest
from hypothesis import given as over
from hypothesis import settings
from hypothesis import strategies as st

from nexus.claims.answers_file import read_file, write_file
from nexus.claims.drafting import draft, journey_of
from nexus.interview.answers import Answers
from nexus.interview.question import JSON
from nexus.letter.document import Letter
from nexus.letter.serial import read_letter, write_letter
from nexus.programs.choosing import every_stage
from nexus.rendering.docx import render_docx
from nexus.rendering.html import render_html_page
from nexus.rendering.pdf import Copy, render_pdf
from nexus.rendering.text import render_text
from tests.answering import answers_to, changed, journeys, questions_by_path
from tests.letter.promises import PROMISES, TODAY, Told, told, unlisted_changes
from tests.letter.unticked import in_docx, in_html, in_pdf, in_text
from tests.marked import Teller

ROOT = Path(__file__).parents[2]
FEW, MANY = 40, 1_000
"""Journeys in the quick profile, and under `make proof`."""
AS_MANY = settings(max_examples=MANY if settings().max_examples > FEW else FEW)
SEEDS = st.integers(0, 2**32)
"""Each a journey answered nearly whole; those of `journeys()` are wild, slower and fewer."""
LETTERS = st.builds(lambda given: draft(given, as_of=TODAY).letter, journeys())


def composed(given: dict[str, JSON]) -> Letter:
    """The letter of some answers."""
    return draft(given, as_of=TODAY).letter


def broken(one: Told) -> dict[str, list[str]]:
    """Every promise that a letter breaks, with where."""
    return {name: where for name, promise in PROMISES.items() if (where := promise(one))}


@AS_MANY
@over(SEEDS)
def test_no_letter_breaks_a_promise(seed: int) -> None:
    assert broken(told(Teller(seed).given())) == {}


@over(journeys(garbage=True))
def test_no_wild_answers_break_a_promise_or_stop_the_letter(given: dict[str, JSON]) -> None:
    one = told(given)
    assert one.letter.sections
    assert one.drafted.notice
    assert broken(one) == {}
    said = list(one.letter.sentences())
    assert all(sentence.text.strip() for sentence in said)
    assert len(said) == len({sentence.key for sentence in said})


@AS_MANY
@over(SEEDS)
def test_changing_an_answer_changes_only_sentences_that_list_it(seed: int) -> None:
    teller = Teller(seed)
    given = teller.given()
    before = told(given)
    for path in Random(seed).sample(sorted(questions_by_path(before.counted)), 3):
        other = teller.another(questions_by_path(given)[path])
        assert unlisted_changes(before, told(changed(given, path, other)), path) == []


@AS_MANY
@over(SEEDS)
def test_the_same_answers_are_the_same_letter_byte_for_byte_and_nothing_in_it_is_ticked(
    seed: int,
) -> None:
    given = Teller(seed).given()
    mixed = dict(Random(seed).sample([*given.items()], len(given)))
    letter = composed(given)
    assert bytes_of(letter) == bytes_of(composed(mixed))
    assert in_text(render_text(letter)) == []


def bytes_of(letter: Letter) -> bytes:
    """The letter as it is kept, and as plain text."""
    return f"{json.dumps(write_letter(letter))}{render_text(letter)}".encode()


def digest(number: int) -> str:
    """What a letter is known by from one process to the next."""
    return sha256(bytes_of(composed(Teller(number).given()))).hexdigest()


def test_no_letter_depends_on_the_process_that_made_it() -> None:
    """Python orders sets and hashes otherwise in each process, if nobody tells it."""
    ask = "from tests.letter.test_properties import digest; print(*map(digest, range(3)))"
    said = subprocess.run(
        [sys.executable, "-c", f"import django; django.setup(); {ask}"],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "7", "DJANGO_SETTINGS_MODULE": "tests.settings"},
        check=True,
        capture_output=True,
        text=True,
    )
    assert said.stdout.split() == [digest(number) for number in range(3)]


@pytest.mark.parametrize(
    "seed", [1, *(pytest.param(one, marks=pytest.mark.proof) for one in range(2, 30))]
)
def test_nothing_is_ticked_or_filled_in_any_file(seed: int) -> None:
    letter = composed(Teller(seed).given())
    assert in_html(render_html_page(letter)) == []
    assert in_docx(render_docx(letter)) == []
    assert in_pdf(render_pdf(letter, copy=Copy.CLINICIAN)) == []


@over(st.data())
def test_answers_on_a_road_not_taken_never_reach_the_letter(data: st.DataObject) -> None:
    given = data.draw(journeys())
    taken = {step.key for _stage, step in journey_of(given).steps()}
    off_road = {
        step.key: step for stage in every_stage() for step in stage.steps if step.key not in taken
    }
    with_more = dict(given)
    for step in off_road.values():
        for question in getattr(step, "questions", ()):
            with_more[question.key] = data.draw(answers_to(question))
    assert journey_of(with_more).answers.given() == journey_of(given).answers.given()
    assert composed(with_more) == composed(given)


@over(LETTERS)
def test_a_letter_written_down_is_read_back_the_same(letter: Letter) -> None:
    assert read_letter(write_letter(letter)) == letter


@over(journeys())
def test_what_is_exported_and_read_again_is_the_same(given: dict[str, JSON]) -> None:
    once, _problems = read_file(write_file(given))
    again, _problems = read_file(write_file(once))
    assert again == once
    assert composed(again) == composed(once)


@over(st.data())
def test_what_any_question_writes_it_reads_back_the_same(data: st.DataObject) -> None:
    questions = questions_by_path(data.draw(journeys()))
    question = questions[data.draw(st.sampled_from(sorted(questions)))]
    stored = question.store(data.draw(answers_to(question)))
    assert question.store(stored) == stored
    value = Answers({question.key: stored})[question]
    assert value is None or question.read(question.write(value)) == value

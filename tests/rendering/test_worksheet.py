"""All questions on paper: sound, accessible, complete, and in words that do no harm."""

import re
import subprocess
from functools import cache
from io import BytesIO

import pytest
from django.core.management import CommandError, call_command
from pypdf import PdfReader

from nexus.interview.answers import Answers
from nexus.interview.choice import Choice, Choices, YesNo
from nexus.interview.page import Page
from nexus.interview.pain_impact.flare_ups import HAS_FLARE_UPS
from nexus.interview.several import Several
from nexus.programs.choosing import PROGRAMS, stages_for
from nexus.rendering.worksheet import COPIES, FOOT, TITLE, Part, render_worksheet, worksheet
from tests.rendering.reading import missing, opened, read_aloud, squeezed
from tests.rendering.validating import failures

KEYS = [program.key for program in PROGRAMS]


def chapters(program):
    return worksheet(stages_for({"chosen_program": program}))


def parts(program) -> list[Part]:
    return [part for chapter in chapters(program) for part in chapter.parts]


def part(program, key) -> Part:
    return next(one for one in parts(program) if one.step.key == key)


def asked(program):
    for one in parts(program):
        for leaf in (*one.leaves, one.last):
            yield from leaf.asked if leaf else ()


@cache
def rendered(program: str) -> bytes:
    name = next(one.name for one in PROGRAMS if one.key == program)
    return render_worksheet(name, stages_for({"chosen_program": program}))


@pytest.fixture(
    params=[key if key == "ssa" else pytest.param(key, marks=pytest.mark.proof) for key in KEYS]
)
def program(request) -> str:
    """One program is set each time, all of them in the long tests: setting one takes seconds."""
    return str(request.param)


@pytest.fixture
def data(program) -> bytes:
    return rendered(program)


def test_it_is_pdf_ua(data):
    assert failures(data) == []


def test_it_is_sound(data, qpdf, tmp_path):
    path = tmp_path / "worksheet.pdf"
    path.write_bytes(data)
    checked = subprocess.run([qpdf, "--check", path], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "WARNING" not in checked.stdout + checked.stderr


def test_every_character_has_its_glyph(data):
    assert missing(data) == set()


def test_it_is_letter_size_and_every_page_says_what_it_is(program, data):
    pages = PdfReader(BytesIO(data)).pages
    name = next(one.name for one in PROGRAMS if one.key == program)
    for number, page in enumerate(pages, start=1):
        assert (page.mediabox.width, page.mediabox.height) == (612, 792)
        text = squeezed(page.extract_text())
        assert squeezed(FOOT) in text
        assert squeezed(TITLE.format(program=name)) in text
        assert f"{number}of{len(pages)}" in text


def test_nothing_can_be_typed_and_nothing_is_filled_in(data):
    with opened(data) as pdf:
        assert "/AcroForm" not in pdf.Root


def test_every_question_is_read_aloud_in_its_order(program, data):
    spoken, place = squeezed(read_aloud(data)), 0
    for one in asked(program):
        wanted = squeezed(f"{one.number}. {one.question.ask}")
        found = spoken.find(wanted, place)
        assert found >= 0, one.question.key
        place = found + len(wanted)


def test_every_option_and_special_answer_can_be_ticked(program, data):
    spoken = squeezed(read_aloud(data))
    for one in asked(program):
        labels = [special.label for special in one.question.specials]
        if isinstance(one.question, Choice | Choices | YesNo):
            labels += [option.label for option in one.question.options]
        assert [label for label in labels if squeezed(label) not in spoken] == []


def test_the_crisis_line_is_told_once_and_in_full(data):
    assert len(re.findall("838255", read_aloud(data))) == 1


@pytest.mark.parametrize("key", KEYS)
def test_it_holds_every_question_of_its_program(key):
    wanted = [
        question.key
        for stage in stages_for({"chosen_program": key})
        for step in stage.steps
        for question in (
            (*step.page.questions, step.finished) if isinstance(step, Several) else step.questions
        )
    ]
    numbers = {one.question.key: one.number for one in asked(key)}
    assert sorted(numbers, key=numbers.__getitem__) == wanted
    assert sorted(numbers.values()) == list(range(1, len(wanted) + 1))


@pytest.mark.parametrize("key", KEYS)
def test_a_list_has_three_blank_copies_and_explains_itself_once(key):
    for one in parts(key):
        assert len(one.leaves) == (COPIES if isinstance(one.step, Several) else 1)
        assert [asked.bare for leaf in one.leaves for asked in leaf.asked[:1]] == [
            place > 0 for place in range(len(one.leaves))
        ]


@pytest.mark.parametrize("key", KEYS)
def test_a_page_that_is_not_for_everyone_says_for_whom(key):
    for stage in stages_for({"chosen_program": key}):
        for step in stage.steps:
            special = not step.applies(Answers({}))
            assert bool(part(key, step.key).only) is special, step.key


def test_what_brings_a_page_is_named_by_its_number():
    number = next(one.number for one in asked("va") if one.question is HAS_FLARE_UPS)
    assert part("va", "flare-up-details").only == f"Only if you ticked “Yes” at question {number}."


def test_a_page_that_several_answers_bring_names_them_all():
    assert " or “" in part("va", "decision-details").only


def test_a_page_that_follows_words_says_so():
    number = next(one.number for one in asked("va") if one.question.key == "story")
    assert part("va", "reading").only == f"Only if you wrote something at question {number}."


def test_what_cannot_wait_stands_beside_its_box():
    signs = part("va", "safety").leaves[0].asked[0].room.groups[0].ticks
    hints = {tick.option.key: tick.urgent for tick in signs}
    assert hints["saddle"] == "Get help now. Call 911."
    assert hints["fever"] == "See a doctor today."
    assert hints["none"] == ""


def test_what_to_read_before_a_hard_page_stands_before_it():
    story = part("va", "story")
    assert isinstance(story.step, Page)
    assert story.before[: len(story.step.pause)] == story.step.pause


def test_no_page_claims_to_be_an_office(data):
    spoken = read_aloud(data)
    assert "We are not the VA" in spoken
    assert "official" not in spoken.lower()


def test_the_command_writes_it(tmp_path, monkeypatch):
    monkeypatch.setattr("nexus.claims.management.commands.worksheet.blank_worksheet", str.encode)
    call_command("worksheet", "--program", "ssa", "--out", str(tmp_path / "paper.pdf"))
    assert (tmp_path / "paper.pdf").read_bytes() == b"ssa"


def test_the_command_knows_only_programs_that_are_there(tmp_path):
    with pytest.raises(CommandError):
        call_command("worksheet", "--program", "none", "--out", str(tmp_path / "paper.pdf"))

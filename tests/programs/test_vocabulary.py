"""Questions, pages and checks are called one thing everywhere, and each name means one thing."""

from collections import Counter
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType
from typing import Any

import pytest

import nexus.interview
import nexus.programs
from nexus.interview.answers import Answers
from nexus.interview.page import Page
from nexus.interview.question import JSON, Question
from nexus.interview.several import Several
from nexus.programs.choosing import PROGRAMS, UNDECIDED, every_stage
from nexus.programs.va.connection import CONNECTION
from nexus.readiness import checks

MODULES = [
    import_module(found.name)
    for package in (nexus.interview, nexus.programs)
    for found in walk_packages(package.__path__, f"{package.__name__}.")
]
STEPS = {step.key: step for stage in every_stage() for step in stage.steps}
PAGES = {key: step.page if isinstance(step, Several) else step for key, step in STEPS.items()}
QUESTIONS = [question for page in PAGES.values() for question in page.questions]


def constants(module: ModuleType) -> dict[str, Question[Any]]:
    """The questions that a module defines, by the names of their constants."""
    return {
        name: value
        for name, value in vars(module).items()
        if isinstance(value, Question) and name.isupper()
    }


def test_there_are_questions_to_look_at() -> None:
    assert len(QUESTIONS) > 60
    assert len(STEPS) > 20


def test_no_two_questions_share_a_key() -> None:
    lists = [key for key, step in STEPS.items() if isinstance(step, Several)]
    finished = [step.finished.key for step in STEPS.values() if isinstance(step, Several)]
    counted = Counter([*(question.key for question in QUESTIONS), *lists, *finished])
    assert [key for key, count in counted.items() if count > 1] == []


def test_no_two_pages_share_an_address() -> None:
    for stages in {program.key: program.stages for program in (*PROGRAMS, UNDECIDED)}.values():
        addresses = [
            (stage.key, step.key.replace("_", "-")) for stage in stages for step in stage.steps
        ]
        assert len(addresses) == len(set(addresses))
    by_key: dict[str, set[int]] = {}
    for stage in every_stage():
        for step in stage.steps:
            by_key.setdefault(step.key, set()).add(id(step))
    assert [key for key, steps in by_key.items() if len(steps) > 1] == []


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_a_constant_is_its_questions_key_in_capitals(module: ModuleType) -> None:
    wrong = [name for name, question in constants(module).items() if name != question.key.upper()]
    assert wrong == []


def test_every_question_is_a_constant() -> None:
    named = {id(question) for module in MODULES for question in constants(module).values()}
    assert [question.key for question in QUESTIONS if id(question) not in named] == []


def own_page(module: ModuleType) -> Page | None:
    lists = [value for value in vars(module).values() if isinstance(value, Several)]
    page = getattr(module, "PAGE", None)
    return page if isinstance(page, Page) and not lists else None


@pytest.mark.parametrize(
    "module", [one for one in MODULES if own_page(one)], ids=lambda module: module.__name__
)
def test_a_pages_address_is_its_module(module: ModuleType) -> None:
    page = own_page(module)
    assert page is not None
    stem = module.__name__.rpartition(".")[2]
    assert page.key == ("program" if stem == "choosing" else stem.replace("_", "-"))


def test_a_stages_address_is_its_folder() -> None:
    folders = {path.parent.name for path in Path(nexus.interview.__path__[0]).glob("*/__init__.py")}
    assert {stage.key.replace("-", "_") for stage in every_stage()} == folders


@pytest.mark.parametrize("key", [*PAGES, *(page.key for page in PAGES.values())])
def test_an_address_is_plain(key: str) -> None:
    assert key.replace("_", "-").replace("-", "").isalpha()
    assert key == key.lower()
    assert isinstance(STEPS.get(key), Several) or "_" not in key


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.key)
def test_a_question_asks_in_plain_words(question: Question[Any]) -> None:
    said = f"{question.ask} {question.why} {question.help}"
    assert question.ask[:1].isupper() or question.ask[:1].isdigit()
    assert not {"please", "simply", "just", "submit"} & set(said.lower().split())
    assert "!" not in said


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.key)
def test_no_question_leaves_its_options_without_a_label(question: Question[Any]) -> None:
    options = getattr(question, "options", ())
    assert all(option.label and option.key for option in options)
    assert len({option.key for option in options}) == len(options)


def test_every_check_that_is_written_is_used() -> None:
    written = {
        name
        for found in walk_packages(checks.__path__, f"{checks.__name__}.")
        for name, value in vars(import_module(found.name)).items()
        if callable(value) and getattr(value, "__module__", "") == found.name and name[0] != "_"
    }
    given: list[dict[str, JSON]] = [{}]
    given += [{"connection": [one.key]} for one in CONNECTION.options]
    used = {
        check.__name__
        for program in (*PROGRAMS, UNDECIDED)
        for answers in given
        for check in program.checks(Answers(answers))
    }
    assert written - used == set()

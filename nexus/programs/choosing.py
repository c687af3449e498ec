"""Which program is it? Programs are found by looking: a module here that exports PROGRAM is one."""

from collections.abc import Mapping
from dataclasses import replace
from importlib import import_module
from pkgutil import iter_modules

from nexus import programs
from nexus.interview.about_you import STAGE as ABOUT_YOU
from nexus.interview.answers import Answers
from nexus.interview.choice import Choice, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import JSON, UNSURE
from nexus.interview.stage import Stage, Task
from nexus.letter.function_letter import function_outline
from nexus.programs import function_only
from nexus.programs.program import Program


def _found() -> tuple[Program, ...]:
    names = (found.name for found in iter_modules(programs.__path__))
    modules = (import_module(f"{programs.__name__}.{name}") for name in names)
    having = (module.PROGRAM for module in modules if hasattr(module, "PROGRAM"))
    return tuple(sorted(having, key=lambda program: program.order))


PROGRAMS = _found()
UNDECIDED = Program(
    key="undecided",
    name=_("Not chosen yet"),
    stages=function_only.STAGES,
    outline=lambda _answers: function_outline(program="undecided", to="To whom it may concern"),
    notice=lambda _answers: _(
        "Choose whom the letter is for. Until then you get one on your condition and your limits."
    ),
    checks=lambda _answers: function_only.CHECKS,
)
CHOSEN_PROGRAM = Choice(
    key="chosen_program",
    ask=_("Whom is the letter for?"),
    options=tuple(Option(one.key, one.name, hint=one.hint) for one in PROGRAMS),
    specials=UNSURE,
    why=_("Each office asks a different question. The letter is written for the one you choose."),
)
PAGE = Page(key="program", title=_("Whom the letter is for"), questions=(CHOSEN_PROGRAM,))


def program_for(given: Mapping[str, JSON]) -> Program:
    """The program that was chosen, or the undecided one."""
    chosen = Answers(given)[CHOSEN_PROGRAM]
    return next((one for one in PROGRAMS if chosen and one.key == chosen.key), UNDECIDED)


def stages_for(given: Mapping[str, JSON]) -> tuple[Stage, ...]:
    """Everything that the chosen program asks, in order."""
    return _stages(program_for(given))


def every_stage() -> tuple[Stage, ...]:
    """The stages of all programs, for the schema of an answers file; steps may come repeatedly."""
    return tuple(stage for program in (*PROGRAMS, UNDECIDED) for stage in _stages(program))


def _stages(program: Program) -> tuple[Stage, ...]:
    asked = Task(_("Whom the letter is for"), (PAGE, *program.pages))
    first = replace(ABOUT_YOU, tasks=(*ABOUT_YOU.tasks, asked))
    return (first, *program.stages)

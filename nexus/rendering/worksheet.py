"""The same questions on paper: to fill in by hand, and to type in later, or to have typed in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from nexus.interview.answers import Answers
from nexus.interview.choice import Choices
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.pain_impact.safety import DARK_THOUGHTS, Signpost, signposts
from nexus.interview.question import Question
from nexus.interview.several import Several
from nexus.interview.stage import Stage, Step
from nexus.interview.text import Text
from nexus.rendering.finishing import finished
from nexus.rendering.html import lay_out
from nexus.rendering.only_if import Condition, conditions, is_for_everyone
from nexus.rendering.pdf import typeset
from nexus.rendering.room import Room, Shape, Tick, room_for

COPIES = 3
"""Blank copies of a list's page; who has more uses another sheet."""
TITLE = _("Worksheet: {program}")
FOOT = _(
    "Your own notes for a letter about your back. Not a form of the VA or of any other office."
    " Never write a Social Security number here."
)
LEAD = (
    _(
        "These are the questions that Back to Life asks. Fill in what you can, in any order and in"
        " your own words. Best guesses are fine. Skip what you like."
    ),
    _(
        "Later you, or someone you trust, can type your answers in on the site. It makes a draft of"
        " the letter for your doctor. Your doctor decides whether to sign."
    ),
    _(
        "If you need more room, use another sheet, and put the number of the question on it. The"
        " lines don’t say how much to write: a few words are enough."
    ),
    _(
        "We are not the VA or any other office. This is not a form and not a claim, so don’t send"
        " it in. It’s not medical or legal advice."
    ),
    _(
        "Never write a Social Security number here. We never need one. Keep these pages in a safe"
        " place: your health is in them."
    ),
)
WHY = _("Why we ask:")
STARTERS = _("You could begin with:")
MORE = _("More than three? Use another sheet.")
ABOVE = _("Underline the sentences above. Beside each, write the letter of the place it belongs.")


@dataclass(frozen=True)
class Asked:
    """A question with its number and its room; `bare` where its help has been read already."""

    number: int
    question: Question[Any]
    room: Room
    bare: bool = False

    @property
    def starters(self) -> tuple[str, ...]:
        """Beginnings of sentences for a long text."""
        return self.question.starters if isinstance(self.question, Text) else ()

    @property
    def after(self) -> tuple[str, ...]:
        """The special answers offered beside the room."""
        return tuple(special.label for special in self.question.specials)


@dataclass(frozen=True)
class Leaf:
    """A page, or one blank copy of a list's page."""

    title: str
    asked: tuple[Asked, ...]


@dataclass(frozen=True)
class Part:
    """A page or a list: what to know before, its questions, and the copies where it is a list."""

    step: Step
    only: str
    leaves: tuple[Leaf, ...]
    last: Leaf | None = None

    @property
    def before(self) -> tuple[str, ...]:
        """What to read first."""
        pause = self.step.pause if isinstance(self.step, Page) else ()
        return tuple(filter(None, (*pause, self.step.intro)))


@dataclass(frozen=True)
class Chapter:
    """A stage, page by page."""

    title: str
    parts: tuple[Part, ...]


def render_worksheet(program: str, stages: tuple[Stage, ...]) -> bytes:
    """The PDF of all questions of a program, whose name is printed on each page."""
    markup = lay_out(
        "worksheet.html",
        title=TITLE.format(program=program),
        foot=FOOT,
        lead=LEAD,
        crisis=signposts(Answers({DARK_THOUGHTS.key: True}))[0],
        chapters=worksheet(stages),
        why=WHY,
        starters=STARTERS,
        more=MORE,
        above=ABOVE,
    )
    return finished(typeset(markup, "letter.css", "worksheet.css"), sources={})


def worksheet(stages: tuple[Stage, ...]) -> tuple[Chapter, ...]:
    """Every page of every stage; questions are numbered from one end to the other."""
    questions = [question for stage in stages for step in stage.steps for question in _of(step)]
    numbers = {question.key: number for number, question in enumerate(questions, start=1)}
    return tuple(
        Chapter(stage.title, tuple(_part(step, questions, numbers) for step in stage.steps))
        for stage in stages
    )


def _of(step: Step) -> tuple[Question[Any], ...]:
    if isinstance(step, Several):
        return (*step.page.questions, step.finished)
    return step.questions


def _part(step: Step, questions: list[Question[Any]], numbers: Mapping[str, int]) -> Part:
    first = numbers[_of(step)[0].key]
    only = "" if is_for_everyone(step) else _only(conditions(step, questions[: first - 1]), numbers)
    if not isinstance(step, Several):
        return Part(step, only, (_leaf(step, numbers),))
    copies = (
        replace(_leaf(step.page, numbers, bare=copy > 1), title=f"{step.page.title} ({copy})")
        for copy in range(1, COPIES + 1)
    )
    return Part(step, only, tuple(copies), last=_leaf(step.summary, numbers))


def _leaf(page: Page, numbers: Mapping[str, int], *, bare: bool = False) -> Leaf:
    asked = (
        Asked(numbers[question.key], question, _room(question), bare) for question in page.questions
    )
    return Leaf(page.title, tuple(asked))


def _only(found: tuple[Condition, ...], numbers: Mapping[str, int]) -> str:
    return (
        _("Only if {answers}.").format(answers=_either(_answers(found, numbers))) if found else ""
    )


def _answers(found: tuple[Condition, ...], numbers: Mapping[str, int]) -> Iterator[str]:
    for one in found:
        number = numbers[one.question.key]
        if one.labels:
            labels = _either(f"“{label}”" for label in one.labels)
            yield _("you ticked {labels} at question {number}").format(labels=labels, number=number)
        else:
            yield _("you wrote something at question {number}").format(number=number)


def _either(words: Iterator[str]) -> str:
    return _(" or ").join(words)


def _room(question: Question[Any]) -> Room:
    """The room, with what to do at once beside each answer that calls for it."""
    room = room_for(question)
    if room.shape is not Shape.TICKS:
        return room
    groups = (
        replace(group, ticks=tuple(_signed(question, tick) for tick in group.ticks))
        for group in room.groups
    )
    return replace(room, groups=tuple(groups))


def _signed(question: Question[Any], tick: Tick) -> Tick:
    key = tick.option.key
    found = signposts(Answers({question.key: [key] if isinstance(question, Choices) else key}))
    return replace(tick, urgent=_turn_to(found[0])) if found else tick


def _turn_to(signpost: Signpost) -> str:
    call = _("Call {phone}.").format(phone=signpost.phone) if signpost.phone else ""
    return f"{signpost.heading}. {call}".strip()

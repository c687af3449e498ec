"""A page: questions answered from one memory, and what must hold among their answers."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from nexus.interview.answers import Answers
from nexus.interview.choice import YesNo
from nexus.interview.marking import _
from nexus.interview.problem import Problem
from nexus.interview.question import JSON, Question


@dataclass(frozen=True)
class Fault:
    """A problem among the answers of a page, and the question at which it is shown."""

    question: str
    problem: Problem


def always(_answers: Answers) -> bool:
    """A page that everyone is asked."""
    return True


def nothing(_answers: Answers) -> Iterable[Fault]:
    """A page on which any answers go together."""
    return ()


def whether_finished(key: str) -> YesNo:
    """Asked at the end of a list or a long text, since only its person can know."""
    return YesNo(
        key=f"{key}_finished",
        ask=_("Have you finished this part?"),
        yes=_("Yes, that’s all"),
        no=_("No, I’ll come back to it"),
    )


@dataclass(frozen=True, kw_only=True)
class Page:
    """Questions shown together; `applies` looks only at answers of earlier pages."""

    key: str
    title: str
    questions: tuple[Question[Any], ...]
    intro: str = ""
    pause: tuple[str, ...] = ()
    """Paragraphs to read before a hard page: what comes, that it can be skipped, where help is."""
    applies: Callable[[Answers], bool] = always
    check: Callable[[Answers], Iterable[Fault]] = nothing

    def read(self, given: Mapping[str, JSON]) -> "Reading":
        """What was given, question by question, in its stored form, and every fault in it."""
        answers: dict[str, JSON] = {}
        faults: list[Fault] = []
        for question in self.questions:
            try:
                answers[question.key] = question.store(given.get(question.key))
            except Problem as problem:
                faults.append(Fault(question.key, problem))
            else:
                faults.extend(_missing(question, answers[question.key]))
        if not faults:
            faults.extend(self.check(Answers(answers)))
        return Reading(answers, tuple(faults))

    def waits(self, answers: Answers) -> bool:
        """Its person said that they will come back to it."""
        return answers[whether_finished(self.key)] is False

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of its questions."""
        return tuple(question.key for question in self.questions)


@dataclass(frozen=True)
class Reading:
    """The answers of a page in stored form, and what is wrong with what was given."""

    answers: dict[str, JSON]
    faults: tuple[Fault, ...]


def _missing(question: Question[Any], stored: JSON) -> Iterable[Fault]:
    if stored is None and not question.optional:
        yield Fault(question.key, Problem(_("Answer this question to go on.")))

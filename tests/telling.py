"""Short ways to tell answers, and to hear what the core makes of them."""

from collections.abc import Callable
from datetime import date
from typing import TypeAlias

from nexus.facts.case import Case, gather
from nexus.interview.answers import Answers
from nexus.interview.question import JSON
from nexus.letter.compose import Outline, compose
from nexus.letter.document import Block, Letter, Section
from nexus.letter.gathering import section
from nexus.readiness.finding import Check, Finding, View

TODAY = date(2026, 11, 16)
UNSURE: JSON = {"answer": "unsure"}
VARIES: JSON = {"answer": "varies"}
DECLINED: JSON = {"answer": "declined"}
ADA: dict[str, JSON] = {
    "first_names": "Ada",
    "last_name": "Ortiz",
    "name_title": "ms",
    "pronoun": "she",
}
"""The claimant of most tests: Ms. Ortiz, then she."""

Told: TypeAlias = dict[str, JSON]


def case_of(given: Told) -> Case:
    """The facts of some answers, as if all of them counted."""
    return gather(Answers(given))


def only(several: str, **answers: JSON) -> Told:
    """A list with a single item."""
    return {several: [{"id": "1", **answers}]}


def listing(several: str, *items: Told) -> Told:
    """A list with these items, numbered from 1."""
    return {several: [{"id": str(number), **item} for number, item in enumerate(items, start=1)]}


def letter_of(given: Told, *sections: Callable[[Case], Section]) -> Letter:
    """A letter of these sections alone."""
    outline = Outline(program="test", title="Test", head=lambda _case: (), sections=sections)
    return compose(outline, case_of(given), as_of=TODAY)


def heard(write: Callable[[Case], Section], given: Told) -> dict[str, str]:
    """The sentences of a section by their keys, as they are read."""
    return {sentence.key: sentence.text for sentence in letter_of(given, write).sentences()}


def alone(write: Callable[[Case], Block | tuple[Block, ...]]) -> Callable[[Case], Section]:
    """A section of one paragraph or table or several, to hear them by themselves."""

    def one(case: Case) -> Section:
        written = write(case)
        return section("alone", "Alone", written if isinstance(written, tuple) else (written,))

    return one


def unsaid(write: Callable[[Case], Section], given: Told) -> dict[str, tuple[str, ...]]:
    """What a section could not say, with the questions that would fill it."""
    return {one.key: one.questions for one in letter_of(given, write).unsaid()}


def findings_of(check: Check, given: Told, *, letter: Letter | None = None) -> list[Finding]:
    """What a single check finds in some answers."""
    return list(check(View(case_of(given), letter or letter_of(given), TODAY)))

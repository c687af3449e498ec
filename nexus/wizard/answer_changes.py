"""Two sets of answers, question by question: what was answered before, and what is now."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from nexus.claims.answers_file import steps_by_key
from nexus.claims.drafting import journey_of
from nexus.interview.answers import Answers
from nexus.interview.clinician.private import shared
from nexus.interview.question import JSON, Question
from nexus.interview.several import Several
from nexus.wizard.comparing import settled
from nexus.wizard.wording import in_words

ADDED, REMOVED = _("This entry was added."), _("This entry was removed.")


@dataclass(frozen=True)
class AnswerChange:
    """A question whose answer is another now; `path` is "question" or "list/item/question"."""

    path: str
    where: str
    """The page or the entry it is on."""
    fate: str
    """That the whole entry was added or removed."""
    ask: str
    before: str
    after: str


def as_shared(given: Mapping[str, JSON]) -> dict[str, JSON]:
    """The answers that count, as a letter may use them: without what is kept private."""
    return shared(journey_of(given).answers).given()


def answer_changes(before: Mapping[str, JSON], after: Mapping[str, JSON]) -> Iterator[AnswerChange]:
    """In the order in which the questions are asked; both sides come from `as_shared`."""
    for step in steps_by_key().values():
        if isinstance(step, Several):
            questions: Iterable[Question[Any]] = step.summary.questions
            yield from changes_in_items(step, items_of(before, step), items_of(after, step))
        else:
            questions = step.questions
        for question, was, now in changed(questions, before, after):
            yield AnswerChange(
                question.key, gettext(step.title), "", gettext(question.ask), was, now
            )


def changes_in_items(
    several: Several, before: dict[str, dict[str, JSON]], after: dict[str, dict[str, JSON]]
) -> Iterator[AnswerChange]:
    for item in dict.fromkeys((*before, *after)):
        was, now = before.get(item, {}), after.get(item, {})
        fate = "" if was and now else str(REMOVED if was else ADDED)
        name = several.name(Answers(now or was)) or f"{gettext(several.item)} {item}"
        for question, old, new in changed(several.page.questions, was, now):
            path = f"{several.key}/{item}/{question.key}"
            where = f"{gettext(several.title)}: {name}"
            yield AnswerChange(path, where, fate, gettext(question.ask), old, new)


def changed(
    questions: Iterable[Question[Any]], before: Mapping[str, JSON], after: Mapping[str, JSON]
) -> Iterator[tuple[Question[Any], str, str]]:
    for question in questions:
        was, now = before.get(question.key), after.get(question.key)
        if was != now and settled(question, was) != settled(question, now):
            yield question, in_words(question, was), in_words(question, now)


def items_of(given: Mapping[str, JSON], several: Several) -> dict[str, dict[str, JSON]]:
    listed = given.get(several.key)
    items = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    return {str(one["id"]): one for one in items}

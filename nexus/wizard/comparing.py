"""Two versions of one page, question by question, and which of them to keep."""

from collections.abc import Mapping

from django.http import QueryDict

from nexus.claims.queries import PageState
from nexus.interview.problem import Problem
from nexus.interview.question import JSON, Question
from nexus.wizard.forms import PageForm, QuestionField
from nexus.wizard.wording import in_words

KEEP = "keep-"
"""Before the key of a question: which of two answers to keep there. No key has a hyphen."""
OTHER = "other"


def put_beside(form: PageForm, current: PageState) -> None:
    """Show at each question what somebody else saved there, where it differs."""
    theirs = said_in(current)
    for field in form.fields.values():
        if isinstance(field, QuestionField):
            mine = form.initial.get(field.question.key)
            other = theirs.get(field.question.key)
            if settled(field.question, mine) != settled(field.question, other):
                field.meanwhile = in_words(field.question, other)


def taken_in(posted: QueryDict, current: PageState) -> dict[str, JSON]:
    """The answers that were chosen from what somebody else saved, where both were shown."""
    theirs = said_in(current)
    keys = (name.removeprefix(KEEP) for name in posted if name.startswith(KEEP))
    return {key: theirs.get(key) for key in keys if posted[f"{KEEP}{key}"] == OTHER}


def said_in(state: PageState) -> Mapping[str, JSON]:
    """What stands on the page for whoever opens it."""
    return state.answers if state.unfinished is None else state.unfinished


def settled(question: Question[object], given: JSON) -> JSON:
    """The stored form, as far as there is one, so that "7." equals 7."""
    try:
        return question.store(given)
    except Problem:
        return given

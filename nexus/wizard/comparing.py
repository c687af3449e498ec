"""Two versions of one page, question by question."""

from nexus.claims.queries import PageState
from nexus.interview.problem import Problem
from nexus.interview.question import JSON, Question
from nexus.wizard.forms import PageForm, QuestionField
from nexus.wizard.wording import in_words


def put_beside(form: PageForm, current: PageState) -> None:
    """Show at each question what somebody else saved there, where it differs."""
    theirs = current.answers if current.unfinished is None else current.unfinished
    for field in form.fields.values():
        if isinstance(field, QuestionField):
            mine = form.initial.get(field.question.key)
            other = theirs.get(field.question.key)
            if settled(field.question, mine) != settled(field.question, other):
                field.meanwhile = in_words(field.question, other)


def settled(question: Question[object], given: JSON) -> JSON:
    """The stored form, as far as there is one, so that "7." equals 7."""
    try:
        return question.store(given)
    except Problem:
        return given

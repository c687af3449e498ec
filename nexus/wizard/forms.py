"""The form of a page: each field carries a question, and the page alone decides what is valid."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext

from nexus.claims.queries import PageState
from nexus.interview.amount import Amount
from nexus.interview.answers import Answers
from nexus.interview.choice import Choice, Choices, YesNo
from nexus.interview.exact_date import ExactDate
from nexus.interview.feelings import Feelings
from nexus.interview.number import Scale, Whole
from nexus.interview.page import Page
from nexus.interview.pain_impact.where import WHERE
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.passages import Passages
from nexus.interview.personal_narrative.sentences import sentences
from nexus.interview.problem import Problem
from nexus.interview.question import JSON, Question
from nexus.interview.text import Text
from nexus.wizard.body import OnTheBody
from nexus.wizard.feelings import PlaceByPlace
from nexus.wizard.lines import Count, Line, Lines
from nexus.wizard.passages import Sentences
from nexus.wizard.widgets import (
    Day,
    Eleven,
    QuestionWidget,
    Radios,
    Ticks,
    Time,
    apart,
)

NOTHING_TOLD = Answers({})
NOTHING_TAKEN: Mapping[str, JSON] = {}
WIDGETS: dict[type[Question[Any]], type[QuestionWidget]] = {
    Scale: Eleven,  # before Whole, which it is too
    Whole: Count,
    Amount: Count,
    Choice: Radios,
    YesNo: Radios,
    Choices: Ticks,
    ExactDate: Day,
    PartialDateQuestion: Time,
}


def nowhere(_key: str) -> str:
    """No address: the form is made outside of anybody's questionnaire."""
    return ""


class QuestionField(forms.Field):
    """A question on a page; it hands the raw answer on, unless there are two in one."""

    def __init__(
        self, question: Question[Any], answers: Answers, way: Callable[[str], str] = nowhere
    ) -> None:
        self.question = question
        self.meanwhile: str | None = None
        """What somebody else saved here, where that differs; perhaps nothing."""
        super().__init__(
            required=False,
            label=gettext(question.ask),
            help_text=gettext(question.help),
            widget=widget_for(question, answers, way),
        )

    def get_bound_field(self, form: forms.BaseForm, field_name: str) -> "AskedField":
        return AskedField(form, self, field_name)

    def clean(self, value: JSON) -> JSON:
        typed, ticked = apart(value)
        if len(ticked) > 1 or (ticked and not self.question.is_blank(typed)):
            raise ValidationError(gettext("Keep only one of your answers here."), code="two")
        return value


class AskedField(forms.BoundField):
    """A question as it stands in one form, with what the browser sent for it."""

    form: "PageForm"

    @property
    def data(self) -> JSON:
        """What was entered, unless another answer was chosen instead."""
        taken = self.form.taken
        entered: JSON = taken[self.name] if self.name in taken else super().data
        return entered


class PageForm(forms.Form):
    """The questions of `page`; `cleaned_data` holds their answers in stored form.

    A question about an earlier answer reads it in `answers`; `way` is the address of that one.
    In `taken` are answers that were chosen instead of what was entered (wizard/comparing.py).
    """

    page: Page

    def __init__(
        self,
        *args: Any,
        answers: Answers = NOTHING_TOLD,
        way: Callable[[str], str] = nowhere,
        taken: Mapping[str, JSON] = NOTHING_TAKEN,
        **kwargs: Any,
    ) -> None:
        self.taken = taken
        super().__init__(*args, **{"label_suffix": "", "use_required_attribute": False, **kwargs})
        for question in self.page.questions:
            self.fields[question.key] = QuestionField(question, answers, way)

    def clean(self) -> dict[str, JSON]:
        reading = self.page.read(self.cleaned_data)
        for fault in reading.faults:
            if not self.has_error(fault.question):
                self.add_error(fault.question, ValidationError(words_of(fault.problem)))
        return reading.answers

    @property
    def is_cut_off(self) -> bool:
        """A place to type did not arrive, and what was answered there would count as erased."""
        return any(
            field.field.widget.value_omitted_from_data(self.data, self.files, field.html_name)
            and not question.is_blank(self.initial.get(question.key))
            for field, question in zip(self, self.page.questions, strict=True)
        )

    def raw(self) -> dict[str, JSON]:
        """Everything that was entered, valid or not."""
        return {field.name: field.data for field in self}

    def says_what_is_stored(self, state: PageState) -> bool:
        """Nothing was answered yet and nothing is entered, or exactly the answers are."""
        if self.is_blank() and not state.answers:
            return True
        return self.is_valid() and self.cleaned_data == state.answers

    def is_blank(self) -> bool:
        raw = self.raw()
        return all(question.is_blank(raw[question.key]) for question in self.page.questions)

    @property
    def some_needed(self) -> bool:
        """A page with a needed question says which ones are not."""
        return any(not question.optional for question in self.page.questions)


@cache
def form_for(page: Page) -> type[PageForm]:
    return type("PageForm", (PageForm,), {"page": page})


def widget_for(
    question: Question[Any], answers: Answers, way: Callable[[str], str]
) -> QuestionWidget:
    if isinstance(question, Passages):
        told = sentences(answers[question.source] or "")
        return Sentences(question, told, way(question.source.key))
    if isinstance(question, Feelings):
        chosen = answers[question.source]
        return PlaceByPlace(question, chosen or (), way(question.source.key))
    if question is WHERE:
        return OnTheBody(question)
    for kind, widget in WIDGETS.items():
        if isinstance(question, kind):
            return widget(question)
    return Lines(question) if isinstance(question, Text) and question.lines else Line(question)


def words_of(problem: Problem) -> str:
    """What is wrong, in the language of the page."""
    return gettext(problem.message).format(**problem.values)

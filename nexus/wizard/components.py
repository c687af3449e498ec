"""Every piece that pages are made of, in all its states, on one page for those who build them."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.forms import Field
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from nexus.accounts.forms import SignIn
from nexus.claims.models import Claim
from nexus.interview.answers import Answers
from nexus.interview.choice import Choice, Choices
from nexus.interview.page import Page
from nexus.interview.pain_impact.safety import WARNING_SIGNS
from nexus.interview.question import JSON, Question
from nexus.programs.choosing import every_stage
from nexus.wizard.bringing import Paper, Where
from nexus.wizard.forms import PageForm, QuestionField, form_for
from nexus.wizard.place import places_in
from nexus.wizard.signposts import signposts_in
from nexus.wizard.standing import LightShown, Shown, Way

TOLD: dict[str, JSON] = {
    "where": ["back_left", "left_thigh_back"],
    "story": "It began on the ship. I went down the ladder, and my back gave way.",
}
"""What an invented person said before, for questions about an earlier answer."""
SAMPLES: dict[str, JSON] = {
    "components/scale.html": 6,
    "components/count.html": "4",
    "components/line.html": "most days from noon on",
    "components/lines.html": "I sit on a stool to dress.",
    "components/day.html": "1984-03-14",
    "components/time.html": {"year": "2004", "month": "spring", "about": True},
    "components/feelings.html": {"back_left": ["pain", "weak"]},
    "components/sentences.html": [{"quote": "It began on the ship.", "place": "event"}],
}
"""An answer for each kind of place to answer, as it is stored."""


@require_safe
def components(request: HttpRequest) -> HttpResponse:
    """In development only: nobody who is served for real has a use for it."""
    if not settings.DEBUG:
        raise Http404
    place, elsewhere = islice(places_in(every_stage()), 2)
    context = {
        "claim": Claim(),
        "forms": list(forms_in_every_state()),
        "address": SignIn({"email": "ada@"})["email"],
        "lights": list(lights_with(Way(place, "Where it hurts"))),
        "moment": timezone.now(),
        "papers": [Paper("DD-214", Where.HAVE, place), Paper("X-ray", Where.HAVE, elsewhere)],
        "paged": Paginator(range(3), 1).get_page(2),
        "part": (1, 4),
        "place": place,
        "posted": [("story", ["It began on the ship."])],
        "signposts": signposts_in({WARNING_SIGNS.key: ["saddle"]}),
        "stages": [stage for stage in every_stage() if stage.movement],
    }
    return render(request, "wizard/components.html", context)


def forms_in_every_state() -> Iterator[tuple[str, PageForm]]:
    kind, answers = form_for(one_of_each()), Answers(TOLD)
    yield "Nothing answered", kind(auto_id="empty_%s", answers=Answers({}))
    filled = {name: answer_to(field) for name, field in kind().fields.items()}
    yield "Answered", kind(auto_id="filled_%s", answers=answers, initial=filled)
    refused = kind(QueryDict(), auto_id="refused_%s", answers=answers)
    for name, field in list(refused.fields.items()):
        refused.add_error(name, ValidationError("Enter the year, for example 2006"))
        vars(field)["meanwhile"] = "What was saved in another place"
    yield "Refused, and saved meanwhile in another place", refused


def one_of_each() -> Page:
    """The first question of each kind of place to answer, wherever it is asked."""
    found: dict[str, Question[Any]] = {}
    for place in places_in(every_stage()):
        fields = form_for(place.page)().fields.values()
        for question, field in zip(place.page.questions, fields, strict=True):
            found.setdefault(field.widget.template_name, question)
    return Page(key="components", title="Every kind of question", questions=tuple(found.values()))


def answer_to(field: Field) -> JSON:
    question = field.question if isinstance(field, QuestionField) else None
    if isinstance(question, Choice):
        return question.options[0].key
    if isinstance(question, Choices):
        return [option.key for option in question.options[:2]]
    return SAMPLES[field.widget.template_name]


def lights_with(way: Way) -> Iterator[LightShown]:
    pressing = Shown("No date is told for the first symptoms.", (way,), pressing=True)
    ruled = Shown("No record shows it yet.", (), pressing=False, authority="38 CFR 3.303")
    yield LightShown("Facts", ready=True, findings=())
    yield LightShown("Evidence", ready=False, findings=(pressing, ruled))

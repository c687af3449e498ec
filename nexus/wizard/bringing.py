"""What to bring to the doctor: a plain list of what is at hand and what is not, without advice."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from nexus.claims.queries import drafts_of
from nexus.interview.answers import Answers
from nexus.interview.choice import Choice
from nexus.interview.medical_evidence.papers import (
    AGENCY_EXAM_PAPER,
    DENIAL_PAPER,
    IMAGING_PAPER,
)
from nexus.interview.medical_evidence.records import (
    RECORD_DATE,
    RECORD_KIND,
    RECORD_STATUS,
    RECORDS,
)
from nexus.interview.medical_evidence.service_papers import (
    ENTRANCE_PAPER,
    SEPARATION_PAPER,
    SICK_CALL_PAPER,
)
from nexus.wizard.listing import rows_of
from nexus.wizard.place import Place
from nexus.wizard.visit import Visit
from nexus.wizard.wording import in_words

PAPER = "_paper"
"""How the key of a question ends that asks where a paper is."""

SAME_PAPER = {
    "entrance": ENTRANCE_PAPER,
    "service_note": SICK_CALL_PAPER,
    "separation": SEPARATION_PAPER,
    "imaging": IMAGING_PAPER,
    "agency_exam": AGENCY_EXAM_PAPER,
    "decision": DENIAL_PAPER,
}
"""Which question asks where the records of a kind are."""


class Where(StrEnum):
    """Where a paper is; `OPEN` when nobody has said, or is not sure."""

    HAVE = "have"
    REQUESTED = "requested"
    LOST = "lost"
    NEVER = "never"
    OPEN = ""


@dataclass(frozen=True)
class Paper:
    """A kind of paper or a record of the list, and the page that says where it is."""

    name: str
    where: Where
    place: Place
    key: str = ""


@require_safe
def bring(request: HttpRequest, claim_id: UUID) -> HttpResponse:
    visit = Visit.open(request, claim_id)
    papers = tuple(papers_of(visit))
    context = {
        "claim": visit.claim,
        "draft": drafts_of(visit.claim).first(),
        **{
            where.name.lower(): [paper for paper in papers if paper.where is where]
            for where in Where
        },
    }
    return render(request, "wizard/bring.html", context)


def papers_of(visit: Visit) -> Iterator[Paper]:
    """The records of the list, then the kinds of paper that are asked about on the way.

    A kind that nobody has spoken about is left out where a record of that kind is on the list.
    """
    answers = visit.journey.answers
    for place in visit.places():
        if place.step.key == RECORDS.key:
            yield from records_of(visit, place)
    kinds = (item.answers[RECORD_KIND] for item in answers.items(RECORDS))
    listed = {SAME_PAPER[kind.key] for kind in kinds if kind and kind.key in SAME_PAPER}
    for place in visit.places():
        for question in place.page.questions:
            if isinstance(question, Choice) and question.key.endswith(PAPER):
                where = where_is(question, answers)
                if where is not Where.OPEN or question not in listed:
                    yield Paper(gettext(question.ask), where, place, question.key)


def records_of(visit: Visit, place: Place) -> Iterator[Paper]:
    for row in rows_of(visit, place):
        answers = Answers(row.state.answers)
        dated = in_words(RECORD_DATE, row.state.answers.get(RECORD_DATE.key))
        name = f"{row.name}, {dated}" if answers[RECORD_DATE] else row.name
        yield Paper(name, where_is(RECORD_STATUS, answers), row.place)


def where_is(question: Choice, answers: Answers) -> Where:
    told = answers[question]
    return Where(told.key) if told else Where.OPEN

"""Back at the page where one was, with what one had typed there when the claim was closed."""

import json
from contextlib import suppress
from dataclasses import dataclass, field

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render

from nexus.claims.models import Claim
from nexus.wizard.place import PathConverter
from nexus.wizard.questionnaire import questionnaire
from nexus.wizard.storage import words_in
from nexus.wizard.visit import Visit


@dataclass(frozen=True)
class Left:
    """Where somebody was; and a form that could not be taken any more, with the claim it is of."""

    page: str = ""
    claim: str = ""
    sent: QueryDict = field(default_factory=QueryDict, repr=False)


def left_in(told: QueryDict) -> Left:
    """What the form brings that asks for the code; nothing where it can't be read."""
    page = told.get("page", "")
    sent = QueryDict(mutable=True)
    try:
        for name, values in json.loads(told.get("sent", "") or "[]"):
            sent.setlist(str(name), [str(value) for value in values])
    except (ValueError, TypeError, RecursionError):
        sent.clear()
    return Left(path_in(page), told.get("claim", ""), sent)


def path_in(told: str) -> str:
    """The path of a page that an address or a form names; nothing where it names none."""
    with suppress(ValueError):
        return PathConverter().to_python(told)
    return ""


def go_on(request: HttpRequest, claim: Claim, left: Left) -> HttpResponse:
    """To the page, with the form sent again as if nothing had been between; or to the tasks."""
    if left.sent and left.claim != str(claim.pk):  # somebody else's words would get into this one
        context = {"claim": claim, "posted": words_in(left.sent)}
        return render(request, "wizard/strayed.html", context, status=409)
    try:
        visit = Visit.open(request, claim.pk)
        place = visit.place_at(left.page)
    except (Http404, ValueError):  # ValueError: no page was named
        return redirect("wizard:tasks", claim.pk)
    if not left.sent:
        place = place if visit.state_at(place).version else place.whole  # its item may be gone
        return redirect("wizard:page", claim.pk, place.path)
    request.POST = left.sent  # type: ignore[assignment]  # as if it had just come
    response: HttpResponse = questionnaire(request, claim_id=claim.pk, step=place.path)
    return response

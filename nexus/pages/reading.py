"""The guide as it is read: by anyone, or beside a form that one comes back to."""

import re
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import NoReverseMatch, reverse
from django.views.decorators.http import require_safe

from nexus.claims.access import readable_claim
from nexus.pages.gathering import GATHER
from nexus.pages.guide import BY_KEY, CHAPTERS, after
from nexus.pages.sources import SOURCES
from nexus.pages.timing import parts
from nexus.programs.choosing import PROGRAMS

SLUG = re.compile("[a-z-]{1,30}")
"""How a part may be called whose answers somebody looks over; the form knows which there are."""


@require_safe
def contents(request: HttpRequest, claim_id: UUID | None = None) -> HttpResponse:
    context = beside(request, claim_id)
    return render(request, "guide/contents.html", {"chapters": CHAPTERS, **context})


@require_safe
def chapter(request: HttpRequest, key: str, claim_id: UUID | None = None) -> HttpResponse:
    context = beside(request, claim_id)
    if key not in BY_KEY:
        raise Http404
    read = BY_KEY[key]
    context |= {"chapter": read, "next": after(read), "sources": SOURCES}
    context |= {"parts": parts(), "gather": GATHER, "programs": PROGRAMS}
    return render(request, read.template, context)


def beside(request: HttpRequest, claim_id: UUID | None) -> dict[str, object]:
    """Where the reader comes from, when it is a letter of theirs: `form` leads back there."""
    if claim_id is None:
        return {}
    claim = readable_claim(request, claim_id)
    came_from, checked = request.GET.get("from", ""), request.GET.get("check", "")
    try:
        form = reverse("wizard:page", args=(claim.pk, came_from))
    except NoReverseMatch:
        return {"claim": claim}
    if not SLUG.fullmatch(checked):
        return {"claim": claim, "came_from": came_from, "form": form}
    form = f"{form}?check={checked}"
    return {"claim": claim, "came_from": came_from, "checked": checked, "form": form}

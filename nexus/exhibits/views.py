"""One paper: what became of it, its pages, what they are cited for, and taking it out."""

from collections.abc import Iterator
from itertools import chain
from pathlib import PurePath
from urllib.parse import quote
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from nexus.exhibits import checking
from nexus.exhibits.actions import NoSuchPages, cite_pages, note_taken, remove_paper, uncite_pages
from nexus.exhibits.listing import shown
from nexus.exhibits.models import Paper
from nexus.exhibits.pages_told import pages_told
from nexus.exhibits.sealing import COPY, ORIGINAL, about, opened_file, picture_of
from nexus.exhibits.visiting import Desk
from nexus.vault.cipher import Unopened
from nexus.vault.keys import key_of

ALONE = "sandbox; default-src 'none'"
"""For what strangers made: whatever a browser finds in it acts on nothing."""
ENDINGS = {".pdf", ".jpg", ".jpeg", ".png", ".heic", ".heif"}


@require_safe
def paper(request: HttpRequest, claim_id: UUID, number: int) -> HttpResponse:
    return paper_shown(request, Desk.open(request, claim_id), number)


def paper_shown(
    request: HttpRequest, desk: Desk, number: int, *, problem: str = "", status: int = 200
) -> HttpResponse:
    found = desk.paper(number)
    if found.is_waiting and found.received_at < timezone.now() - checking.LEFT_AFTER:
        checking.check_soon(found.pk)  # a process stopped in its middle
    [one] = shown(desk, [found])
    context = {
        "claim": desk.claim,
        "one": one,
        "pages": range(1, found.pages + 1),
        "records": desk.records,
        "problem": problem,
        "posted": request.POST,
    }
    return render(request, "exhibits/paper.html", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
def remove(request: HttpRequest, claim_id: UUID, number: int) -> HttpResponse:
    desk = Desk.open(request, claim_id)
    if request.method == "POST":  # a second tap finds it gone, as was wanted
        remove_paper(claim=desk.claim, number=number, by=desk.actor)
        return redirect("exhibits:papers", desk.claim.pk)
    [one] = shown(desk, [desk.paper(number)])
    return render(request, "exhibits/remove.html", {"claim": desk.claim, "one": one})


# ── Citing ───────────────────────────────────────────────────────────────────────────────────────


@require_POST
def cite(request: HttpRequest, claim_id: UUID, number: int) -> HttpResponse:
    desk = Desk.open(request, claim_id)
    found = desk.paper(number)
    entry = desk.record(request.POST.get("record", ""))
    told = pages_told(request.POST.get("pages", ""), most=found.pages)
    if entry is None or told is None:
        problem = wrong_pages(found) if entry else _("Choose the record.")
        return paper_shown(request, desk, number, problem=problem, status=422)
    try:
        cite_pages(
            claim=desk.claim,
            number=number,
            item=entry.item,
            first=told[0],
            last=told[1],
            by=desk.actor,
        )
    except NoSuchPages:
        return paper_shown(request, desk, number, problem=wrong_pages(found), status=422)
    return redirect("exhibits:paper", desk.claim.pk, number)


def wrong_pages(found: Paper) -> str:
    if found.pages == 1:
        return _("This paper has one page. Enter 1.")
    return _("Enter a page from 1 to {pages}, or a range such as 2–3.").format(pages=found.pages)


@require_POST
def uncite(request: HttpRequest, claim_id: UUID, number: int, cited: UUID) -> HttpResponse:
    desk = Desk.open(request, claim_id)
    uncite_pages(claim=desk.claim, cited=cited, by=desk.actor)
    return redirect("exhibits:paper", desk.claim.pk, desk.paper(number).number)


# ── Files ────────────────────────────────────────────────────────────────────────────────────────


@require_safe
def thumbnail(request: HttpRequest, claim_id: UUID, number: int, page: int) -> HttpResponse:
    desk = Desk.open(request, claim_id)
    small = desk.paper(number).thumbnails.filter(page=page).first()
    if small is None:
        raise Http404
    picture = picture_of(small, desk.claim.pk, key=key_of(desk.claim.pk))
    return HttpResponse(picture, content_type="image/jpeg")


@require_safe
def original(request: HttpRequest, claim_id: UUID, number: int) -> HttpResponseBase:
    """For its owner alone, and to be saved, not looked at here: nobody made it safe."""
    desk = Desk.open(request, claim_id)
    found = desk.paper(number)
    key = key_of(desk.claim.pk)
    content = begun(found, ORIGINAL, key)
    note_taken(claim=desk.claim, paper=found, by=desk.actor)
    ending = PurePath(about(found, key=key).name).suffix.lower()
    name = f"paper-{number}{ending if ending in ENDINGS else '.bin'}"
    response = StreamingHttpResponse(content, content_type="application/octet-stream")
    response.headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name)}"
    response.headers["Content-Security-Policy"] = ALONE
    return response


@require_safe
def copy(request: HttpRequest, claim_id: UUID, number: int) -> HttpResponseBase:
    """The safe copy, to be looked at: made by us, and nothing in it acts."""
    desk = Desk.open(request, claim_id)
    found = desk.paper(number)
    if not found.is_ready:
        raise Http404
    content = begun(found, COPY, key_of(desk.claim.pk))
    note_taken(claim=desk.claim, paper=found, by=desk.actor)
    response = StreamingHttpResponse(content, content_type="application/pdf")
    response.headers["Content-Disposition"] = f'inline; filename="paper-{number}.pdf"'
    return response


def begun(found: Paper, part: str, key: bytes) -> Iterator[bytes]:
    """Its first piece is vouched for before anything is sent."""
    pieces = opened_file(found, part, key=key)
    try:
        return chain([next(pieces)], pieces)
    except (Unopened, StopIteration):
        raise Http404 from None

"""Sending in a paper: sealed while it arrives, written down, and checked at once."""

from concurrent.futures import TimeoutError as NotYet
from contextlib import suppress
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods

from nexus.claims.once import Sent
from nexus.exhibits import checking
from nexus.exhibits.actions import NoRoom, receive, room_in
from nexus.exhibits.arriving import SealedUpload, Sealing
from nexus.exhibits.listing import papers_of, room_of
from nexus.exhibits.reasons import Words, why
from nexus.exhibits.visiting import Desk
from nexus.vault.keys import key_of

PATIENCE = 6
"""Most photos are checked within so many seconds; a longer paper tells how far it is."""
Problem = tuple[Words, Words]


@csrf_exempt  # only until `answered`: a place for the file must be set before anything reads it
@require_http_methods(["GET", "HEAD", "POST"])
def papers(request: HttpRequest, claim_id: UUID) -> HttpResponse:
    desk = Desk.open(request, claim_id)
    if request.method != "POST":
        return page(request, desk)
    announced = str(request.META.get("CONTENT_LENGTH", ""))
    if announced.isdecimal() and int(announced) > settings.PAPER_MOST_BYTES * 2:
        return page(request, desk, problem=too_large(), status=413)  # not even read
    sealing = Sealing(desk.claim.pk, key_of(desk.claim.pk), room=room_in(desk.claim))
    request.upload_handlers = [sealing]
    try:
        return answered(request, desk, sealing)
    finally:
        sealing.finish()


@csrf_protect
def answered(request: HttpRequest, desk: Desk, sealing: Sealing) -> HttpResponse:
    sent = Sent.told("paper", request.POST.get("once", ""))
    file = request.FILES.get("file")
    problem = problem_with(request, desk, sealing)
    if problem or not isinstance(file, SealedUpload):
        return page(request, desk, problem=problem or nothing_chosen(), status=422)
    entry = desk.record(request.POST.get("record", ""))
    meant_for = entry.item if entry else ""
    try:
        paper = receive(
            claim=desk.claim, arrived=file.arrived, meant_for=meant_for, by=desk.actor, sent=sent
        )
    except NoRoom:
        return page(request, desk, problem=no_room(), status=422)
    sealing.kept = paper.pk == file.arrived.paper
    if sealing.kept:
        with suppress(NotYet):
            checking.check_soon(paper.pk).result(timeout=PATIENCE)
    return redirect("exhibits:paper", desk.claim.pk, paper.number)


def problem_with(request: HttpRequest, desk: Desk, sealing: Sealing) -> Problem | None:
    if sealing.too_large:
        return too_large() if room_in(desk.claim) >= settings.PAPER_MOST_BYTES else no_room()
    if "file" in request.FILES and request.POST.get("end") != "here":
        return why("cut-off")  # the last field of the form: without it the line broke
    return None


def page(
    request: HttpRequest, desk: Desk, *, problem: Problem | None = None, status: int = 200
) -> HttpResponse:
    asked = request.GET.get("record", "")
    context = {
        "claim": desk.claim,
        "papers": papers_of(desk),
        "records": desk.records,
        "meant_for": desk.record(asked),
        "room": room_of(desk.claim),
        "problem": problem,
    }
    return render(request, "exhibits/papers.html", context, status=status)


# ── Problems ─────────────────────────────────────────────────────────────────────────────────────


def nothing_chosen() -> Problem:
    return _("No file was chosen."), _("Choose a photo or a PDF, then send it.")


def too_large() -> Problem:
    most = settings.PAPER_MOST_BYTES // 1_000_000
    return (
        _("This file is larger than {most} MB.").format(most=most),
        _("Send the pages that speak about your back, or take photos of them."),
    )


def no_room() -> Problem:
    return (
        _("There is no room left for this file."),
        _("Take out a paper that matters less. Then send this one again."),
    )

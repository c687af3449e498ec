"""Beginning a claim, coming back to it with its code, and closing it on this browser."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from nexus.accounts.actor import System
from nexus.accounts.staying import DEVICE, Device, device_named
from nexus.claims.access import (
    NoSuchClaim,
    close_in_browser,
    open_in_browser,
    readable_claim,
)
from nexus.claims.beginning import begin_claim, open_with_code, replace_code
from nexus.claims.throttle import TooManyTries
from nexus.wizard.away import forgetting
from nexus.wizard.resuming import go_on, left_in
from nexus.wizard.storage import sent_in, words_in
from nexus.wizard.visit import Visit

VISITOR = System("visitor")


@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest) -> HttpResponse:
    """The code stands in the answer to the POST alone: no session or address ever holds it."""
    if request.method != "POST":
        return render(request, "wizard/start.html")
    claim, code = begin_claim(by=VISITOR, sent=sent_in(request.POST, "begin"))
    open_in_browser(request.session, claim, device=device_in(request))
    return render(request, "wizard/code.html", {"claim": claim, "code": code, "begun": True})


@require_http_methods(["GET", "HEAD", "POST"])
def come_back(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        context = {"away": "away" in request.GET, "left": {"page": request.GET.get("page", "")}}
        return render(request, "wizard/come_back.html", context)
    code, left = request.POST.get("code", ""), left_in(request.POST)
    try:
        claim = open_with_code(code=code, remote=request.META.get("REMOTE_ADDR", ""))
    except NoSuchClaim:
        context = {
            "refused": True,
            "code": code,
            "device": request.POST.get("device", ""),
            "left": left,
            "sent": request.POST.get("sent", ""),
        }
        return render(request, "wizard/come_back.html", context, status=404)
    except TooManyTries as tries:
        minutes = int(tries.wait.total_seconds() // 60) + 1
        context = {"minutes": minutes, "posted": words_in(left.sent)}
        response = render(request, "wizard/too_many_tries.html", context, status=429)
        response.headers["Retry-After"] = str(minutes * 60)
        return response
    open_in_browser(request.session, claim, device=device_in(request))
    return go_on(request, claim, left)


def device_in(request: HttpRequest) -> Device:
    return device_named(request.POST.get("device", ""))


def device_here(request: HttpRequest) -> Device:
    """As it was said when something was opened in this browser."""
    return device_named(request.session.get(DEVICE, ""))


@require_http_methods(["GET", "HEAD", "POST"])
def new_code(request: HttpRequest, claim_id: UUID) -> HttpResponse:
    visit = Visit.open(request, claim_id)
    if request.method != "POST":
        return render(request, "wizard/new_code.html", {"claim": visit.claim})
    code = replace_code(claim=visit.claim, by=visit.actor, sent=sent_in(request.POST, "code"))
    return render(request, "wizard/code.html", {"claim": visit.claim, "code": code})


@require_POST
def close(request: HttpRequest, claim_id: UUID) -> HttpResponse:
    close_in_browser(request.session, readable_claim(request, claim_id))
    return forgetting(redirect("wizard:closed"))


@require_safe
def closed(request: HttpRequest) -> HttpResponse:
    return render(request, "wizard/closed.html")

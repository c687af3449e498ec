"""A person's account: the letters that are kept in it, and how to put one in or take it out."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from nexus.accounts.access import account_in
from nexus.accounts.models import Account
from nexus.claims.access import is_opened, open_in_browser
from nexus.claims.beginning import NotHeld, retire_code
from nexus.claims.holding import (
    HeldElsewhere,
    claims_in,
    end_account,
    has_code,
    hold,
    let_go,
    without_code,
)
from nexus.claims.models import Claim, Holding
from nexus.wizard.away import forgetting
from nexus.wizard.entering import device_here
from nexus.wizard.storage import sent_in
from nexus.wizard.visit import Visit


@require_safe
@login_required
def account(request: HttpRequest) -> HttpResponse:
    """Nothing of a letter is opened here: when it was begun, and when somebody was there last."""
    mine = signed_in(request)
    context = {"account": mine, "claims": claims_in(mine), "only_here": without_code(mine)}
    return render(request, "wizard/account.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def end(request: HttpRequest) -> HttpResponse:
    mine = signed_in(request)
    if request.method == "POST" and request.POST.get("sure") == "yes" and end_account(account=mine):
        request.session.flush()
        return forgetting(redirect("wizard:closed"))
    unsure = request.method == "POST"
    context = {"account": mine, "unsure": unsure, "only_here": len(without_code(mine))}
    return render(request, "wizard/account_end.html", context, status=422 if unsure else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def keep(request: HttpRequest, claim_id: UUID) -> HttpResponse:
    """One letter and its account: in, out, and whether a code opens it as well."""
    visit = Visit.open(request, claim_id)
    wish = request.POST.get("wish", "") if request.method == "POST" else ""
    if wish == "out":
        return taken_out(request, visit)
    told = "" if not wish else grant(request, visit, wish)
    context = {"claim": visit.claim, "told": told, **standing(request, visit.claim)}
    return render(request, "wizard/account_keep.html", context, status=409 if told else 200)


def grant(request: HttpRequest, visit: Visit, wish: str) -> str:
    """What kept it from being done; nothing where it was done."""
    mine = account_in(request)
    try:
        if wish == "in" and mine:
            hold(claim=visit.claim, account=mine, by=visit.actor)
        elif wish == "off":
            retire_code(claim=visit.claim, by=visit.actor)
    except HeldElsewhere:
        return "elsewhere"
    except NotHeld:
        return "not-held"
    return ""


def taken_out(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The new code stands in this answer alone, and opens the letter in this browser."""
    try:
        code = let_go(claim=visit.claim, by=visit.actor, sent=sent_in(request.POST, "out"))
    except NotHeld:
        return redirect("wizard:keep", visit.claim.pk)
    open_in_browser(request.session, visit.claim, device=device_here(request))
    return render(request, "wizard/code.html", {"claim": visit.claim, "code": code})


def standing(request: HttpRequest, claim: Claim) -> dict[str, object]:
    mine = account_in(request)
    held = Holding.objects.filter(claim=claim).first()
    return {
        "account": mine,
        "here": held is not None and mine is not None and held.account_id == mine.pk,
        "elsewhere": held is not None and (mine is None or held.account_id != mine.pk),
        "has_code": has_code(claim),
        "by_code": is_opened(request, claim.pk),
    }


def signed_in(request: HttpRequest) -> Account:
    mine = account_in(request)
    assert mine is not None  # noqa: S101 - login_required sees to it
    return mine

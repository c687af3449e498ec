"""What a person may do with all they told: take it along, copy it, and have it erased."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from nexus.claims.access import Erased, closed_claim, open_in_browser, owner_in
from nexus.claims.copying import copy_claim
from nexus.claims.erasing import TooLate, ask_to_erase, erase, is_due, keep_after_all
from nexus.claims.queries import drafts_of
from nexus.claims.retention import kept_until
from nexus.wizard.entering import device_here
from nexus.wizard.storage import sent_in
from nexus.wizard.visit import Visit


@require_safe
def your_data(request: HttpRequest, claim_id: UUID) -> HttpResponse:
    visit = Visit.open(request, claim_id)
    context = {"claim": visit.claim, "until": kept_until(visit.claim)}
    return render(request, "wizard/data.html", context)


@require_POST
def copy(request: HttpRequest, claim_id: UUID) -> HttpResponse:
    """A letter of its own with the same answers; its code stands in this answer alone."""
    visit = Visit.open(request, claim_id)
    sent = sent_in(request.POST, "copy")
    made, code = copy_claim(claim=visit.claim, given=visit.given, by=visit.actor, sent=sent)
    open_in_browser(request.session, made, device=device_here(request))
    return render(request, "wizard/code.html", {"claim": made, "code": code, "begun": True})


# ── Erasing ──────────────────────────────────────────────────────────────────────────────────────


@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest, claim_id: UUID) -> HttpResponse:
    """What goes and what stays is read first; without the tick nothing happens."""
    visit = Visit.open(request, claim_id)
    if request.method == "POST" and request.POST.get("sure") == "yes":
        ask_to_erase(claim=visit.claim, by=visit.actor)
        return redirect("wizard:closing", visit.claim.pk)
    unsure = request.method == "POST"
    context = {"claim": visit.claim, "drafts": drafts_of(visit.claim).count(), "unsure": unsure}
    return render(request, "wizard/data_erase.html", context, status=422 if unsure else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def closing(request: HttpRequest, claim_id: UUID) -> HttpResponse:
    """For a day: when it will be gone, and a button to keep it."""
    claim = closed_claim(request, claim_id)
    by = owner_in(request, claim)
    if is_due(claim):
        erase(claim=claim, by=by)
        raise Erased
    if request.method == "POST":
        try:
            keep_after_all(claim=claim, by=by)
        except TooLate:
            raise Erased from None
        return redirect("wizard:tasks", claim.pk)
    return render(request, "wizard/data_closing.html", closing_context(claim_id, claim.erase_at))


def closing_context(claim_id: UUID, gone: object) -> dict[str, object]:
    """Not the claim itself: the page's head would lead to its letter."""
    return {"gone": gone, "keep": reverse("wizard:closing", args=(claim_id,))}

"""Adding an item to a list, and removing one in two steps."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from nexus.claims.actions import StaleSave, add_item, remove_item
from nexus.wizard.checking import checked_in, suffix
from nexus.wizard.forms import form_for
from nexus.wizard.listing import row_of, rows_of
from nexus.wizard.place import Place
from nexus.wizard.storage import sent_in, version_in, words_in
from nexus.wizard.visit import Visit


@require_POST
def add(request: HttpRequest, claim_id: UUID, step: str) -> HttpResponse:
    """A new item; with the words of one that was removed meanwhile, if the form brings some."""
    visit = Visit.open(request, claim_id)
    place = list_at(visit, step)
    if place.several and len(rows_of(visit, place)) >= place.several.most:
        context = {"claim": visit.claim, "place": place, "posted": words_in(request.POST)}
        return render(request, "wizard/list_is_full.html", context, status=409)
    form = form_for(place.at("new").page)(request.POST)
    item = add_item(
        claim=visit.claim,
        page=place.row,
        unfinished=None if form.is_blank() else form.raw(),
        by=visit.actor,
        sent=sent_in(request.POST, f"add {place.row}"),
    )
    address = reverse("wizard:page", args=(visit.claim.pk, place.at(item).path))
    return redirect(address + suffix(checked_in(request, visit)))


@require_http_methods(["GET", "HEAD", "POST"])
def remove(request: HttpRequest, claim_id: UUID, step: str) -> HttpResponse:
    visit = Visit.open(request, claim_id)
    place = visit.place_at(step)
    state = visit.state_at(place)
    address = reverse("wizard:page", args=(visit.claim.pk, place.whole.path))
    listed = address + suffix(checked_in(request, visit))
    if request.method == "POST" and was_removed(visit, place):
        return redirect(listed)  # a second tap: it is gone, as was wanted
    if not place.item or not state.version:
        raise Http404
    context = {
        "claim": visit.claim,
        "place": place,
        "row": row_of(place, state, int(place.item)),
        "listed": listed,
    }
    if request.method != "POST":
        return render(request, "wizard/remove.html", context)
    try:
        remove_item(
            claim=visit.claim,
            page=place.row,
            item=place.item,
            version=version_in(request.POST),
            by=visit.actor,
        )
    except StaleSave as stale:
        if not stale.current.version:
            return redirect(listed)
        return render(request, "wizard/remove.html", {**context, "changed": True}, status=409)
    return redirect(listed)


def was_removed(visit: Visit, place: Place) -> bool:
    """It was there once, and is no more."""
    given = visit.claim.item_numbers.get(place.row, 0)
    gone = not visit.state_at(place).version
    return gone and bool(place.item) and int(place.item) <= given


def list_at(visit: Visit, step: str) -> Place:
    place = visit.place_at(step)
    if place.several is None or place.item:
        raise Http404
    return place

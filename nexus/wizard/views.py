"""A claim as a whole: its tasks, all its answers, what is missing, and a place to stop."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from nexus.claims.actions import export_answers
from nexus.claims.drafting import draft
from nexus.claims.queries import drafts_of
from nexus.interview.journey import Status
from nexus.programs.choosing import PROGRAMS, program_for
from nexus.wizard.checking import ALL, check_address, checked_in, first_after, suffix
from nexus.wizard.glancing import glance_at
from nexus.wizard.looking_over import overview_of
from nexus.wizard.signposts import PAGES, signposts_of
from nexus.wizard.standing import elements_of, lights_of
from nexus.wizard.todo import tasks_of
from nexus.wizard.visit import Visit


@require_safe
def tasks(request: HttpRequest, claim_id: UUID) -> HttpResponse:
    visit = Visit.open(request, claim_id)
    seen, program = glance_at(visit), program_for(visit.given)
    parts = [
        (stage, visit.part_of(stage), tasks_of(visit, stage)) for stage in visit.journey.stages
    ]
    every = [task for _stage, _part, tasks in parts for task in tasks]
    context = {
        "claim": visit.claim,
        "groups": parts,
        "done": sum(task.status is Status.COMPLETED for task in every),
        "all": len(every),
        "lights": seen.lights,
        "drafts": drafts_of(visit.claim),
        "notice": seen.notice,
        "on_paper": program.key if program in PROGRAMS else "",
    }
    return render(request, "wizard/tasks.html", context)


@require_safe
def check(request: HttpRequest, claim_id: UUID, stage: str = "") -> HttpResponse:
    """All answers, or those of one stage."""
    visit = Visit.open(request, claim_id)
    overview = overview_of(visit, stage)
    if not overview:
        raise Http404
    only = overview[0][0] if stage else None
    context = {
        "claim": visit.claim,
        "overview": overview,
        "only": only,
        "next": first_after(visit, only) if only else None,
        "suffix": suffix(stage or ALL),
    }
    return render(request, "wizard/check.html", context)


@require_safe
def missing(request: HttpRequest, claim_id: UUID) -> HttpResponse:
    visit = Visit.open(request, claim_id)
    report = draft(visit.given, as_of=timezone.localdate(), journey=visit.journey).report
    context = {
        "claim": visit.claim,
        "elements": elements_of(report, visit),
        "lights": lights_of(report, visit),
    }
    return render(request, "wizard/missing.html", context)


@require_safe
def take_a_break(request: HttpRequest, claim_id: UUID, step: str) -> HttpResponse:
    visit = Visit.open(request, claim_id)
    place = visit.place_at(step)
    context = {"claim": visit.claim, "place": place, "state": visit.state_at(place)}
    return render(request, "wizard/break.html", context)


@require_safe
def signposts(request: HttpRequest, claim_id: UUID) -> HttpResponse:
    """Leads on from the page in its address, if that is one where something can be told."""
    visit = Visit.open(request, claim_id)
    told = {place.address: place for place in visit.places() if place.row in PAGES}
    place = told.get(request.GET.get("page", ""), next(iter(told.values()), None))
    checked = checked_in(request, visit)
    context = {
        "claim": visit.claim,
        "signposts": signposts_of(visit),
        "after": visit.after(place) if place else None,
        "check_page": check_address(visit, checked, place) if checked else "",
    }
    if not context["signposts"]:
        return redirect("wizard:tasks", visit.claim.pk)
    return render(request, "wizard/signposts.html", context)


@require_safe
def export(request: HttpRequest, claim_id: UUID) -> HttpResponse:
    visit = Visit.open(request, claim_id)
    answers = export_answers(claim=visit.claim, by=visit.actor)
    response = JsonResponse(answers, json_dumps_params={"indent": 1, "ensure_ascii": False})
    response.headers["Content-Disposition"] = 'attachment; filename="answers.json"'
    return response

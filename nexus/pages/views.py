"""The first page, privacy, the questions on paper, and whether the site is well."""

from django.db import DatabaseError, connections
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from nexus.claims.paper import blank_worksheet
from nexus.programs.choosing import PROGRAMS, every_stage


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    movements = {stage.key: stage for stage in every_stage() if stage.movement}
    context = {"programs": PROGRAMS, "stages": movements.values()}
    return render(request, "pages/home.html", context)


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    return render(request, "pages/privacy.html")


@require_safe
def worksheet(_request: HttpRequest, program: str) -> HttpResponse:
    """All questions on paper, blank, for anyone."""
    if program not in {one.key for one in PROGRAMS}:
        raise Http404
    headers = {"Content-Disposition": 'attachment; filename="worksheet.pdf"'}
    return HttpResponse(blank_worksheet(program), content_type="application/pdf", headers=headers)


@require_safe
def healthz(_request: HttpRequest) -> HttpResponse:
    """Whether both databases answer; anything more would help only an attacker."""
    try:
        for connection in connections.all():
            connection.ensure_connection()
            with connection.cursor() as cursor:
                cursor.execute("SELECT 1")
    except DatabaseError:
        return HttpResponse("unavailable\n", content_type="text/plain", status=503)
    return HttpResponse("ok\n", content_type="text/plain")

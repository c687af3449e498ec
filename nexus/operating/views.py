"""The status page, for operators alone: for anybody else there is no such page."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from nexus.accounts.access import operator_or_404
from nexus.operating.retrying import NothingFailed, retry
from nexus.operating.status import status


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    operator_or_404(request)
    return render(request, "operating/status.html", {"status": status()})


@require_POST
def try_again(request: HttpRequest, job: UUID) -> HttpResponse:
    operator_or_404(request)
    try:
        retry(job=job)
    except NothingFailed:
        raise Http404 from None
    return redirect("operating:status")

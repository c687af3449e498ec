"""What a person reads when something fails: what happened, that their words are safe, what to do.

Where a page of answers could not be saved, the answer carries the words back, so that they can be
sent again or copied. These pages are rendered without the request, so no database is asked.
"""

import sys

from django.core.exceptions import RequestDataTooBig
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParserError
from django.http.request import UnreadablePostError
from django.template.loader import render_to_string

from nexus.pages.comfort import comfort
from nexus.pages.operator import operator

Typed = list[tuple[str, str]]


def not_understood(request: HttpRequest, exception: Exception) -> HttpResponse:
    too_long = isinstance(exception, RequestDataTooBig)
    return page(request, "400.html", status=413 if too_long else 400, too_long=too_long)


def not_allowed(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 - Django hands it over
    return page(request, "403.html", status=403)


def form_refused(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001 - Django hands it over
    """The form did not come from a page of ours, or its cookie is gone; the words may be copied."""
    return page(request, "403.html", status=403, typed=typed_in(request), form_refused=True)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 - Django hands it over
    """The same page, whether something never existed or belongs to somebody else."""
    return page(request, "404.html", status=404)


def failed(request: HttpRequest) -> HttpResponse:
    typed = typed_in(request)
    if isinstance(sys.exception(), OperationalError | InterfaceError):
        response = page(request, "503.html", status=503, typed=typed)
        response.headers["Retry-After"] = "30"
        return response
    return page(request, "500.html", status=500, typed=typed)


def page(request: HttpRequest, template: str, *, status: int, **context: object) -> HttpResponse:
    about = {**operator(request), **comfort(request), "path": request.path, **context}
    return HttpResponse(render_to_string(template, about), status=status)


def typed_in(request: HttpRequest) -> Typed:
    """What the form held, if it held anything and can still be read."""
    try:
        return [(name, value) for name, values in request.POST.lists() for value in values]
    except (RequestDataTooBig, MultiPartParserError, UnreadablePostError):
        return []

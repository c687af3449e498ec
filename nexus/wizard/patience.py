"""When so many files are being made that somebody's turn does not come, they are told so."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from nexus.rendering.pdf import PATIENCE, Busy

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]


def unless_busy(view: View[P]) -> View[P]:
    """The view, or a page that says to wait and try again."""

    @wraps(view)
    def patient(request: HttpRequest, /, *of: P.args, **what: P.kwargs) -> HttpResponse:
        try:
            return view(request, *of, **what)
        except Busy:
            response = render(request, "wizard/busy.html", status=503)
            response.headers["Retry-After"] = str(PATIENCE)
            return response

    return patient

"""The site with its failures each at an address of its own, so that they can be looked at."""

from collections.abc import Callable

from django.core.exceptions import PermissionDenied, RequestDataTooBig, SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import include, path

from nexus.pages import failures

TYPED = [
    ("story", "It began on the ship.\nI went down the ladder, and my back never was the same.")
]


def shown(template: str, status: int, **context: object) -> Callable[[HttpRequest], HttpResponse]:
    return lambda request: failures.page(request, template, status=status, **context)


FAILURES: dict[str, Callable[[HttpRequest], HttpResponse]] = {
    "400": lambda request: failures.not_understood(request, SuspiciousOperation()),
    "413": lambda request: failures.not_understood(request, RequestDataTooBig()),
    "403": lambda request: failures.not_allowed(request, PermissionDenied()),
    "403-form": shown("403.html", 403, typed=TYPED, form_refused=True),
    "404": lambda request: failures.not_found(request, FileNotFoundError()),
    "429": lambda request: render(
        request, "wizard/too_many_tries.html", {"minutes": 12}, status=429
    ),
    "500": shown("500.html", 500),
    "500-typed": shown("500.html", 500, typed=TYPED),
    "503": shown("503.html", 503),
    "503-typed": shown("503.html", 503, typed=TYPED),
    "503-busy": lambda request: render(request, "wizard/busy.html", status=503),
}
FAILING = tuple(f"/failure/{name}/" for name in FAILURES)

urlpatterns = [
    *(path(f"failure/{name}/", view) for name, view in FAILURES.items()),
    path("", include("nexus.urls")),
]

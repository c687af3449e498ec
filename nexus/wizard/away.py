"""Going away: hiding the page, and a shared computer at which nobody sits any more."""

from collections.abc import Callable
from typing import Any

from django.contrib.sessions.backends.base import SessionBase
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from nexus.accounts.staying import note_person, time_left
from nexus.wizard.place import NAMED, neutral

ASKING = "wizard:here"
"""A script asks how long is left: that is no sign of the person."""
FORGOTTEN = '"cache", "storage"'
"""What a browser is told to forget; the cookie goes by itself."""


class Away:
    """Closes what was left open on a shared computer, and notes that somebody is there."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, _view: object, _args: object, named: dict[str, Any]
    ) -> HttpResponse | None:
        if not request.session.session_key:  # a browser that opened nothing
            return None
        asked = request.resolver_match
        route = asked.view_name if asked else ""
        if not is_over(request.session):
            if route != ASKING or request.method == "POST":
                note_person(request.session)
            return None
        request.session.flush()
        if request.method == "POST" or "claim_id" not in named:
            return None  # what was typed is shown, by the page that can't take it
        return forgetting(redirect(way_back(named["step"] if route == "wizard:page" else "")))


def is_over(session: SessionBase) -> bool:
    left = time_left(session)
    return left is not None and left.total_seconds() <= 0


def way_back(page: str) -> str:
    """The address at which one comes back to a page; it says that nobody was there."""
    told = neutral(page) if NAMED.fullmatch(page) else ""
    return f"{reverse('wizard:return')}?{urlencode({'away': '1', 'page': told})}"


def forgetting(response: HttpResponse) -> HttpResponse:
    response.headers["Clear-Site-Data"] = FORGOTTEN
    return response


@require_safe
def hidden(request: HttpRequest) -> HttpResponse:
    """A page that says nothing to whoever looks over a shoulder."""
    return render(request, "wizard/hidden.html")


@require_http_methods(["GET", "HEAD", "POST"])
def here(request: HttpRequest) -> HttpResponse:
    """How many seconds are left; a POST says that the person is there."""
    left = time_left(request.session)
    return JsonResponse({"left": 0 if left is None else max(0, int(left.total_seconds()))})


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Everything that this browser may open is closed; all that was saved stays saved."""
    request.session.flush()
    away = "page" in request.POST
    address = way_back(request.POST["page"][:200]) if away else reverse("wizard:hidden")
    return forgetting(redirect(address))

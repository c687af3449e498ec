"""How large and how calm the pages are in this browser: two switches that last a year.

A cookie holds the names of the switches that are on, and nothing about the person. It goes through
a plain form, so that it needs no script.
"""

from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods

from nexus.interview.marking import _

COOKIE = "__Host-comfort" if settings.PRODUCTION else "comfort"
A_YEAR = 365 * 24 * 60 * 60
BETWEEN = "."


@dataclass(frozen=True)
class Switch:
    """Something that a page can be; its key is the class that the style sheet knows."""

    key: str
    name: str
    about: str


SWITCHES = (
    Switch(
        key="large",
        name=_("Larger text"),
        about=_("All words are a fourth larger, in print too."),
    ),
    Switch(
        key="calm",
        name=_("Calmer pages"),
        about=_("One column, more room, no drawings that only please the eye."),
    ),
)


def chosen_in(request: HttpRequest) -> list[str]:
    """The switches that are on; whatever else a cookie may hold is not listened to."""
    given = request.COOKIES.get(COOKIE, "").split(BETWEEN)
    return [switch.key for switch in SWITCHES if switch.key in given]


def comfort(request: HttpRequest) -> dict[str, str]:
    """For every page: the classes of its first element."""
    return {"comfort": " ".join(chosen_in(request))}


@require_http_methods(["GET", "HEAD", "POST"])
def choose(request: HttpRequest) -> HttpResponse:
    if request.method == "POST":
        return kept(request, redirect(way_back(request, request.POST.get("back", ""))))
    switches = [(switch, switch.key in chosen_in(request)) for switch in SWITCHES]
    came_from = urlsplit(request.headers.get("Referer", ""))
    back = came_from.path if came_from.netloc == request.get_host() else ""
    return render(request, "pages/comfort.html", {"switches": switches, "back": back})


def kept(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """The same answer, which also tells the browser what to remember."""
    on = [switch.key for switch in SWITCHES if switch.key in request.POST]
    response.set_cookie(
        COOKIE,
        BETWEEN.join(on),
        max_age=A_YEAR if on else 0,
        secure=settings.PRODUCTION,
        httponly=True,
        samesite="Lax",
    )
    return response


def way_back(request: HttpRequest, path: str) -> str:
    """The page of ours from which they came, or the switches again."""
    ours = path.startswith("/") and url_has_allowed_host_and_scheme(path, request.get_host())
    return path if ours else reverse("pages:comfort")

"""Where a request comes from: behind our own proxies, the address that the outermost of them saw.

Tries of return codes are counted by it. Read too far to the left, anybody could invent it; not read
at all, everybody behind a proxy would share one count, and a single guesser would lock all out.
"""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse


class RemoteAddress:
    """Puts the visitor's address where Django looks for it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        seen = request.META.get("HTTP_X_FORWARDED_FOR", "").replace(",", " ").split()
        if 0 < settings.TRUSTED_PROXIES <= len(seen):
            request.META["REMOTE_ADDR"] = seen[-settings.TRUSTED_PROXIES]
        return self.get_response(request)

"""What every answer tells the browser: load only from here, keep nothing, tell nobody."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers

from nexus.pages.routes import route_of

PUBLIC = {"pages:home", "pages:privacy", "pages:guide", "pages:chapter"}
"""The same for everybody; all other pages may hold answers."""

CONTENT_SECURITY_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
    "object-src": "'none'",
}
EVERYWHERE = {
    "Content-Security-Policy": "; ".join(map(" ".join, CONTENT_SECURITY_POLICY.items())),
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": (
        "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), "
        "gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()"
    ),
}
PRIVATE = {
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex, noarchive",
}


class ResponseHeaders:
    """Adds to what Django's own security middleware sends."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        for name, value in EVERYWHERE.items():
            response.headers.setdefault(name, value)
        if is_public(request, response):
            response.headers.setdefault("Cache-Control", "no-cache")
        else:
            for name, value in PRIVATE.items():
                response.headers[name] = value
        if route_of(request) in PUBLIC:
            patch_vary_headers(response, ["Cookie"])  # the same page may be larger or calmer
        return response


def is_public(request: HttpRequest, response: HttpResponse) -> bool:
    if response.status_code not in {200, 304}:
        return False
    return route_of(request) in PUBLIC or request.path.startswith(settings.STATIC_URL)

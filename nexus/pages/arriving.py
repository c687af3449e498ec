"""A form counts only when it arrived whole.

When a line breaks while a browser sends, the server hands on what came until then, and the half of
a story would take the place of the whole one that was saved before.
"""

from collections.abc import Callable

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse

FORM = "application/x-www-form-urlencoded"
"""Of the other kind only a file of answers is sent, which cannot be read when it is cut off."""


class WholeForms:
    """Refuses a form that is shorter than its browser said it would be."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        announced = request.META.get("CONTENT_LENGTH") or "0"
        if request.content_type == FORM and len(request.body) < int(announced):
            raise BadRequest("The form was cut off on the way.")
        return self.get_response(request)

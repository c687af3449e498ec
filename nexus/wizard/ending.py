"""When a claim is being erased, or is gone: a plain page in place of whatever was asked for."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from nexus.claims.access import Closed, Erased
from nexus.vault.keys import KeyGone
from nexus.vault.ledger import was_erased
from nexus.wizard.storage import words_in


class Ending:
    """The erasure wins over a page or a form that comes at the same moment."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if isinstance(exception, Closed):
            if request.method in {"GET", "HEAD"}:
                return redirect("wizard:closing", exception.claim)
            context = {"of": exception.claim, "posted": words_in(request.POST)}
            return render(request, "wizard/data_not_saved.html", context, status=404)
        if isinstance(exception, Erased) or is_of_erased(exception):
            return render(request, "wizard/data_gone.html", status=404)
        return None


def is_of_erased(exception: Exception) -> bool:
    """A key that is missing for any other reason is a failure, and is told as one."""
    return isinstance(exception, KeyGone) and was_erased(exception.claim)

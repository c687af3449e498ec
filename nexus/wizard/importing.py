"""Beginning a letter with answers that were saved to a file.

The file stays in memory: it is read where it arrives, and only its answers are stored, sealed.
"""

from django.conf import settings
from django.core.files.uploadhandler import MemoryFileUploadHandler
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods

from nexus.claims.access import open_in_browser
from nexus.claims.answers_file import FileProblem, parse_file, read_file
from nexus.claims.beginning import import_answers
from nexus.interview.question import JSON
from nexus.wizard.entering import VISITOR, device_in
from nexus.wizard.storage import sent_in

SHOWN = 50
"""As many problems as a person can mend at a time."""


@csrf_exempt  # only until the next line: a handler must be set before anything reads the form
@require_http_methods(["GET", "HEAD", "POST"])
def use_file(request: HttpRequest) -> HttpResponse:
    request.upload_handlers = [MemoryFileUploadHandler(request)]
    return take_file(request)


@csrf_protect
def take_file(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        return render(request, "wizard/import.html")
    given, problems = answers_in(request)
    if problems:
        context = {"problems": problems[:SHOWN], "more": len(problems[SHOWN:])}
        return render(request, "wizard/import.html", context, status=422)
    claim, code = import_answers(given=given, by=VISITOR, sent=sent_in(request.POST, "import"))
    open_in_browser(request.session, claim, device=device_in(request))
    return render(request, "wizard/code.html", {"claim": claim, "code": code, "begun": True})


def answers_in(request: HttpRequest) -> tuple[dict[str, JSON], tuple[FileProblem, ...]]:
    """The answers in the file that was sent, or all that is wrong with it."""
    sent = request.FILES.get("file")
    if sent is None:
        length = int(request.META.get("CONTENT_LENGTH") or 0)
        if length > settings.FILE_UPLOAD_MAX_MEMORY_SIZE:
            return {}, (FileProblem(_("file"), _("It is too large."), _("up to 2.5 MB")),)
        return {}, (FileProblem(_("file"), _("Choose your answers file.")),)
    data, problems = parse_file(sent.read())
    if problems:
        return {}, problems
    given, problems = read_file(data)
    if not problems and not given:
        return {}, (FileProblem(_("file"), _("There are no answers in it.")),)
    return given, problems

"""How far a task or a page is, said with a word and the head of a note.

A task list has ninety of them: an included template for each took a third of its time.
"""

from functools import lru_cache

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from nexus.interview.journey import Status

register = template.Library()
LOOKS = {
    Status.COMPLETED: ("done", "full", _("Completed")),
    Status.IN_PROGRESS: ("begun", "half", _("In progress")),
    Status.NOT_STARTED: ("open", "open", _("Not yet started")),
}


@register.simple_tag
def status(how_far: str, key: str = "") -> SafeString:
    """The status; with a `key`, what it belongs to can be described by `status-key`."""
    return _status(Status(how_far), key, get_language())


@lru_cache(1_024)
def _status(how_far: Status, key: str, _language: str | None) -> SafeString:
    """Set once for each of our pages and tasks, three ways, in each language."""
    look, head, words = LOOKS[how_far]
    identity = format_html(' id="status-{}"', key) if key else ""
    return format_html(
        '<span class="status status-{}"{}><svg class="head" aria-hidden="true" focusable="false">'
        '<use href="#head-{}"/></svg>{}</span>',
        look, identity, head, words,
    )  # fmt: skip

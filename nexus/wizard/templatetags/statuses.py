"""How far a task or a page is, said with a word and the head of a note.

A task list has ninety of them: set by templates, one by one, they took half of its time.
"""

from collections.abc import Iterable
from functools import lru_cache

from django import template
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext, ngettext
from django.utils.translation import gettext_lazy as _

from nexus.interview.journey import Status
from nexus.wizard.todo import Line

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


@register.simple_tag
def rows_of_tasks(home: str, tasks: Iterable[Line]) -> SafeString:
    """Tasks, each with its status and its pages, as rows of a list; `home` is the claim's own."""
    language, home = get_language(), conditional_escape(home)  # escaped once, not a hundred times
    rows = (
        (
            home,
            _row(task.next.address, task.key, task.title, task.status, language),
            _pages(home, task, language),
        )
        for task in tasks
    )
    return format_html_join("", '<li class="task"><a href="{}{}{}</li>', rows)


def _pages(home: str, task: Line, language: str | None) -> SafeString | str:
    """The pages under a task; a task of one page is its page."""
    if len(task.pages) == 1:
        return ""
    rows = (
        (home, _row(place.address, place.step.key, place.page.title, how_far, language))
        for place, how_far in task.pages
    )
    return format_html(
        '<details>{}<ul class="pages">{}</ul></details>',
        _summary(len(task.pages), task.title, language),
        format_html_join("", '<li><a href="{}{}</li>', rows),
    )


@lru_cache(1_024)
def _summary(number: int, title: str, _language: str | None) -> SafeString:
    count = ngettext("{number} page", "{number} pages", number).format(number=number)
    return format_html(
        '<summary>{}<span class="unseen">: {}</span></summary>', count, gettext(title)
    )


@lru_cache(1_024)
def _row(address: str, key: str, title: str, how_far: Status, language: str | None) -> SafeString:
    """What is the same for all claims in a row, from its address on: only our own words."""
    return format_html(
        '{}/" aria-describedby="status-{}">{}</a> {}',
        address, key, gettext(title), _status(how_far, key, language),
    )  # fmt: skip


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

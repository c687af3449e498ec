"""How much is left of a part, and where a rest comes easily."""

from collections.abc import Iterable

from django import template
from django.utils.translation import gettext

from nexus.interview.journey import Status
from nexus.interview.pacing import minutes_for
from nexus.wizard.place import Place
from nexus.wizard.todo import Line

register = template.Library()


@register.simple_tag
def time_left(tasks: Iterable[Line]) -> str:
    """For the pages that are not completed; nothing once all are."""
    left = [
        place.step
        for task in tasks
        for place, status in task.pages
        if status is not Status.COMPLETED
    ]
    if not left:
        return ""
    minutes = minutes_for(left)
    if minutes.least == minutes.most:
        words = gettext("About {least} minutes left")
    else:
        words = gettext("About {least} to {most} minutes left")
    return words.format(least=minutes.least, most=minutes.most)


@register.filter
def begins_task(place: Place) -> bool:
    """The page that opens a task, but for the first of its part: what was before it is done."""
    firsts = [task.steps[0].key for task in place.stage.tasks]
    return not place.item and place.step.key in firsts[1:]

"""The check page on which "Change" was pressed, and the way back to the very place on it.

It is named in the address by the sign of a stage, which tells nothing.
"""

from django.http import HttpRequest
from django.urls import reverse

from nexus.interview.stage import Stage
from nexus.wizard.place import Place, keys_by_sign, sign_of
from nexus.wizard.visit import Visit

ALL = "all"
"""Stands for the page of all answers."""


def checked_in(request: HttpRequest, visit: Visit) -> str:
    """The stage whose check page somebody came from, or all; empty when they came another way."""
    asked = request.POST.get("check", request.GET.get("check"))
    if asked is None:
        return ""
    told = keys_by_sign().get(asked, asked)
    return told if told in {stage.key for stage in visit.journey.stages} else ALL


def suffix(checked: str) -> str:
    """Keeps the way back in an address."""
    return f"?check={checked if checked == ALL else sign_of(checked)}" if checked else ""


def check_address(visit: Visit, checked: str, place: Place | None = None) -> str:
    """The check page, at the answers of `place`."""
    claim = visit.claim.pk
    page = (
        reverse("wizard:check", args=(claim,))
        if checked == ALL
        else reverse("wizard:check-stage", args=(claim, checked))
    )
    return f"{page}#{anchor(place)}" if place else page


def anchor(place: Place) -> str:
    """Where the answers of a place stand on a check page."""
    return f"of-{place.address.replace('/', '-')}"


def first_after(visit: Visit, stage: Stage) -> Place | None:
    """Where the next stage begins."""
    keys = [one.key for one in visit.journey.stages]
    later = keys[keys.index(stage.key) + 1 :]
    return next((place for place in visit.places() if place.stage.key in later), None)

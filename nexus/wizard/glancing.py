"""Where the letter stands at a glance: the three lights without their findings.

To know them the whole letter is composed, so they are kept in this process until something is
saved. What is kept has no word of theirs in it: names of lights, yes or no, and a count.
"""

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date

from django.utils import timezone
from django.utils.translation import get_language

from nexus.claims.drafting import draft
from nexus.wizard.standing import lights_of
from nexus.wizard.visit import Visit

MOST = 256
"""Claims that are looked at in one hour on a busy day; each takes a few hundred bytes."""


@dataclass(frozen=True)
class LightSeen:
    """One light: its name, whether it is ready, and how many things are to be looked at."""

    name: str
    ready: bool
    pressing: int


@dataclass(frozen=True)
class Glance:
    """All lights, and what kind of letter it will be."""

    lights: tuple[LightSeen, ...]
    notice: str


_seen: OrderedDict[Hashable, Glance] = OrderedDict()


def glance_at(visit: Visit) -> Glance:
    """As of today; composed anew once something was saved."""
    today = timezone.localdate()
    saved = tuple((state.place, state.version) for state in visit.states)
    moment = (visit.claim.pk, saved, today, get_language())
    if moment not in _seen:
        _seen[moment] = _looked(visit, today)
    _seen.move_to_end(moment)
    while len(_seen) > MOST:
        _seen.popitem(last=False)
    return _seen[moment]


def _looked(visit: Visit, today: date) -> Glance:
    drafted = draft(visit.given, as_of=today, journey=visit.journey)
    lights = lights_of(drafted.report, visit)
    return Glance(
        tuple(LightSeen(one.name, one.ready, one.pressing) for one in lights), drafted.notice
    )

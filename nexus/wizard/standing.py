"""Where the letter stands: three lights, and what would settle each open thing."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from nexus.interview.several import Several
from nexus.readiness.elements import Standing
from nexus.readiness.finding import Finding, Light, Severity
from nexus.readiness.report import Report, State
from nexus.wizard.listing import rows_of
from nexus.wizard.place import Place
from nexus.wizard.visit import Visit

NAMES = {Light.FACTS: _("Facts"), Light.EVIDENCE: _("Evidence"), Light.LETTER: _("Letter")}


@dataclass(frozen=True)
class Way:
    """The page of a question that would settle something, its name, and the question on it."""

    place: Place
    name: str
    key: str = ""


@dataclass(frozen=True)
class Shown:
    """A finding with the ways to settle it; `pressing` unless it only informs."""

    message: str
    ways: tuple[Way, ...]
    pressing: bool
    authority: str = ""


@dataclass(frozen=True)
class LightShown:
    """One light: its name, whether it is ready, and its findings."""

    name: str
    ready: bool
    findings: tuple[Shown, ...]

    @property
    def pressing(self) -> int:
        return sum(finding.pressing for finding in self.findings)


@dataclass(frozen=True)
class ElementShown:
    """Something that a reader looks for, and the way to tell it where it is missing."""

    name: str
    standing: Standing
    way: Way | None


def elements_of(report: Report, visit: Visit) -> tuple[ElementShown, ...]:
    places = places_by_question(visit)
    return tuple(
        ElementShown(gettext(one.name), one.standing, _way(places, one.path))
        for one in report.elements
    )


def _way(places: dict[str, Place], path: str) -> Way | None:
    place = places.get(path)
    if place is None:
        return None
    return Way(place, gettext(place.page.title), "" if place.several else path)


def lights_of(report: Report, visit: Visit) -> tuple[LightShown, ...]:
    places = places_by_question(visit)
    names = {
        row.place: row.name
        for place in visit.places()
        if place.several
        for row in rows_of(visit, place)
    }

    def way_to(path: str) -> Way | None:
        """`path` names a question, a list, or list/item/question."""
        first, *rest = path.split("/")
        if first in places and len(rest) == len(("item", "question")):
            item = places[first].at(rest[0])
            return Way(item, names.get(item, ""), rest[1])
        return _way(places, first)

    return tuple(
        LightShown(
            name=str(NAMES[light]),
            ready=report.state(light) is State.READY,
            findings=tuple(gathered(report.of(light), way_to)),
        )
        for light in Light
    )


def gathered(findings: Iterable[Finding], way_to: Callable[[str], Way | None]) -> Iterator[Shown]:
    """What is to be said of several items is said once, with the way to each of them."""
    for message, alike in groupby(findings, key=lambda finding: finding.message):
        same = tuple(alike)
        ways = [way_to(path) for finding in same for path in finding.questions]
        yield Shown(
            message=message,
            ways=tuple({way.place: way for way in ways if way}.values()),
            pressing=any(finding.severity is not Severity.INFORMS for finding in same),
            authority=same[0].authority,
        )


def places_by_question(visit: Visit) -> dict[str, Place]:
    found: dict[str, Place] = {}
    for place in visit.places():
        found[place.row] = place
        found |= dict.fromkeys(place.page.keys, place)
        if isinstance(place.step, Several):
            found |= dict.fromkeys(place.step.page.keys, place)
    return found

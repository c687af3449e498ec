"""Where the letter stands: three lights, and what would settle each open thing."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from nexus.interview.several import Several
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


@dataclass(frozen=True)
class LightShown:
    """One light: its name, whether it is ready, and its findings."""

    name: str
    ready: bool
    findings: tuple[Shown, ...]

    @property
    def pressing(self) -> int:
        return sum(finding.pressing for finding in self.findings)


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
        place = places.get(first)
        if place is None:
            return None
        if len(rest) == len(("item", "question")):
            return Way(place.at(rest[0]), names.get(place.at(rest[0]), ""), rest[1])
        return Way(place, gettext(place.page.title), "" if place.several else first)

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
        )


def places_by_question(visit: Visit) -> dict[str, Place]:
    found: dict[str, Place] = {}
    for place in visit.places():
        found[place.row] = place
        found |= dict.fromkeys(place.page.keys, place)
        if isinstance(place.step, Several):
            found |= dict.fromkeys(place.step.page.keys, place)
    return found

"""All findings of a claim and its three lights; never a score, never odds."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from nexus.readiness.elements import Element, elements
from nexus.readiness.finding import Check, Finding, Light, Severity, View


class State(StrEnum):
    """What a light shows."""

    READY = "ready"
    SOME_MISSING = "some-missing"


@dataclass(frozen=True)
class Report:
    """The findings, the gravest first, and the elements that a reader looks for."""

    findings: tuple[Finding, ...]
    elements: tuple[Element, ...] = ()

    def of(self, light: Light) -> tuple[Finding, ...]:
        """The findings of one light."""
        return tuple(finding for finding in self.findings if finding.light is light)

    def state(self, light: Light) -> State:
        """Ready when nothing but information is left."""
        open_ones = [one for one in self.of(light) if one.severity is not Severity.INFORMS]
        return State.SOME_MISSING if open_ones else State.READY


def assess(checks: Iterable[Check], view: View) -> Report:
    """Run every check; findings of equal weight keep the order of the checks."""
    found = [finding for check in checks for finding in check(view)]
    gravest = sorted(found, key=lambda finding: list(Severity).index(finding.severity))
    return Report(tuple(gravest), elements(view))

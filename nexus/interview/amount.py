"""How many hours or days, to the half: "4.5", "4½", "four and a half"."""

from dataclasses import dataclass
from math import isfinite

from nexus.interview.marking import _
from nexus.interview.number import LONGEST, counted
from nexus.interview.problem import Problem
from nexus.interview.question import JSON, Question

_HALVES = (" and a half", " 1/2", "½", ".5", ".50")


@dataclass(frozen=True, kw_only=True)
class Amount(Question[float]):
    """A number of `unit` from `least` to `most`, in steps of a half."""

    least: int = 0
    most: int
    unit: str = ""
    """Plural English name: hours, days; empty for a bare amount."""

    def read(self, given: JSON) -> float:
        """The amount; "4.5", "four and a half hours" and "4½" are understood."""
        amount = _halved(given) if isinstance(given, int | float) else self._said(given)
        if amount is None:
            raise Problem(_("Enter a number, whole or with a half, for example 4 or 4.5."))
        if not self.least <= amount <= self.most:
            raise Problem(
                _("Enter a number from {least} to {most}."), least=self.least, most=self.most
            )
        return amount

    def write(self, value: float) -> JSON:
        """The number itself, without a point where it is whole."""
        return int(value) if value == int(value) else value

    def schema(self) -> dict[str, JSON]:
        """A multiple of a half within the bounds."""
        return {
            "type": "number",
            "minimum": self.least,
            "maximum": self.most,
            "multipleOf": 0.5,
        }

    def _said(self, given: JSON) -> float | None:
        if not isinstance(given, str) or len(given) > LONGEST * 5:
            return None
        words = given.strip().lower().rstrip(".")
        whole = words.removesuffix(self.unit).removesuffix(self.unit[:-1]).strip()
        for half in _HALVES:
            if whole.endswith(half):
                count = counted(whole.removesuffix(half).strip() or "0", self.unit)
                return None if count is None else count + 0.5
        count = counted(words, self.unit)
        return None if count is None else float(count)


def _halved(given: float) -> float | None:
    if isinstance(given, bool) or not isfinite(given) or abs(given) > 10**LONGEST:
        return None
    return float(given) if given * 2 == int(given * 2) else None

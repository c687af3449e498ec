"""How many hours or days, to the half: "4.5", "4½", "four and a half"."""

from dataclasses import dataclass
from math import isfinite

from nexus.interview.marking import _
from nexus.interview.problem import Problem
from nexus.interview.question import JSON, Question
from nexus.interview.spoken import amount_in


@dataclass(frozen=True, kw_only=True)
class Amount(Question[float]):
    """A number of `unit` from `least` to `most`, in steps of a half."""

    least: int = 0
    most: int
    unit: str = ""
    """Plural English name: hours, days; empty for a bare amount."""

    def read(self, given: JSON) -> float:
        """The amount; "4.5", "four and a half hours" and "4½" are understood."""
        halves = self._halves(given)
        if halves is None:
            raise Problem(_("Enter a number, whole or with a half, for example 4 or 4.5."))
        if not 2 * self.least <= halves <= 2 * self.most:
            raise Problem(
                _("Enter a number from {least} to {most}."), least=self.least, most=self.most
            )
        return halves / 2

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

    def _halves(self, given: JSON) -> int | None:
        """Twice the amount, where that is whole."""
        match given:
            case bool():
                return None
            case int():
                return 2 * given
            case float():
                return int(2 * given) if isfinite(given) and given * 2 % 1 == 0 else None
            case str():
                amount = amount_in(given, unit=self.unit, per=self.ask)
                return (
                    int(2 * amount) if amount is not None and 2 % amount.denominator == 0 else None
                )
            case _:
                return None

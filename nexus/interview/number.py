"""How many, how long, how much: whole numbers within sensible bounds."""

from dataclasses import dataclass

from nexus.interview.marking import _
from nexus.interview.problem import Problem
from nexus.interview.question import JSON, Question
from nexus.interview.spoken import amount_in


@dataclass(frozen=True, kw_only=True)
class Whole(Question[int]):
    """A whole number of `unit` from `least` to `most`."""

    least: int = 0
    most: int
    unit: str = ""
    """Plural English name: minutes, pounds, days, hours; empty for a bare count."""

    def read(self, given: JSON) -> int:
        """The number; "7.", "about ten minutes" and "an hour and a half" are understood."""
        count = self._counted(given)
        if count is None:
            raise Problem(_("Enter a whole number, for example {example}."), example=self._example)
        if not self.least <= count <= self.most:
            raise Problem(
                _("Enter a whole number from {least} to {most}."), least=self.least, most=self.most
            )
        return count

    def write(self, value: int) -> JSON:
        """The number itself."""
        return value

    def schema(self) -> dict[str, JSON]:
        """An integer within the bounds."""
        return {"type": "integer", "minimum": self.least, "maximum": self.most}

    def _counted(self, given: JSON) -> int | None:
        if isinstance(given, bool) or not isinstance(given, str | int | float):
            return None
        if not isinstance(given, str):
            return int(given) if given == given // 1 else None
        amount = amount_in(given, unit=self.unit, per=self.ask)
        return int(amount) if amount is not None and amount.denominator == 1 else None

    @property
    def _example(self) -> int:
        return min(self.most, max(self.least, 20))


@dataclass(frozen=True, kw_only=True)
class Scale(Whole):
    """A number from 0 to 10, shown as eleven choices; words stand at the ends alone."""

    most: int = 10

"""A day that the person knows well, such as a birthday: month, day and year."""

from dataclasses import dataclass
from datetime import date

from nexus.interview.calendar import day_of, month_of, number_of, typed, year_of
from nexus.interview.marking import _
from nexus.interview.problem import Problem
from nexus.interview.question import JSON, Question
from nexus.interview.typed_date import FOUR_DIGITS, IN_WORDS, parts_in, whole_in

PARTS = ("month", "day", "year")


@dataclass(frozen=True, kw_only=True)
class ExactDate(Question[date]):
    """A date with all its parts; given as one text, or as the three parts typed apart."""

    autocomplete: str = "off"

    def is_blank(self, given: JSON) -> bool:
        """None of the three parts was entered."""
        if isinstance(given, dict) and set(given) <= set(PARTS):
            return not any(typed(given, part) for part in PARTS)
        return super().is_blank(given)

    def read(self, given: JSON) -> date:
        """The day; a missing part, or a day that never was, is a `Problem`."""
        try:
            parts = _parts(given)
        except Problem as problem:
            if problem.message in (IN_WORDS, FOUR_DIGITS):
                raise
            parts = {}
        if not all(map(parts.get, PARTS)) or "about" in parts:
            raise Problem(_("Enter the month, the day and the year."))
        month, day, year = (parts[part] for part in PARTS)
        return day_of(year_of(year), month_of(month), number_of(day))

    def write(self, value: date) -> JSON:
        """ISO text."""
        return value.isoformat()

    def schema(self) -> dict[str, JSON]:
        """An ISO date."""
        return {"type": "string", "format": "date"}


def _parts(given: JSON) -> dict[str, str]:
    if isinstance(given, str):
        given = {**parts_in(given)}
    if not isinstance(given, dict) or not set(given) <= {*PARTS, "about"}:
        return {}
    parts = {part: typed(given, part) for part in given}
    return {part: str(words) for part, words in (whole_in(parts) or parts).items()}

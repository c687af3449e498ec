"""When something happened, as well as the person knows: a year, perhaps more, perhaps "about"."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from nexus.interview.calendar import (
    MONTHS,
    day_of,
    latest,
    month_of,
    number_of,
    typed,
    year_of,
)
from nexus.interview.marking import _
from nexus.interview.problem import Problem
from nexus.interview.question import JSON, Question
from nexus.interview.typed_date import NO_YEAR, SEASONS, parts_in, whole_in, without_doubt

_AUTUMN = {"autumn": "fall"}


@dataclass(frozen=True)
class PartialDate:
    """A year, with a month and a day, or a season, as far as known; `about` when it is a guess."""

    year: int
    month: int | None = None
    day: int | None = None
    season: str | None = None
    about: bool = False

    @property
    def first(self) -> date:
        """The earliest day that can be meant, "about" left aside."""
        if self.season:
            start = SEASONS[self.season][0]
            return (
                date(self.year - 1, 12, 1) if self.season == "winter" else date(self.year, start, 1)
            )
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The latest day that can be meant, "about" left aside."""
        month = SEASONS[self.season][1] if self.season else self.month or 12
        if self.season == "winter":
            return date(self.year + 1, 3, 31)
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def surely_before(self, other: "PartialDate") -> bool:
        """Every day that can be meant is before every day that the other can mean."""
        return not (self.about or other.about) and self.last < other.first

    @property
    def exact(self) -> bool:
        """Known to the day."""
        return self.day is not None and not self.about


@dataclass(frozen=True, kw_only=True)
class PartialDateQuestion(Question[PartialDate]):
    """A date of which only the year is needed.

    Given as {"year", "month", "day", "about"}, typed apart; the month may be a season.
    """

    def is_blank(self, given: JSON) -> bool:
        """No part was entered; a lone "about" is nothing."""
        if isinstance(given, dict) and set(given) <= {*_PARTS, "about"}:
            return not any(typed(given, part) for part in _PARTS)
        return super().is_blank(given)

    def read(self, given: JSON) -> PartialDate:
        """The date as far as it is known; a day without its month is a `Problem`."""
        if isinstance(given, str | int) and not isinstance(given, bool):
            given = {**parts_in(str(given))}
        if not isinstance(given, dict) or not set(given) <= {*_PARTS, "about"}:
            raise Problem(NO_YEAR)
        parts, doubted = _spread({part: typed(given, part) for part in _PARTS})
        return _joined(parts, about=_is_about(given.get("about")) or doubted)

    def write(self, value: PartialDate) -> JSON:
        """The parts that are known."""
        known: dict[str, JSON] = {"year": value.year}
        for part in ("month", "day", "season"):
            if (found := getattr(value, part)) is not None:
                known[part] = found
        return {**known, "about": True} if value.about else known

    def schema(self) -> dict[str, JSON]:
        """The parts, only the year required."""
        return {
            "type": "object",
            "properties": {
                "year": {"type": "integer"},
                "month": {"type": "integer", "minimum": 1, "maximum": len(MONTHS)},
                "day": {"type": "integer", "minimum": 1, "maximum": 31},
                "season": {"enum": list(SEASONS)},
                "about": {"type": "boolean"},
            },
            "required": ["year"],
            "additionalProperties": False,
        }


_PARTS = ("year", "month", "day", "season")
_YES, _NO = (True, "on", "true"), (None, False, "", "false")


def _is_about(given: JSON) -> bool:
    if given in _YES:
        return True
    if given not in _NO:
        raise Problem(_("Tick “About this time”, or leave it out."))
    return False


def _spread(parts: dict[str, str]) -> tuple[dict[str, str], bool]:
    """The parts without doubt, and whether there was some; a whole date typed in one box too."""
    if (found := whole_in(parts)) is not None:
        return {part: str(found.get(part, "")) for part in _PARTS}, "about" in found
    plain = {part: without_doubt(text) for part, text in parts.items()}
    return {part: text for part, (text, _doubt) in plain.items()}, any(
        doubt for _text, doubt in plain.values()
    )


def _joined(parts: dict[str, str], *, about: bool) -> PartialDate:
    if not parts["year"]:
        raise Problem(NO_YEAR)
    year = year_of(parts["year"])
    season = _season(parts)
    if season or not parts["month"]:
        if parts["day"]:
            raise Problem(_("Enter the month as well, or leave the day out."))
        return _begun(PartialDate(year, season=season, about=about))
    month = month_of(parts["month"])
    if parts["day"]:
        day_of(year, month, day := number_of(parts["day"]))
        return PartialDate(year, month, day, about=about)
    return _begun(PartialDate(year, month, about=about))


def _begun(found: PartialDate) -> PartialDate:
    if found.first > latest():
        raise Problem(_("This month is in the future. Check the year."))
    return found


def _season(parts: dict[str, str]) -> str | None:
    """The season; a form's one box for the month may hold it too."""
    word = (parts["season"] or parts["month"]).lower()
    word = _AUTUMN.get(word, word)
    if parts["season"] and (parts["month"] or word not in SEASONS):
        raise Problem(_("Enter a month, or one of winter, spring, summer and fall."))
    return word if word in SEASONS else None

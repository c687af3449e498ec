"""How many, how long, how much: whole numbers within sensible bounds."""

import re
from dataclasses import dataclass

from nexus.interview.marking import _
from nexus.interview.problem import Problem
from nexus.interview.question import JSON, Question

_SPOKEN = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_UNITS = {
    "minutes": {
        "min": 1,
        "mins": 1,
        "minute": 1,
        "minutes": 1,
        "hour": 60,
        "hours": 60,
        "hr": 60,
        "hrs": 60,
        "h": 60,
    },
    "pounds": {"lb": 1, "lbs": 1, "pound": 1, "pounds": 1},
    "days": {"day": 1, "days": 1, "week": 7, "weeks": 7},
    "hours": {"hour": 1, "hours": 1, "hr": 1, "hrs": 1, "h": 1},
}
LONGEST = 9
"""Digits of the longest number that is read; more is absurd in every unit."""
_ONES = "|".join(_SPOKEN[1:10])
_AMOUNT = re.compile(
    rf"(?P<count>[a-z]+(?:[ -](?:{_ONES}))?|\d{{1,3}}(?:,\d{{3}})+|\d+)"
    r"\s*(?P<unit>[a-z]+)?\.?",
    re.ASCII,
)


@dataclass(frozen=True, kw_only=True)
class Whole(Question[int]):
    """A whole number of `unit` from `least` to `most`."""

    least: int = 0
    most: int
    unit: str = ""
    """Plural English name: minutes, pounds, days, hours; empty for a bare count."""

    def read(self, given: JSON) -> int:
        """The number; "7.", "ten minutes" and "1 hour" are understood."""
        count = (
            given if isinstance(given, int) and not isinstance(given, bool) else self._said(given)
        )
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

    def _said(self, given: JSON) -> int:
        count = counted(given, self.unit) if isinstance(given, str) else None
        if count is None:
            raise Problem(_("Enter a whole number, for example {example}."), example=self._example)
        return count

    @property
    def _example(self) -> int:
        return min(self.most, max(self.least, 20))


@dataclass(frozen=True, kw_only=True)
class Scale(Whole):
    """A number from 0 to 10, shown as eleven choices; words stand at the ends alone."""

    most: int = 10


def counted(said: str, unit: str) -> int | None:
    """How many of a unit were said, in digits or words; None where it is no whole number."""
    match = _AMOUNT.fullmatch(said.strip().lower())
    if match is None:
        return None
    times = _UNITS.get(unit, {}).get(match["unit"]) if match["unit"] else 1
    count = _count(match["count"])
    return None if count is None or times is None else count * times


def _count(words: str) -> int | None:
    if words[0].isdigit():
        digits = words.replace(",", "")
        return int(digits) if len(digits) <= LONGEST else None
    if words in _SPOKEN:
        return _SPOKEN.index(words)
    tens, _dash, rest = words.replace(" ", "-").partition("-")
    if tens not in _TENS or rest not in ("", *_SPOKEN[1:10]):
        return None
    return _TENS[tens] + (_SPOKEN.index(rest) if rest else 0)

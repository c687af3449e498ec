"""Which days may be answers: no earlier than a long life, no later than today."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

from nexus.interview.marking import _
from nexus.interview.problem import Problem

EARLIEST = 1900
LIFE = 110
"""Years that a life may have had: what a year of two digits can mean lies within them."""
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?", re.ASCII)
MONTHS = (
    _("January"),
    _("February"),
    _("March"),
    _("April"),
    _("May"),
    _("June"),
    _("July"),
    _("August"),
    _("September"),
    _("October"),
    _("November"),
    _("December"),
)


def typed(given: Mapping[str, object], part: str) -> str:
    """A part of a date as it was typed; empty where there is none."""
    value = given.get(part)
    return "" if value is None else str(value).strip()


def latest() -> date:
    """Today in the time zone that is furthest ahead."""
    return (datetime.now(UTC) + timedelta(hours=14)).date()


def day_of(year: int, month: int, day: int) -> date:
    """The day, if there is such a day and it is not in the future; raises `Problem`."""
    try:
        found = date(year, month, day)
    except ValueError:
        raise Problem(_("There is no such day. Check the day and the month.")) from None
    if found > latest():
        raise Problem(_("This day is in the future. Check the year."))
    return found


def year_of(text: str) -> int:
    """A year between 1900 and now; raises `Problem`.

    Two digits ("04", "'85") are taken where only one year of a long life ends in them: never one
    in the future, and where both 1920 and 2020 are possible, four digits are asked for.
    """
    plain = text.lstrip("'\u2018\u2019") if len(text) <= len("'04") else text
    if not (plain.isascii() and plain.isdigit() and len(plain) in (len("04"), len("2006"))):
        raise Problem(_("Enter the year with four digits, for example 2006."))
    year = int(plain) if len(plain) > len("04") else _century(int(plain))
    if not EARLIEST <= year <= latest().year:
        raise Problem(
            _("Enter a year from {earliest} to {latest}."), earliest=EARLIEST, latest=latest().year
        )
    return year


def _century(digits: int) -> int:
    """The one year of a long life that ends in two digits."""
    now = latest().year
    found = [year for year in range(now - LIFE, now + 1) if year % 100 == digits]
    if len(found) > 1:
        raise Problem(_("Enter the year with four digits, for example 2006."))
    return found[0]


def month_of(text: str) -> int:
    """A month by number or name, "Sept." included; raises `Problem`."""
    word = text.strip().rstrip(".").lower()
    if word.isascii() and word.isdigit() and 1 <= int(word[:9]) <= len(MONTHS):
        return int(word)
    for number, name in enumerate(MONTHS, start=1):
        if len(word) >= len("jan") and name.lower().startswith(word[:3]) and _close(word, name):
            return number
    raise Problem(_("Enter the month as a name or a number, for example March or 3."))


def is_month(text: str) -> bool:
    """Whether `month_of` knows it."""
    try:
        return bool(month_of(text))
    except Problem:
        return False


def _close(word: str, name: str) -> bool:
    return name.lower().startswith(word) or (word == "sept")


def number_of(text: str) -> int:
    """A day of the month, "14" or "14th"; raises `Problem`."""
    match = _ORDINAL.fullmatch(text.lower())
    if match is None:
        raise Problem(_("Enter the day as a number, for example 14."))
    return int(match[1])

"""Which days may be answers: no earlier than a long life, no later than today."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

from nexus.interview.marking import _
from nexus.interview.problem import Problem

EARLIEST = 1900
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
    """A year of four digits between 1900 and now; raises `Problem`."""
    if not (text.isascii() and text.isdigit() and len(text) == len("2006")):
        raise Problem(_("Enter the year with four digits, for example 2006."))
    year = int(text)
    if not EARLIEST <= year <= latest().year:
        raise Problem(
            _("Enter a year from {earliest} to {latest}."), earliest=EARLIEST, latest=latest().year
        )
    return year


def month_of(text: str) -> int:
    """A month by number or name, "Sept." included; raises `Problem`."""
    word = text.strip().rstrip(".").lower()
    if word.isascii() and word.isdigit() and 1 <= int(word[:9]) <= len(MONTHS):
        return int(word)
    for number, name in enumerate(MONTHS, start=1):
        if len(word) >= len("jan") and name.lower().startswith(word[:3]) and _close(word, name):
            return number
    raise Problem(_("Enter the month as a name or a number, for example March or 3."))


def _close(word: str, name: str) -> bool:
    return name.lower().startswith(word) or (word == "sept")


def number_of(text: str) -> int:
    """A day of the month as digits; raises `Problem`."""
    if not (text.isascii() and text.isdigit() and len(text) <= len("31")):
        raise Problem(_("Enter the day as a number, for example 14."))
    return int(text)

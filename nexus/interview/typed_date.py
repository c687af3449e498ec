"""Dates as people type them in one go: "7/2004", "spring 04", "July 4, 2004", "about 2004".

Numbers alone are read in the order of the form, month first, as in the United States; what could
only be day first, and what could be either for another reason, is asked again. "About", a question
mark, and a part of a time ("early 2004", "mid-July 2004") are all kept as "about".
"""

import re
from collections.abc import Mapping

from nexus.interview.calendar import is_month
from nexus.interview.marking import _
from nexus.interview.problem import Problem

SEASONS = {"winter": (1, 3), "spring": (3, 5), "summer": (6, 8), "fall": (9, 11)}
"""First and last month. Winter is the beginning of its year: "winter 2004" in plain speech may
mean either end, so comparisons treat it as the whole of December to March around it."""
NO_YEAR = _("Enter at least the year, for example 2006.")
FOUR_DIGITS = _("Enter the year with four digits, for example 2006.")
IN_WORDS = _("Write the month as a word, for example March 14, 2006.")
_ONE_YEAR = _("Enter one year. Your best guess is fine.")
_THE_YEAR = _("Enter the year itself, for example 2006.")
_PLAINER = _("Enter the year alone, or with a month or a season.")

_DOUBT = re.compile(
    r"^(?:(?:i think|about|around|roughly|approximately|approx|circa|ca|c(?=\.)"
    r"|maybe|perhaps|probably|early|mid|late"
    r"|(?:the )?(?:beginning|start|middle|end)(?= of))\b[\s.-]*(?:(?:in|of)\s)?|~\s*)+"
    r"|\s+or so$|\s*\(?\?+\)?$"
)
_FILLING = re.compile(r"\b(?:in|on|of|the|since)\b|,")
_DECADE = re.compile(
    r"\d0'?s\b|\b(?:nineteen |two )?(?:hundreds|thousands|twenties|thirties|fo(?:u)?rties|fifties"
    r"|sixties|seventies|eighties|nineties|teens)\b"
)
_RELATIVE = re.compile(r"\b(?:ago|last|this|next|yesterday|today|now)\b")
_YEAR = r"(?P<year>\d{4}|'?\d\d)"
_SHAPES = tuple(
    re.compile(shape, re.ASCII)
    for shape in (
        r"(?P<year>\d{4})-(?P<month>\d\d?|[a-z]+)(?:-(?P<day>\w+))?",
        r"(?P<year>\d{4})[/.](?P<month>\d\d?)[/.](?P<day>\d\d?)",
        rf"(?P<month>\d\d?)[/ -](?P<day>\d\d?)[/ -]{_YEAR}",
        r"(?P<month>\d\d?)[/. -](?P<year>\d{4}|'\d\d)",
        r"(?P<month>[a-z]+\.?)[ -](?P<day>\d\d?(?:st|nd|rd|th)?)[ -](?P<year>\d{4}|'\d\d)",
        r"(?P<day>\d\d?(?:st|nd|rd|th)?)[ -](?P<month>[a-z]+\.?)[ -](?P<year>\d{4}|'\d\d)",
        r"(?P<month>[a-z]+\.?)[ -]?(?P<year>\d{4}|'\d\d|[4-9]\d|3[2-9])",
        r"(?P<month>winter|spring|summer|fall|autumn)[ -](?P<year>\d\d)",
        r"(?P<year>\d{4}) (?P<month>[a-z]+\.?)(?: (?P<day>\d\d?(?:st|nd|rd|th)?))?",
        r"(?P<year>\d{4}|'?\d\d)",
    )
)
_PARTED = re.compile(r"\d+[-.]\d+[-.]\d+|\b\d\d?[-.]\d{4}\b", re.ASCII)
"""Digits that can only be a whole date; "2004-06" may be a month, or two years."""
LONGEST = 60


def without_doubt(text: str) -> tuple[str, bool]:
    """The same in small letters and without "about" or a question mark; whether there was one."""
    if len(text) > LONGEST:
        return text, False
    plain = " ".join(text.translate(_EVENED).lower().split())
    sure = _DOUBT.sub("", plain)
    return sure.strip(), sure != plain


_EVENED = {ord(mark): plain for marks, plain in (("‘’`´", "'"), ("–—‐", "-")) for mark in marks}


def parts_in(text: str) -> dict[str, str | bool]:
    """Year, month (or a season's name) and day as far as given, and "about"; raises `Problem`."""
    plain, about = without_doubt(text.strip())
    if len(plain) > LONGEST:
        raise Problem(NO_YEAR)
    if _DECADE.search(plain):
        raise Problem(_ONE_YEAR)
    if _RELATIVE.search(plain):
        raise Problem(_THE_YEAR)
    plain = " ".join(_FILLING.sub(" ", plain).rstrip(".;").split())
    for shape in _SHAPES:
        if match := shape.fullmatch(plain):
            return {**_plausible(match), **({"about": True} if about else {})}
    raise Problem(_why_not(plain))


def whole_in(parts: Mapping[str, str]) -> dict[str, str | bool] | None:
    """The parts of a whole date that was typed into one box of several, where one was."""
    filled = [text for text in parts.values() if text]
    if len(filled) != 1 or not any(map(str.isdigit, filled[0])):
        return None
    more = any(sign.isalpha() or sign in "/'’" for sign in filled[0]) or _PARTED.search(filled[0])
    return parts_in(filled[0]) if more else None


def _plausible(match: re.Match[str]) -> dict[str, str | bool]:
    found = {part: words for part, words in match.groupdict().items() if words}
    month = found.get("month", "")
    if month.isdigit() and "day" in found and int(month) > len("JFMAMJJASOND"):
        raise Problem(IN_WORDS)
    if month.isalpha() and month not in (*SEASONS, "autumn") and not is_month(month):
        raise Problem(_PLAINER)
    return dict(found)


def _why_not(plain: str) -> str:
    """What to do instead, as closely as can be told."""
    if len(re.findall(r"\b\d{4}\b", plain)) > 1 or re.fullmatch(r"\d{4}/\d\d", plain):
        return _ONE_YEAR
    if re.fullmatch(r"\d\d?\.\d\d?\.(?:\d{4}|\d\d)", plain):
        return IN_WORDS
    if re.search(r"\b\d{4}\b", plain):
        return _PLAINER
    return FOUR_DIGITS if re.search(r"[/ -]'?\d\d$", plain) else NO_YEAR

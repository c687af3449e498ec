"""Amounts as people say and dictate them: "an hour and a half", "about 30 lbs", "twenty-five".

Words become digits, then one pattern decides. What is dropped on the way is only what says that
an amount is a guess ("about", "or so"): numbers in answer to our questions are guesses anyway.
Whatever it does not know for sure it leaves to the person.
"""

import re
from fractions import Fraction

from nexus.interview.marking import _
from nexus.interview.problem import Problem

_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen"),
    *("fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SMALL = [
    *("zero", *_ONES, *_TEENS),
    *(f"{ten} {one}".strip() for ten in _TENS for one in ("", *_ONES)),
]
_COUNTED = {
    **{word: number for number, word in enumerate(_SMALL)},
    **{
        f"{one} hundred {small}".strip(): 100 * hundreds + number
        for hundreds, one in enumerate(_ONES, start=1)
        for number, small in enumerate(("", *_SMALL[1:]))
    },
}
"""Every number below a thousand, in words."""
_WORD = "|".join(("zero", *_ONES, *_TEENS, *_TENS, "hundred", "thousand"))
_WORDS = re.compile(
    rf"\b(?:an? (?=hundred|thousand))?(?:{_WORD})"
    rf"(?:(?:[ -]|(?<=hundred) and |(?<=thousand) and )(?:{_WORD}))*\b"
)

_MINUTE = ("min", "mins", "minute", "minutes")
_HOUR = ("hour", "hours", "hr", "hrs", "h")
_UNITS: dict[str, dict[str, Fraction]] = {
    "minutes": {
        **dict.fromkeys(("sec", "secs", "second", "seconds"), Fraction(1, 60)),
        **dict.fromkeys(_MINUTE, Fraction(1)),
        **dict.fromkeys(_HOUR, Fraction(60)),
    },
    "hours": {
        **dict.fromkeys(_MINUTE, Fraction(1, 60)),
        **dict.fromkeys(_HOUR, Fraction(1)),
    },
    "pounds": dict.fromkeys(("lb", "lbs", "pound", "pounds", "#"), Fraction(1)),
    "days": {
        **dict.fromkeys(("day", "days"), Fraction(1)),
        **dict.fromkeys(("week", "weeks"), Fraction(7)),
    },
    "times": dict.fromkeys(("time", "times", "x"), Fraction(1)),
}

_PLAINER = (
    (re.compile(r"(?<=[a-z])\."), ""),
    (re.compile(r"^none$"), "0"),
    (re.compile(r"\bonce$"), "1 times"),
    (re.compile(r"\btwice$"), "2 times"),
    (re.compile(r"\b(?:an? |one )?half\b"), "1/2"),
    (re.compile(r"\b(?:an? |one )?quarter\b"), "1/4"),
    (re.compile(r"\bthree quarters\b"), "3/4"),
)
_ABOUT = re.compile(
    r"^(?:(?:about|around|roughly|approximately|approx|circa|ca|maybe|probably|some|~)\s*)+"
    r"|\s+or so$"
)
_WHOLE = r"\d{1,3}(?:,\d{3})+|\d{1,9}"
_NUMBER = rf"(?:{_WHOLE})(?:\.\d{{1,2}})?|\.\d{{1,2}}"
_PART = r"1/2|1/4|3/4|1/3|2/3"
_AMOUNT = re.compile(
    rf"""
    (?P<count>{_NUMBER})?
    (?:(?:^|\s(?:and\s)?)(?P<part>{_PART})(?:\sof)?(?:\s1(?=\s[a-z]))?)?
    \s?(?P<unit>[a-z]+|\#)?
    (?:\sand\s(?P<half>{_PART}) | (?:,\s|\sand\s|\s)?(?P<more>{_WHOLE})\s?(?P<least>[a-z]+)?)?
    """,
    re.VERBOSE | re.ASCII,
)
_RANGE = re.compile(r"(?:between |from )?(.+?)(?: ?- ?| to | or | and )(.+)")
_BOUND = re.compile(
    r"[<>]|.*\+$|(?:more|less|fewer|over|under|above|below|up to|at (?:least|most))\b"
)
LONGEST_SAID = 80


def amount_in(said: str, *, unit: str, per: str = "") -> Fraction | None:
    """How many of `unit` were said, or None where that is no amount; two of them are a `Problem`.

    "a week" and the like may follow where `per`, the words of the question, speak of weeks, too.
    """
    text = _without_frame(said, per)
    if len(said) > LONGEST_SAID or not text:
        return None
    amount = _one(text, unit)
    if amount is None and _is_range(text, unit):
        raise Problem(_("Enter one number. If it changes, enter the one that is usual."))
    if amount is None and _BOUND.match(text):
        raise Problem(_("Enter one number. Your best guess is fine."))
    return amount


def _without_frame(said: str, per: str) -> str:
    """The amount in plain letters and digits, without what stands around it."""
    text = said[: LONGEST_SAID + 1].strip().lower().rstrip(".,;!").replace("½", " 1/2")
    text = text.replace("¼", " 1/4").replace("¾", " 3/4")
    text = " ".join(text.replace("\u2013", "-").replace("\u2014", "-").split())
    for pattern, plain in _PLAINER:
        text = pattern.sub(plain, text)
    text = _ABOUT.sub("", text)
    times = re.fullmatch(r"(.+) (?:an?|per|each|every) (day|night|week|month|year)", text)
    if times and re.search(rf"\b{times[2]}s?\b", per.lower()):
        text = times[1]
    return text.strip()


def _one(text: str, unit: str) -> Fraction | None:
    """The amount in text that says one and nothing else."""
    text = re.sub(r"\ban?\b", "1", _WORDS.sub(_in_digits, text))
    match = _AMOUNT.fullmatch(text)
    if match is None or not (match["count"] or match["part"]):
        return None
    count, part = _number(match["count"] or "0"), Fraction(match["part"] or 0)
    worth = _worth(match["unit"], unit)
    mixed = bool(match["part"] or match["half"] or match["more"])
    if worth is None or (mixed and count.denominator > 1):
        return None
    rest = _rest(match, worth, unit)
    return None if rest is None else (count + part) * worth + rest


def _rest(match: re.Match[str], worth: Fraction, unit: str) -> Fraction | None:
    """What follows the first unit: "and a half" of it, or a number of a smaller one."""
    if match["half"]:
        return Fraction(match["half"]) * worth if match["unit"] and not match["part"] else None
    if not match["more"]:
        return Fraction(0)
    named = match["least"] or ("min" if match["unit"] in _HOUR else "")
    smaller = _worth(named, unit) if named and match["unit"] else None
    if smaller is None or smaller >= worth or _number(match["more"]) * smaller >= worth:
        return None
    return _number(match["more"]) * smaller


def _worth(named: str | None, unit: str) -> Fraction | None:
    """How many of `unit` one of what was named is."""
    if not named or named in (unit, unit.removesuffix("s")):
        return Fraction(1)
    return _UNITS.get(unit, {}).get(named)


def _number(digits: str) -> Fraction:
    return Fraction(digits.replace(",", ""))


def _in_digits(match: re.Match[str]) -> str:
    """A number in words, in digits; as it was where the words make none."""
    words = match[0].replace("-", " ").replace(" and ", " ").removeprefix("a ")
    thousands, thousand, rest = words.rpartition("thousand")
    found = [
        _COUNTED.get(f"one {part}" if part.startswith("hundred") else part)
        for part in (thousands.strip() or ("one" if thousand else "zero"), rest.strip() or "zero")
    ]
    high, low = found
    return match[0] if high is None or low is None else str(1000 * high + low)


def _is_range(text: str, unit: str) -> bool:
    """Two amounts, of which the first may leave the unit to the second."""
    match = _RANGE.fullmatch(text)
    return match is not None and all(_one(part, unit) is not None for part in match.groups())

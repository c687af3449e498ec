"""Values in words: dates, lists, quotations, numbers with their units."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date

from nexus.facts.value import MONTHS, Option, PartialDate

NBSP = "\u00a0"
_BREAKING = re.compile(f"[^\\S{NBSP} ][^\\S{NBSP}]*| [^\\S{NBSP}]+")
"""White space at which a line may break and that is no lone space; what is kept together stays."""
_ISOLATE, _END = "\u2068", "\u2069"
_ISOLATED = re.compile(f"{_ISOLATE}[^{_ISOLATE}{_END}]*{_END}")
_RIGHT_TO_LEFT = {"R", "AL", "AN"}
_PERHAPS = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""The blocks in which characters run from right to left; most letters hold none of them."""
_NUMBERED = "".join(
    f"(?<!{name} )(?<!{name.lower()} )"
    for name in ("Grade", "Type", "Stage", "Class", "Modic", "War")
)
"""What a Roman one stands after: a grade, a type, a stage, a class."""
_FIRST_PERSON = re.compile(
    rf"\b(?:{_NUMBERED}I(?![-–/.])|i(?!\.)|[Mm]e|[Mm]y|mine|Mine|[Mm]yself|[Ww]e|[Oo]ur)\b"
)
_ENDS = ".!?…。！？؟।።"
_CLOSERS = f"{_END}\"'”’»)]"


def words(value: object) -> str:
    """A value as it stands in a sentence."""
    match value:
        case PartialDate():
            return partial_date(value)
        case date():
            return exact_date(value)
        case Option():
            return value.words
        case tuple() | list():
            return listed([words(item) for item in value])
        case _:
            return isolated(_on_one_line(str(value)))


def _on_one_line(text: str) -> str:
    if text.isprintable() and "  " not in text:  # as nearly all: no space but lone ones
        return text.strip()
    return _BREAKING.sub(" ", text).strip()


def isolated(text: str) -> str:
    """Text of a script that runs from right to left, kept from reordering what stands around it.

    Where its parts are kept apart already, the whole stays as it is.
    """
    if text.isascii() or not _PERHAPS.search(text):
        return text
    loose = _ISOLATED.sub("", text)
    if any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in loose):
        return f"{_ISOLATE}{text}{_END}"
    return text


def listed(items: Sequence[str]) -> str:
    """Items with commas and a last "and"."""
    if len(items) <= 2:  # noqa: PLR2004 - two items need no comma
        return " and ".join(items)
    return f"{', '.join(items[:-1])}, and {items[-1]}"


def quoted(text: str) -> str:
    """The person's own words in quotation marks, on one line, without a lone period at the end."""
    return f"“{isolated(unended(text))}”"


def voiced(text: str) -> str:
    """Words that speak of "me" in quotation marks, lest the reader take them for the author's."""
    return quoted(text) if _FIRST_PERSON.search(text) else text


def unended(text: str) -> str:
    """Text on one line without a lone period at its end, which the sentence around it supplies."""
    line = " ".join(text.split())
    return line[:-1] if line.endswith(".") and not line.endswith("..") else line


def cited(text: str) -> str:
    """A whole sentence word for word, its own end kept."""
    return f"“{isolated(' '.join(text.split()))}”"


def exact_date(day: date) -> str:
    """A day such as "February 11, 2009", never broken between month and day."""
    return f"{MONTHS[day.month - 1]}{NBSP}{day.day}, {day.year}"


def partial_date(value: PartialDate) -> str:
    """As much as is known: "about spring 2004" stays about, and stays a season."""
    if value.season:
        told = f"the {value.season} of {value.year}"
    elif value.month and value.day:
        told = exact_date(date(value.year, value.month, value.day))
    elif value.month:
        told = f"{MONTHS[value.month - 1]}{NBSP}{value.year}"
    else:
        told = str(value.year)
    return f"about {told}" if value.about else told


def when(value: PartialDate) -> str:
    """With its preposition: "on February 11, 2009", "in 2009", "in about spring 2004"."""
    if value.day and value.about:
        return f"on or {partial_date(value)}"
    return f"{'on' if value.day else 'in'} {partial_date(value)}"


def span(start: PartialDate | None, end: PartialDate | None) -> str:
    """A stretch such as "from 2007 to 2011", or with one end open."""
    if start and end:
        return f"from {partial_date(start)} to {partial_date(end)}"
    if start:
        return f"from {partial_date(start)}"
    return f"until {partial_date(end)}" if end else ""


def exhibits_named(letters: Sequence[str]) -> str:
    """One or several exhibits by their letters: "Exhibits C, E, and F"."""
    ordered = sorted(letters, key=lambda letter: (len(letter), letter))
    return f"Exhibit{'s' if len(ordered) > 1 else ''}{NBSP}{listed(ordered)}"


def count(number: int, one: str, many: str) -> str:
    """A number and its unit, "1 minute" or "45 minutes", never apart."""
    return f"{number}{NBSP}{one if number == 1 else many}"


def ended(text: str) -> str:
    """A sentence with one end: its period goes inside a closing quotation mark, never doubled."""
    close = "”" if text.endswith("”.") else ""
    inner = text.removesuffix(f"{close}.")
    if inner == text:
        return text
    last = inner.rstrip(_CLOSERS if close else _END)[-1:]
    return f"{inner}{close}" if last and last in _ENDS else f"{inner}.{close}"


def capitalized(text: str) -> str:
    """The same with its first letter large."""
    return text[:1].upper() + text[1:]

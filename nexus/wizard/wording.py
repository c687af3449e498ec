"""What was answered, in words: to look over before the letter, and to compare two versions."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.utils import formats
from django.utils.translation import gettext

from nexus.interview.amount import Amount
from nexus.interview.choice import Option
from nexus.interview.feelings import Felt
from nexus.interview.number import Scale, Whole
from nexus.interview.partial_date import PartialDate
from nexus.interview.passages import PLACES, Passage
from nexus.interview.problem import Problem
from nexus.interview.question import JSON, Question, Special
from nexus.wizard.widgets import SEASON_NAMES, month_name


def in_words(question: Question[Any], given: JSON) -> str:
    """The answer as its person would read it back; what cannot be read yet, as it was typed."""
    try:
        taken = question.take(given)
    except Problem:
        return "\n".join(typed_in(given))
    if taken is None:
        return ""
    return gettext(taken.label) if isinstance(taken, Special) else said(question, taken)


def said(question: Question[Any], value: object) -> str:
    match value:
        case bool():
            return gettext(getattr(question, "yes" if value else "no"))
        case int() if isinstance(question, Whole) and not isinstance(question, Scale):
            return f"{value} {gettext(question.unit)}".strip()
        case int() | float() if isinstance(question, Amount):
            return f"{value:g} {gettext(question.unit)}".strip()
        case tuple():
            return "\n".join(map(said_of_one, value))
        case _:
            return said_of_one(value)


def said_of_one(value: object) -> str:
    match value:
        case Option():
            return " – ".join(gettext(words) for words in (value.group, value.label) if words)
        case Felt():
            felt = ", ".join(gettext(one.label) for one in value.feelings)
            return f"{said_of_one(value.place)}: {felt}"
        case Passage():
            place = next(one.label for one in PLACES if one.key == value.place)
            return f"{gettext(place)}: “{value.quote}”"
        case PartialDate():
            return partial_date_in_words(value)
        case date():
            return formats.date_format(value, "F j, Y")
        case _:
            return str(value)


def partial_date_in_words(when: PartialDate) -> str:
    words = str(when.year)
    if when.season:
        words = f"{gettext(SEASON_NAMES[when.season])} {when.year}"
    elif when.month:
        day = f" {when.day}," if when.day else ""
        words = f"{month_name(when.month)}{day} {when.year}"
    return gettext("About {date}").format(date=words) if when.about else words


def typed_in(given: JSON) -> Iterator[str]:
    """All words in raw JSON, without the names around them."""
    if isinstance(given, dict):
        given = list(given.values())
    if isinstance(given, list):
        for part in given:
            yield from typed_in(part)
    elif (
        isinstance(given, str | int | float) and not isinstance(given, bool) and str(given).strip()
    ):
        yield str(given)

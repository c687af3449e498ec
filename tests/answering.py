"""Hypothesis strategies for answers: any question answered in any way, and whole journeys."""

import string
from datetime import date
from functools import cache
from typing import Any

from hypothesis import strategies as st

from nexus.claims.answers_file import steps_by_key
from nexus.interview.amount import Amount
from nexus.interview.choice import Choice, Choices, YesNo
from nexus.interview.exact_date import ExactDate
from nexus.interview.feelings import FEELINGS, Feelings
from nexus.interview.number import Whole
from nexus.interview.page import Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.passages import PLACES, Passages
from nexus.interview.personal_narrative.sentences import sentences
from nexus.interview.personal_narrative.story import STORY
from nexus.interview.question import JSON, Question
from nexus.interview.several import Several
from nexus.interview.text import Text, tidy
from nexus.interview.typed_date import SEASONS
from nexus.programs.choosing import CHOSEN_PROGRAM
from nexus.programs.va.connection import CONNECTION

CHOOSING = {"keep_private", "chosen_program", "connection", "request", "has_flare_ups", "story"}
"""Answers that choose pages, theories or programs: a change of theirs may change anything."""


def is_whole(character: str) -> bool:
    """No half of one, no stand-in for one that got lost, and none that Unicode says is none."""
    number = ord(character)
    none = number & 0xFFFE == 0xFFFE or 0xFDD0 <= number <= 0xFDEF
    return not none and not 0xD800 <= number <= 0xDFFF and character != "\N{REPLACEMENT CHARACTER}"


THROUGH_VA: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        CHOSEN_PROGRAM.key: st.just("va"),
        CONNECTION.key: st.lists(
            st.sampled_from([option.key for option in CONNECTION.options]), min_size=1, unique=True
        ),
    }
)
"""Any of the ways in which a back can be connected to service, one or several at once."""

NOTHING: st.SearchStrategy[dict[str, Any]] = st.just({})

WORDS = st.one_of(
    st.text(min_size=1, max_size=60),
    st.text(string.ascii_letters + " .,;'\"{}[]()<>&%$", min_size=1, max_size=60),
    st.sampled_from(["{events}", "[They reports]", "<b>x</b>", "شكرا جزيلا", "a.\nb", "‘it’ “x”."]),
).filter(lambda text: all(map(is_whole, text)))

YEARS, MONTHS, DAYS = st.integers(1900, 2025), st.integers(1, 12), st.integers(1, 28)
PARTIAL_DATES: st.SearchStrategy[Any] = st.one_of(
    st.fixed_dictionaries({"year": YEARS}, optional={"about": st.just(value=True)}),
    st.fixed_dictionaries({"year": YEARS, "month": MONTHS}),
    st.fixed_dictionaries(
        {"year": YEARS, "month": MONTHS, "day": DAYS}, optional={"about": st.just(value=True)}
    ),
    st.fixed_dictionaries({"year": YEARS, "season": st.sampled_from(list(SEASONS))}),
)

GARBAGE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2)
    ),
    max_leaves=4,
)


def values_of(question: Question[Any]) -> st.SearchStrategy[JSON]:
    """Raw JSON that the question reads as a value."""
    match question:
        case Text():
            return WORDS.filter(lambda text: not question.is_blank(text))
        case Whole():
            return st.integers(question.least, question.most)
        case Amount():
            return st.integers(question.least * 2, question.most * 2).map(lambda halves: halves / 2)
        case ExactDate():
            return st.dates(date(1920, 1, 1), date(2010, 1, 1)).map(date.isoformat)
        case PartialDateQuestion():
            return PARTIAL_DATES
        case _:
            return chosen_of(question)


def chosen_of(question: Question[Any]) -> st.SearchStrategy[JSON]:
    """Raw JSON of a question whose answers are offered."""
    match question:
        case Choice():
            return st.sampled_from([option.key for option in question.options])
        case Choices():
            keys = [option.key for option in question.options if option.key != question.none]
            return st.lists(st.sampled_from(keys), min_size=1, unique=True)
        case YesNo():
            return st.booleans()
        case Feelings():
            return feelings_at([place.key for place in question.places])
        case _:
            return st.just([])


def feelings_at(places: list[str]) -> st.SearchStrategy[JSON]:
    """At some places, some of the feelings."""
    felt: st.SearchStrategy[Any] = st.lists(
        st.sampled_from([one.key for one in FEELINGS]), min_size=1, unique=True
    )
    return st.dictionaries(st.sampled_from(places), felt, min_size=1, max_size=4)


@cache
def answers_to(question: Question[Any], *, garbage: bool = False) -> st.SearchStrategy[JSON]:
    """A value, a special answer that is offered, nothing; and nonsense when asked for."""
    specials: list[JSON] = [{"answer": special.value} for special in question.specials]
    kinds = [values_of(question), values_of(question), values_of(question), st.none()]
    if specials:
        kinds.append(st.sampled_from(specials))
    if garbage:
        kinds.append(GARBAGE)
    return st.one_of(kinds)


@st.composite
def pages(draw: st.DrawFn, page: Page, *, garbage: bool) -> dict[str, JSON]:
    """Answers to the questions of a page, some of them never asked."""
    return {
        question.key: draw(answers_to(question, garbage=garbage))
        for question in page.questions
        if draw(st.integers(0, 9))
    }


@st.composite
def items(draw: st.DrawFn, several: Several, *, garbage: bool) -> list[JSON]:
    """Up to three items with ids that have gaps."""
    ids = draw(st.lists(st.integers(1, 60), max_size=3, unique=True).map(sorted))
    return [{"id": str(number), **draw(pages(several.page, garbage=garbage))} for number in ids]


@st.composite
def journeys(draw: st.DrawFn, *, garbage: bool = False) -> dict[str, JSON]:
    """What a person might have given: any program, any answers, pages left out."""
    given: dict[str, JSON] = {}
    for step in steps_by_key().values():
        if isinstance(step, Several):
            given[step.key] = draw(items(step, garbage=garbage))
        elif draw(st.integers(0, 9)):
            given |= draw(pages(step, garbage=garbage))
    given |= draw(st.one_of(NOTHING, THROUGH_VA))
    given["story_passages"] = draw(chosen_from(given.get(STORY.key)))
    return given


def chosen_from(story: JSON) -> st.SearchStrategy[JSON]:
    """Some sentences of a story, each with a place."""
    told = sentences(tidy(story, lines=True)) if isinstance(story, str) else ()
    if not told:
        return st.just([])
    passage: st.SearchStrategy[JSON] = st.fixed_dictionaries(
        {"quote": st.sampled_from(told), "place": st.sampled_from([one.key for one in PLACES])}
    )
    return st.lists(passage, max_size=4, unique_by=_quote)


def _quote(passage: JSON) -> str:
    return str(passage["quote"]) if isinstance(passage, dict) else ""


def questions_by_path(given: dict[str, JSON]) -> dict[str, Question[Any]]:
    """Every question that could be answered in these answers, by its path."""
    found: dict[str, Question[Any]] = {}
    for step in steps_by_key().values():
        if isinstance(step, Page):
            found |= {question.key: question for question in step.questions}
            continue
        listed = given.get(step.key)
        for item in listed if isinstance(listed, list) else []:
            if isinstance(item, dict):
                found |= {f"{step.key}/{item['id']}/{one.key}": one for one in step.page.questions}
    return {path: one for path, one in found.items() if not isinstance(one, Passages)}


def changed(given: dict[str, JSON], path: str, value: JSON) -> dict[str, JSON]:
    """The same answers with one of them changed."""
    if "/" not in path:
        return {**given, path: value}
    several, item, key = path.split("/")
    listed = given[several]
    entries = listed if isinstance(listed, list) else []
    return {
        **given,
        several: [
            {**entry, key: value} if isinstance(entry, dict) and entry["id"] == item else entry
            for entry in entries
        ],
    }

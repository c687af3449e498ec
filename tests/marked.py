"""Journeys answered nearly whole, in which every text is a word that stands nowhere else.

A letter composed from them tells where each of its words comes from. They are drawn from a number,
so that a thousand cost half a minute; hypothesis draws the wild ones (`tests/answering.py`).
"""

import re
from collections.abc import Iterator
from datetime import date
from random import Random
from typing import Any

from nexus.claims.answers_file import steps_by_key
from nexus.interview.amount import Amount
from nexus.interview.choice import Choice, Choices, YesNo
from nexus.interview.exact_date import ExactDate
from nexus.interview.feelings import FEELINGS, Feelings
from nexus.interview.number import Whole
from nexus.interview.page import Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.passages import PLACES
from nexus.interview.personal_narrative.story import STORY
from nexus.interview.question import JSON, Question
from nexus.interview.several import Several
from nexus.interview.text import Text
from nexus.interview.typed_date import SEASONS
from nexus.programs.choosing import CHOSEN_PROGRAM
from nexus.programs.va.connection import CONNECTION

MARK = re.compile("Zx[a-z]{4}")
WAYS = [option.key for option in CONNECTION.options]
Given = dict[str, Any]


class Teller:
    """Somebody who answers nearly everything, at random but always alike for the same number."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._told = 0

    def given(self) -> Given:
        """All their answers; two in three of them go through VA, by one way or several."""
        told: Given = {}
        for step in steps_by_key().values():
            if isinstance(step, Several):
                many = range(1, 1 + self._many())
                told[step.key] = [{"id": str(one), **self._page(step.page)} for one in many]
                told |= self._page(step.summary)
            else:
                told |= self._page(step)
        told["story_passages"] = [
            {"quote": one, "place": self._random.choice(PLACES).key}
            for one in (told[STORY.key] or "").split()[:3]
        ]
        return told | self._way()

    def another(self, question: Question[Any]) -> JSON:
        """One more answer to a question."""
        return self._answer(question)

    def _many(self) -> int:
        return self._random.randint(0, 4)

    def _way(self) -> Given:
        if self._random.random() < 0.3:
            return {CHOSEN_PROGRAM.key: self._random.choice(["ssa", "workers_comp", None])}
        ways = self._random.sample(WAYS, self._random.randint(1, len(WAYS)))
        return {CHOSEN_PROGRAM.key: "va", CONNECTION.key: ways}

    def _page(self, page: Page) -> Given:
        return {question.key: self._answer(question) for question in page.questions}

    def _answer(self, question: Question[Any]) -> JSON:
        chance = self._random.random()
        if chance < 0.12:
            return None
        if question.specials and chance < 0.25:
            return {"answer": self._random.choice(question.specials).value}
        return self._value(question)

    def _value(self, question: Question[Any]) -> JSON:
        draw = self._random
        match question:
            case Text():
                return self._text(question)
            case Whole():
                return draw.randint(question.least, question.most)
            case Amount():
                return draw.randint(question.least * 2, question.most * 2) / 2
            case ExactDate():
                return date(draw.randint(1930, 2005), *self._day()).isoformat()
            case PartialDateQuestion():
                return self._date()
            case _:
                return self._chosen(question)

    def _chosen(self, question: Question[Any]) -> JSON:
        draw = self._random
        match question:
            case Choice():
                return draw.choice(question.options).key
            case YesNo():
                return draw.random() < 0.5
            case Choices():
                return self._several(question)
            case Feelings():
                places = draw.sample(question.places, 3)
                return {place.key: [draw.choice(FEELINGS).key] for place in places}
            case _:
                return []

    def _text(self, question: Text) -> str:
        if question is not STORY:
            return self._mark()
        return " ".join(f"{self._mark()}." for _ in range(5))

    def _several(self, question: Choices) -> JSON:
        keys = [option.key for option in question.options if option.key != question.none]
        if question.none and self._random.random() < 0.15:
            return [question.none]
        return [*self._random.sample(keys, self._random.randint(1, min(4, len(keys))))]

    def _day(self) -> tuple[int, int]:
        return self._random.randint(1, 12), self._random.randint(1, 28)

    def _date(self) -> JSON:
        month, day = self._day()
        told: dict[str, JSON] = {"year": self._random.randint(1940, 2025)}
        told |= self._random.choice(
            (
                {},
                {"month": month},
                {"month": month, "day": day},
                {"season": self._random.choice([*SEASONS])},
            )
        )
        return {**told, "about": True} if self._random.random() < 0.2 else told

    def _mark(self) -> str:
        """The next word of theirs; the end of each is as much its own as the whole."""
        self._told, rest = self._told + 1, self._told
        letters = ""
        for _ in range(4):
            rest, place = divmod(rest, 26)
            letters = chr(ord("a") + place) + letters
        return f"Zx{letters}"


def marks_in(value: JSON) -> Iterator[str]:
    """Every mark in an answer."""
    match value:
        case str():
            yield from MARK.findall(value)
        case list():
            for one in value:
                yield from marks_in(one)
        case dict():
            for one in value.values():
                yield from marks_in(one)

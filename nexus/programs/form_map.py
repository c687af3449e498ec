"""What a form or a rule wants to know, row by row, and which questions give it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from nexus.interview.question import Question
from nexus.interview.several import Several
from nexus.interview.stage import Stage

WHO = {"P": "the person", "R": "a record", "C": "the clinician alone"}


@dataclass(frozen=True)
class Row:
    """One thing that is asked for: who can know it, where it is asked, and what stays empty."""

    part: str
    item: str
    who: str = field(kw_only=True)
    """Letters of `WHO`."""
    asked: tuple[Question[Any], ...] = field(default=(), kw_only=True)
    left: tuple[str, ...] = field(default=(), kw_only=True)
    """Keys of the letter's blanks that take what only the clinician can say."""

    @property
    def is_ours(self) -> bool:
        """The person or a record can answer it, so a question has to ask for it."""
        return bool(set(self.who) - {"C"})


@dataclass(frozen=True)
class FormMap:
    """The rows of one form or rule."""

    title: str
    lead: str
    rows: tuple[Row, ...]


def table(one: FormMap, stages: Iterable[Stage], blanks: Mapping[str, str]) -> Iterator[str]:
    """The lines of a table in Markdown; `blanks` are the labels of the letter's blanks."""
    titles = page_titles(stages)
    ours = sum(row.is_ours for row in one.rows)
    theirs = len(one.rows) - ours
    yield from (f"## {one.title}", "", one.lead, "")
    yield f"{len(one.rows)} rows: questions ask for {ours}, {theirs} are the clinician’s alone."
    yield from ("", "| Part | What is wanted | Who | Questions | Blank for the clinician |")
    yield "|---|---|---|---|---|"
    for row in one.rows:
        left = "; ".join(f"{blanks[key]} (`{key}`)" for key in row.left)
        asked = "; ".join(_by_page(row.asked, titles))
        yield f"| {row.part} | {row.item} | {', '.join(row.who)} | {asked} | {left} |"
    yield ""


def unmapped(maps: Iterable[FormMap], stages: Iterable[Stage]) -> Iterator[str]:
    """The lines that name the questions which no row of any map asks for."""
    mapped = {question.key for one in maps for row in one.rows for question in row.asked}
    titles = {key: title for key, title in page_titles(stages).items() if key not in mapped}
    yield from ("## Asked for other reasons", "", "To address, name and plan the letter.", "")
    for title, keys in groupby(titles, key=titles.__getitem__):
        yield f"- {title}: {', '.join(f'`{key}`' for key in keys)}"
    yield ""


def page_titles(stages: Iterable[Stage]) -> dict[str, str]:
    """The title of the page on which each question stands, by the question's key."""
    titles: dict[str, str] = {}
    for stage in stages:
        for step in stage.steps:
            page = step.page if isinstance(step, Several) else step
            titles |= {question.key: step.title for question in page.questions}
    return titles


def _by_page(asked: Iterable[Question[Any]], titles: Mapping[str, str]) -> Iterator[str]:
    for title, questions in groupby(asked, key=lambda question: titles[question.key]):
        keys = ", ".join(f"`{question.key}`" for question in questions)
        yield f"{title}: {keys}"

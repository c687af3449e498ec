"""What is said when something that was entered can't be kept: docs/refusals.md, made here.

`python manage.py shell -c "from tests.refusals import write; write()"` writes it anew.
"""

from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from django.core.exceptions import ValidationError
from django.http import QueryDict

from nexus.interview.problem import Problem
from nexus.interview.question import Question
from nexus.interview.several import Several
from nexus.interview.text import Text
from nexus.programs.choosing import every_stage
from nexus.wizard.forms import NOTHING_TOLD, QuestionField
from tests.oddities import Odd, oddities, plain_texts

FILE = Path(__file__).parents[1] / "docs" / "refusals.md"
ALL_OF_THEM = "any other words"
HEAD = """# What is said when something can't be kept

Each line is a message that stands at its question, its limits named, with the classes of odd values
that it answers; the words stay in the field and are kept. `tests/refusals.py` makes this file from
the questions and from what `tests/oddities.py` tries on every kind of them."""


def table() -> str:
    parts = [HEAD]
    for kind, messages in refusals().items():
        parts += [f"\n## {kind}\n", "| what is said | to what |", "|---|---|"]
        parts += [f"| {said} | {', '.join(sorts)} |" for said, sorts in messages.items()]
    return "\n".join(parts) + "\n"


def refusals() -> dict[str, dict[str, list[str]]]:
    """By kind and message, the classes of values that are refused with it."""
    found: dict[str, dict[str, dict[str, None]]] = {}
    for kind, question in one_of_each_kind().items():
        messages = found.setdefault(kind, {})
        for odd in oddities(question):
            if not odd.as_file and (said := message_to(question, odd)):
                messages.setdefault(said, {})[odd.sort] = None
    return {
        kind: {said: together(list(sorts)) for said, sorts in sorted(messages.items())}
        for kind, messages in sorted(found.items())
    }


def together(sorts: list[str]) -> list[str]:
    """All classes of hostile and foreign words under one name, where each of them is there."""
    words = {sort for sort, _value in plain_texts()}
    for ending in [sort.removeprefix("HTML") for sort in sorts if sort.startswith("HTML")]:
        every = {f"{sort}{ending}" for sort in words}
        if every <= set(sorts):
            place = sorts.index(f"HTML{ending}")
            sorts[place] = f"{ALL_OF_THEM}{ending}"
            sorts = [sort for sort in sorts if sort not in every]
    return sorts


def one_of_each_kind() -> dict[str, Question[Any]]:
    found: dict[str, Question[Any]] = {}
    for step in (step for stage in every_stage() for step in stage.steps):
        for page in (step.page, step.summary) if isinstance(step, Several) else (step,):
            for question in page.questions:
                found.setdefault(kind_of(question), question)
    return found


def kind_of(question: Question[Any]) -> str:
    lines = isinstance(question, Text) and question.lines
    return f"{type(question).__name__}{' of several lines' if lines else ''}"


def message_to(question: Question[Any], odd: Odd) -> str:
    """What stands at the question; empty when nothing does."""
    pairs = [(f"{question.key}{ending}", value) for ending, value in odd.pairs]
    sent = QueryDict(urlencode(pairs, errors="surrogatepass"))
    field = QuestionField(question, NOTHING_TOLD)
    raw = field.widget.value_from_datadict(sent, {}, question.key)
    try:
        stored = question.store(field.clean(raw))
    except Problem as problem:
        return problem.message
    except ValidationError as error:
        return str(error.messages[0])
    return "" if stored is not None or question.optional else "Answer this question to go on."


def write() -> None:
    FILE.write_text(table(), encoding="utf-8")

"""A file of answers: what the web exports and the command line reads, checked by the questions.

The same `read` and `check` of questions and pages decide here as on the web. Every problem is
found at once, each with its place, what is wrong, and what is allowed; none quotes an answer.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from nexus.interview.journey import keys_of
from nexus.interview.page import Page
from nexus.interview.question import JSON
from nexus.interview.several import Several
from nexus.interview.stage import Step
from nexus.programs.choosing import every_stage

FORMAT = 1
"""The number of the file's form; it changes when what is exported does."""
TOP = ("format", "as_of", "answers")
ID = re.compile("[1-9][0-9]{0,8}")
"""The id of an entry of a list, as the server makes them."""


@dataclass(frozen=True)
class FileProblem:
    """Where in the file, what is wrong there, and what is allowed."""

    where: str
    what: str
    allowed: str = ""

    def __str__(self) -> str:
        """One line for a terminal."""
        return f"{self.where}: {self.what}" + (f" Allowed: {self.allowed}." if self.allowed else "")


def steps_by_key() -> dict[str, Step]:
    """Every page and list that any program asks, by its key."""
    return {step.key: step for stage in every_stage() for step in stage.steps}


def write_file(given: Mapping[str, JSON]) -> dict[str, JSON]:
    """The file of a claim's answers."""
    return {"format": FORMAT, "answers": dict(given)}


def parse_file(content: bytes) -> tuple[JSON, tuple[FileProblem, ...]]:
    """What stands in the file, or why it can't be read; a name that stands twice is refused."""
    try:
        return json.loads(
            content.decode("utf-8-sig"), object_pairs_hook=_once_each, parse_constant=_no_number
        ), ()
    except TwiceNamedError:
        return None, (FileProblem("file", "A name stands twice in one place.", "each name once"),)
    except (ValueError, RecursionError):
        return None, (FileProblem("file", "It is not JSON in UTF-8."),)


class TwiceNamedError(ValueError):
    """Of two answers to one question, neither may be dropped in silence."""


def _once_each(pairs: list[tuple[str, JSON]]) -> dict[str, JSON]:
    named = dict(pairs)
    if len(named) < len(pairs):
        raise TwiceNamedError
    return named


def _no_number(_name: str) -> JSON:
    raise ValueError("NaN and Infinity are no JSON.")


def pages_in(given: Mapping[str, JSON]) -> Iterator[tuple[str, str, dict[str, JSON]]]:
    """Answers as they are stored: the key of a page, the id of an item or nothing, its answers."""
    for step in steps_by_key().values():
        page = step.summary if isinstance(step, Several) else step
        if answers := {key: given[key] for key in page.keys if key in given}:
            yield step.key, "", answers
        items = given.get(step.key) if isinstance(step, Several) else None
        for item in items if isinstance(items, list) else []:
            if isinstance(item, dict):
                own = {key: value for key, value in item.items() if key != "id"}
                yield step.key, str(item["id"]), own


def read_file(data: JSON) -> tuple[dict[str, JSON], tuple[FileProblem, ...]]:
    """The answers in stored form, and every problem found in the file."""
    if not isinstance(data, dict) or not isinstance(data.get("answers"), dict):
        return {}, (
            FileProblem("file", "This is no answers file.", '{"format": 1, "answers": {…}}'),
        )
    if data.get("format") != FORMAT:
        return {}, (FileProblem("format", "This format is not known.", str(FORMAT)),)
    answers = data["answers"]
    given = answers if isinstance(answers, dict) else {}
    stored: dict[str, JSON] = {}
    problems = [*_strangers("", data, TOP), *_strangers("answers.", given, _known())]
    for step in steps_by_key().values():
        problems.extend(_read_step(step, given, stored))
    return stored, tuple(problems)


def _known() -> tuple[str, ...]:
    return tuple(key for step in steps_by_key().values() for key in keys_of(step))


def _strangers(
    place: str, given: Mapping[str, JSON], known: Iterable[str]
) -> Iterator[FileProblem]:
    names = list(known)
    for key in given:
        if key not in names:
            close = get_close_matches(key, names, n=1)
            allowed = close[0] if close else "a key that `answers_schema` prints"
            yield FileProblem(f"{place}{_shown(key)}", "No question has this key.", allowed)


def _read_step(
    step: Step, given: Mapping[str, JSON], stored: dict[str, JSON]
) -> Iterator[FileProblem]:
    if isinstance(step, Several):
        yield from _read_page(step.summary, given, stored, "answers.")
        if step.key in given:
            yield from _read_items(step, given[step.key], stored)
    else:
        yield from _read_page(step, given, stored, "answers.")


def _read_page(
    page: Page, given: Mapping[str, JSON], stored: dict[str, JSON], place: str
) -> Iterator[FileProblem]:
    """A page of which nothing was given was not asked; required answers may be missing."""
    present = {key for key in page.keys if key in given}
    if not present:
        return
    reading = page.read({key: given[key] for key in present})
    stored |= {key: value for key, value in reading.answers.items() if key in present}
    for fault in reading.faults:
        if fault.question in present and given[fault.question] is not None:
            allowed = allowed_by(page, fault.question)
            yield FileProblem(f"{place}{fault.question}", str(fault.problem), allowed)


def _read_items(several: Several, items: JSON, stored: dict[str, JSON]) -> Iterator[FileProblem]:
    place = f"answers.{several.key}"
    if not isinstance(items, list) or len(items) > several.most:
        yield FileProblem(place, "This must be a list.", f"up to {several.most} entries")
        return
    read: list[JSON] = []
    seen: set[str] = set()
    for number, item in enumerate(items):
        where = f"{place}[{number}]"
        identity = item.get("id") if isinstance(item, dict) else None
        if not isinstance(item, dict) or not _is_id(identity) or str(identity) in seen:
            yield FileProblem(where, "Each entry needs an id of its own.", '"1", "2", "3" …')
            continue
        seen.add(str(identity))
        own: dict[str, JSON] = {"id": identity}
        yield from _strangers(f"{where}.", item, ("id", *several.page.keys))
        yield from _read_page(several.page, item, own, f"{where}.")
        read.append(own)
    stored[several.key] = read


def _is_id(identity: JSON) -> bool:
    return isinstance(identity, str) and ID.fullmatch(identity) is not None


def _shown(key: str) -> str:
    """A key as far as it can be shown: one that is no plain name is not repeated."""
    return key if key.isidentifier() and len(key) <= len("a" * 60) else "(unreadable key)"


def allowed_by(page: Page, key: str) -> str:
    """What a question allows, in a few words."""
    question = next((one for one in page.questions if one.key == key), None)
    if question is None:
        return ""
    specials = [f'{{"answer": "{special.value}"}}' for special in question.specials]
    return ", ".join([_in_words(question.schema()), "null", *specials])


def _in_words(schema: Mapping[str, JSON]) -> str:
    match schema:
        case {"enum": list(keys)}:
            words = " or ".join(f'"{key}"' for key in keys)
        case {"type": "integer", "minimum": least, "maximum": most}:
            words = f"a whole number from {least} to {most}"
        case {"type": "number", "minimum": least, "maximum": most}:
            words = f"a number from {least} to {most}, whole or with a half"
        case {"type": "object", "properties": {**named}} if "year" not in named:
            words = 'lists by place, such as {"left_calf": ["pain", "numb"]}'
        case {"type": "string", "maxLength": limit}:
            words = f"text of up to {limit} characters"
        case {"type": "array", "items": {"enum": list(keys)}}:
            words = "a list of " + ", ".join(f'"{key}"' for key in keys)
        case _:
            words = EXAMPLES.get(str(schema.get("type")), "")
    return words


EXAMPLES = {
    "string": "a date such as 2006-03-14",
    "boolean": "true or false",
    "array": 'a list of {"quote": …, "place": …}',
    "object": 'a date such as {"year": 2006, "month": 3}',
}

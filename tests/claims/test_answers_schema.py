"""The schema of an answers file takes what the reader takes, and refuses what it refuses."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from nexus.claims.answers_file import read_file, steps_by_key, write_file
from nexus.claims.answers_schema import answers_schema
from nexus.interview.question import JSON
from nexus.interview.several import Several
from tests.telling import DECLINED, UNSURE, Told, listing

LETTERS = Path(__file__).parents[1] / "letters"
GOLDEN = sorted(LETTERS.glob("*/answers.json"))
SCHEMA: dict[str, Any] = dict(answers_schema())
TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "null": type(None),
}
UNDERSTOOD = {
    "$schema", "title", "description", "type", "properties", "required", "additionalProperties",
    "anyOf", "enum", "const", "items", "maxItems", "uniqueItems", "minimum", "maximum",
    "multipleOf", "maxLength", "pattern", "format",
}  # fmt: skip


def faults(schema: dict[str, Any], value: Any, place: str = "file") -> list[str]:
    """Where a value breaks a schema, by the few words of JSON Schema that we use."""
    assert set(schema) <= UNDERSTOOD
    if "anyOf" in schema:
        tried = [faults(shape, value, place) for shape in schema["anyOf"]]
        return [] if [] in tried else [place]
    if not _fits(schema, value):
        return [place]
    return [*_of_members(schema, value, place), *_of_items(schema, value, place)]


def _fits(schema: dict[str, Any], value: Any) -> bool:
    kind = schema.get("type")
    if kind and not isinstance(value, TYPES[kind]):
        return False
    if kind in {"integer", "number"}:
        least, most = schema.get("minimum", value), schema.get("maximum", value)
        whole = value % schema.get("multipleOf", value or 1) == 0
        return not isinstance(value, bool) and whole and bool(least <= value <= most)
    return (
        value in schema.get("enum", [value])
        and value == schema.get("const", value)
        and (kind != "string" or len(value) <= schema.get("maxLength", len(value)))
        and ("pattern" not in schema or re.search(schema["pattern"], value) is not None)
    )


def _of_members(schema: dict[str, Any], value: Any, place: str) -> list[str]:
    if not isinstance(value, dict):
        return []
    known = schema.get("properties", {})
    missing = [f"{place}.{key}" for key in schema.get("required", []) if key not in value]
    strange = [f"{place}.{key}" for key in value if key not in known]
    inside = [
        fault
        for key, member in value.items()
        if key in known
        for fault in faults(known[key], member, f"{place}.{key}")
    ]
    return [*missing, *(strange if schema.get("additionalProperties") is False else []), *inside]


def _of_items(schema: dict[str, Any], value: Any, place: str) -> list[str]:
    if not isinstance(value, list):
        return []
    if len(value) > schema.get("maxItems", len(value)):
        return [place]
    if schema.get("uniqueItems") and any(value.count(one) > 1 for one in value):
        return [place]
    return [
        fault
        for number, one in enumerate(value)
        for fault in faults(schema.get("items", {}), one, f"{place}[{number}]")
    ]


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.parent.name)
def test_the_schema_takes_the_files_of_the_golden_letters(path: Path) -> None:
    assert faults(SCHEMA, json.loads(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.parent.name)
def test_the_schema_takes_what_we_export(path: Path) -> None:
    stored, _problems = read_file(json.loads(path.read_text(encoding="utf-8")))
    assert faults(SCHEMA, write_file(stored)) == []


@pytest.mark.parametrize(
    ("answers", "place"),
    [
        ({"siting": 5}, "file.answers.siting"),
        ({"sitting": 961}, "file.answers.sitting"),
        ({"sitting": True}, "file.answers.sitting"),
        ({"sitting": DECLINED}, "file.answers.sitting"),
        ({"last_name": "x" * 101}, "file.answers.last_name"),
        ({"last_name": UNSURE}, "file.answers.last_name"),
        ({"pronoun": "it"}, "file.answers.pronoun"),
        ({"where": ["groin", "groin"]}, "file.answers.where"),
        ({"first_symptoms": {"month": 3}}, "file.answers.first_symptoms"),
        ({"first_symptoms": {"year": 2004, "hour": 3}}, "file.answers.first_symptoms"),
        ({"first_symptoms": {"year": 2004, "month": 13}}, "file.answers.first_symptoms"),
        ({"gaps": {}}, "file.answers.gaps"),
        ({"gaps": [{}]}, "file.answers.gaps[0].id"),
        ({"gaps": [{"id": "0"}]}, "file.answers.gaps[0].id"),
        ({"gaps": [{"id": "1", "gap_end": "soon"}]}, "file.answers.gaps[0].gap_end"),
        (listing("gaps", *[Told() for _number in range(21)]), "file.answers.gaps"),
        ({"story_passages": [{"quote": "x", "place": "there"}]}, "file.answers.story_passages"),
    ],
)
def test_the_schema_refuses_what_we_would_not_export(answers: Told, place: str) -> None:
    assert faults(SCHEMA, write_file(answers)) == [place]


@pytest.mark.parametrize(
    ("answers", "refused"),
    [({"sitting": UNSURE, "gaps": [], "walking": None}, False), ({"sitting": "x"}, True)],
)
def test_schema_and_reader_agree(answers: Told, *, refused: bool) -> None:
    assert bool(faults(SCHEMA, write_file(answers))) is refused
    assert bool(read_file(write_file(answers))[1]) is refused


@pytest.mark.parametrize(
    "file", [{}, {"format": 2, "answers": {}}, {"format": 1}, {"format": 1, "answers": [], "x": 1}]
)
def test_the_schema_refuses_what_is_no_file_of_this_format(file: JSON) -> None:
    assert faults(SCHEMA, file)


def test_every_question_of_every_program_is_in_the_schema_in_its_own_words() -> None:
    known = SCHEMA["properties"]["answers"]["properties"]
    for step in steps_by_key().values():
        if isinstance(step, Several):
            within = known[step.key]["items"]["properties"]
            assert set(within) == {"id", *step.page.keys}
            assert step.finished.key in known
        else:
            asked = {question.key: question.ask for question in step.questions}
            assert {key: known[key]["description"] for key in asked} == asked


def test_the_schema_is_plain_json_and_no_key_of_an_answer_is_required() -> None:
    assert json.loads(json.dumps(SCHEMA)) == SCHEMA
    assert SCHEMA["required"] == ["format", "answers"]
    assert "required" not in SCHEMA["properties"]["answers"]

"""The JSON Schema of an answers file, made from the questions."""

from nexus.claims.answers_file import FORMAT, ID, steps_by_key
from nexus.interview.page import Page
from nexus.interview.question import JSON
from nexus.interview.several import Several
from nexus.interview.stage import Step


def answers_schema() -> dict[str, JSON]:
    """Draft 2020-12; every key may be left out."""
    properties: dict[str, JSON] = {}
    for step in steps_by_key().values():
        properties |= _step(step)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Answers for Back to Life",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "as_of": {"type": "string", "format": "date"},
            "answers": _object(properties),
        },
        "required": ["format", "answers"],
        "additionalProperties": False,
    }


def _step(step: Step) -> dict[str, JSON]:
    if isinstance(step, Page):
        return _page(step)
    return {**_page(step.summary), step.key: _list(step)}


def _page(page: Page) -> dict[str, JSON]:
    return {question.key: question.full_schema() for question in page.questions}


def _list(several: Several) -> JSON:
    identity: dict[str, JSON] = {"id": {"type": "string", "pattern": f"^{ID.pattern}$"}}
    return {
        "description": several.title,
        "type": "array",
        "maxItems": several.most,
        "items": {**_object({**identity, **_page(several.page)}), "required": ["id"]},
    }


def _object(properties: dict[str, JSON]) -> dict[str, JSON]:
    return {"type": "object", "properties": properties, "additionalProperties": False}

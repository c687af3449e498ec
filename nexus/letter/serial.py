"""A letter as plain JSON and back, with a format number, so that old snapshots always open."""

from dataclasses import fields
from typing import Any

from nexus.facts.sources import (
    Answered,
    Authority,
    Recorded,
    Standing,
    Unanswered,
    Witnessed,
    Written,
)
from nexus.letter.document import (
    FORMAT,
    Blank,
    Form,
    HeadLine,
    Letter,
    Paragraph,
    Reference,
    Room,
    Row,
    Section,
    Sentence,
    Table,
    Unsaid,
    Voice,
)

_KINDS: dict[str, Any] = {
    kind.__name__: kind
    for kind in (
        Answered,
        Authority,
        Blank,
        Form,
        HeadLine,
        Letter,
        Paragraph,
        Recorded,
        Reference,
        Row,
        Section,
        Sentence,
        Standing,
        Table,
        Unanswered,
        Unsaid,
        Witnessed,
        Written,
    )
}
_ENUMS = {"voice": Voice, "room": Room}


class UnknownFormat(ValueError):
    """The JSON is no letter of a format that this version knows."""


def write_letter(letter: Letter) -> dict[str, Any]:
    """Plain JSON; every object names its kind."""
    return {"format": FORMAT, "letter": _written(letter)}


def read_letter(written: dict[str, Any]) -> Letter:
    """The letter that `write_letter` wrote; raises `UnknownFormat`."""
    if written.get("format") != FORMAT:
        message = f"Letter of format {written.get('format')!r}; this version knows {FORMAT}"
        raise UnknownFormat(message)
    letter = _read("letter", written.get("letter"))
    if not isinstance(letter, Letter):
        raise UnknownFormat("The JSON holds no letter")
    return letter


def _written(value: Any) -> Any:  # noqa: ANN401 - any field of any part of a letter
    if isinstance(value, tuple):
        return [_written(item) for item in value]
    if type(value).__name__ in _KINDS:
        names = [field.name for field in fields(value)]
        return {
            "kind": type(value).__name__,
            **{name: _written(getattr(value, name)) for name in names},
        }
    return value


def _read(name: str, value: Any) -> Any:  # noqa: ANN401 - any field of any part of a letter
    if isinstance(value, list):
        return tuple(_read(name, item) for item in value)
    if isinstance(value, dict):
        kind = _KINDS[value["kind"]]
        return kind(**{key: _read(key, item) for key, item in value.items() if key != "kind"})
    return _ENUMS[name](value) if name in _ENUMS else value

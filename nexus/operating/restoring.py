"""Putting copies back in place of the databases: looked at first, then whole or not at all."""

from datetime import UTC, datetime
from pathlib import Path

from nexus.operating.databases import ANSWERS, KEYS, load, place_of
from nexus.operating.manifest import CopyRefused
from nexus.operating.verifying import Looked, look_at, look_at_both


def restore(*, answers: Path | None = None, keys: Path | None = None) -> list[Path]:
    """Returns where the databases are that stood there before; nothing of them is lost.

    If the second can't be put in place, the first is taken back.
    """
    chosen = looked_at(answers, keys)
    if not chosen:
        raise CopyRefused("Name the folder of a copy: --answers, --keys, or both.")
    kept_as = f"before-restore-{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}"
    before: dict[str, Path | None] = {}
    try:
        for alias, looked in chosen.items():
            before[alias] = load(alias, looked.file, kept_as=kept_as)
    except BaseException:
        for alias, kept in before.items():
            if kept:
                kept.replace(place_of(alias))
        raise
    return [kept for kept in before.values() if kept]


def looked_at(answers: Path | None, keys: Path | None) -> dict[str, Looked]:
    """Everything is found out before anything is touched."""
    found = {}
    if answers and keys:
        look_at_both(answers, keys)
    if answers:
        found[ANSWERS] = look_at(answers, ANSWERS)
    if keys:
        found[KEYS] = look_at(keys, KEYS)
    return found

"""A saved answer survives a power cut: each database is asked whether it is set up so."""

from collections.abc import Iterable

from django.core.checks import CheckMessage, Error
from django.db import connections

QUESTIONS = {
    "sqlite": "PRAGMA synchronous",
    "postgresql": "SHOW synchronous_commit",
}
TOO_WEAK = {
    "sqlite": {"0", "1"},  # OFF and NORMAL: measured to lose acknowledged answers
    "postgresql": {"off"},
}


def acknowledged_means_durable(
    databases: Iterable[str] | None = None,
    **_kwargs: object,
) -> list[CheckMessage]:
    return [
        Error(
            f"The database '{alias}' may lose answers that it has acknowledged.",
            hint="SQLite: PRAGMA synchronous=FULL. PostgreSQL: synchronous_commit = on.",
            id="nexus.E001",
        )
        for alias in databases or ()
        if durability(alias) in TOO_WEAK.get(connections[alias].vendor, set())
    ]


def durability(alias: str) -> str:
    """What the database itself answers, not what the settings hope."""
    question = QUESTIONS.get(connections[alias].vendor)
    if question is None:
        return ""
    with connections[alias].cursor() as cursor:
        cursor.execute(question)
        return str(cursor.fetchone()[0])

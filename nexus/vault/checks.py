"""Writers wait in line: a SQLite transaction must take its turn when it begins."""

from django.conf import settings
from django.core.checks import CheckMessage, Error


def transactions_take_their_turn(**_kwargs: object) -> list[CheckMessage]:
    """Otherwise two that have both read before they write fail as "locked", and a save is lost."""
    return [
        Error(
            f"Transactions of the database '{alias}' must be IMMEDIATE.",
            hint='OPTIONS: "transaction_mode": "IMMEDIATE".',
            id="vault.E001",
        )
        for alias, database in settings.DATABASES.items()
        if database["ENGINE"].endswith("sqlite3")
        and database.get("OPTIONS", {}).get("transaction_mode") != "IMMEDIATE"
    ]

"""What must hold before anything is encrypted or saved."""

from django.conf import settings
from django.core.checks import CheckMessage, Error

from nexus.vault.ring import RingRefused, current_ring


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


def key_ring_opens(**_kwargs: object) -> list[CheckMessage]:
    """Asked where databases are, before serving: a site without its keys would greet and fail."""
    try:
        current_ring()
    except RingRefused as refusal:
        return [Error(str(refusal), id="vault.E002")]
    return []

"""Seals JSON for one row of one claim, and opens it again."""

import json
from collections.abc import Mapping
from typing import cast

from nexus.claims.models import Draft, PageAnswers
from nexus.interview.question import JSON
from nexus.vault.cipher import Place, Unsealing, seal


def sealed_for(
    row: PageAnswers | Draft, content: Mapping[str, JSON], *, key: bytes, field: str = "sealed"
) -> bytes:
    written = json.dumps(
        dict(content), separators=(",", ":")
    )  # ASCII: even half an emoji comes back
    return seal(written.encode(), key=key, place=place_of(row, field))


def content_of(row: PageAnswers | Draft, *, key: bytes, field: str = "sealed") -> dict[str, JSON]:
    return opened(getattr(row, field), by=Unsealing(key), place=place_of(row, field))


def opened(sealed: bytes | memoryview, *, by: Unsealing, place: Place) -> dict[str, JSON]:
    """As `content_of`, where no more of the row is at hand."""
    return cast("dict[str, JSON]", json.loads(by.unseal(bytes(sealed), place)))


def place_of(row: PageAnswers | Draft, field: str = "sealed") -> Place:
    return Place(table=row._meta.db_table, field=field, row=row.pk, claim=row.claim_id)

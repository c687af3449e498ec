"""Each event is sealed together with the seal of the one before it: none can be changed alone.

The seal is an HMAC whose key comes from the key ring, which is in no database: whoever can write
to the database alone cannot make one.
"""

import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from uuid import UUID

from django.db import connection
from django.db.models.functions import Now
from django.utils import timezone

from nexus.audit.models import Event
from nexus.vault.ring import Ring

PURPOSE = b"nexus.audit.chain/v1"
LOCK = 7_126_303_641  # any number that nothing else on this PostgreSQL locks


@dataclass(frozen=True)
class Link:
    """An event as far as the next one must know it."""

    number: int
    seal: str


START = Link(0, "")


class UnknownKey(Exception):
    """The key ring lacks the key with which an event was sealed."""


@dataclass(frozen=True, kw_only=True)
class Written:
    """An event without its seal."""

    number: int
    at: datetime
    actor: str
    what: str
    claim: UUID | None
    detail: str
    key_id: str

    @property
    def canonical(self) -> list[str | int]:
        """The same on both databases, and different for any two events."""
        at = self.at.astimezone(UTC).isoformat(timespec="microseconds")
        claim = "" if self.claim is None else str(self.claim)
        return [self.number, at, self.actor, self.what, claim, self.detail, self.key_id]


def seal_of(written: Written, *, before: Link, ring: Ring) -> str:
    words = json.dumps([before.number, before.seal, *written.canonical], separators=(",", ":"))
    return signed(words.encode(), key_id=written.key_id, keys=ring.keys)


def signed(content: bytes, *, key_id: str, keys: Mapping[str, bytes]) -> str:
    if key_id not in keys:
        raise UnknownKey
    return hmac.digest(key_for_chain(keys[key_id]), content, "sha256").hex()


@lru_cache(maxsize=64)
def key_for_chain(key: bytes) -> bytes:
    """A key of its own: what locks the keys of claims signs nothing."""
    return hmac.digest(key, PURPOSE, "sha256")


def last_link() -> tuple[Link, datetime]:
    """The end of the chain, and what time it is; nobody else adds to it in this transaction.

    On SQLite a transaction that writes is alone anyway; PostgreSQL is told to wait for the others.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
    last = Event.objects.order_by("-number").values_list("number", "seal", Now()).first()
    return (Link(last[0], last[1]), last[2]) if last else (START, timezone.now())

"""How far the audit had come, noted in a file beside the databases: a cut-off end is missed there.

A chain alone cannot tell that its last events are gone: what is left of it is whole.
"""

import fcntl
import hmac
import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from nexus.audit.chain import START, Link, UnknownKey, signed
from nexus.audit.models import Event
from nexus.vault.ring import Ring, current_ring

NOTE_BYTES = 300
SYNC_AFTER = 1.0


@dataclass
class Synced:
    """When this process last waited for the disk: once a second is enough, and it may take long."""

    at: float = -SYNC_AFTER

    def is_due(self) -> bool:
        now = time.monotonic()
        due = now - self.at >= SYNC_AFTER
        self.at = now if due else self.at
        return due


SYNCED = Synced()


class HeadRefused(Exception):
    """The note is not one that this site has written."""


def note_head(link: Link, before: Link) -> None:
    """Only where the audit goes on from what was noted last.

    Called once the event is kept for good: after a power cut the note may lag behind the audit,
    and never runs ahead of it. Where the noted event is gone, or another stands in its place, the
    note stays as it is, and tells.
    """
    path = Path(settings.AUDIT_HEAD_FILE)
    with alone(path), suppress(HeadRefused):
        noted = noted_head() or START
        if noted == before or (noted.number < before.number and still_stands(noted)):
            replace_head(path, link)


def still_stands(noted: Link) -> bool:
    """Others were written at the same time, and theirs is not noted yet, or was by another node."""
    return Event.objects.filter(number=noted.number, seal=noted.seal).exists()


@contextmanager
def alone(path: Path) -> Iterator[None]:
    with path.with_name(path.name + ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def replace_head(path: Path, link: Link) -> None:
    """Always as long as before and far shorter than a sector: never half of it, even unsynced.

    What a killed process wrote is kept; a power cut may set the note back by a moment, no more.
    """
    ring = current_ring()
    note = {"number": link.number, "seal": link.seal, "key_id": ring.active}
    note["proof"] = proof_of(link, key_id=ring.active, ring=ring)
    opened = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
    try:
        os.pwrite(opened, json.dumps(note).ljust(NOTE_BYTES).encode(), 0)
        if SYNCED.is_due():
            os.fdatasync(opened)
    finally:
        os.close(opened)


def noted_head() -> Link | None:
    """The last event that was noted, or None where there is no note."""
    try:
        written = Path(settings.AUDIT_HEAD_FILE).read_text()
    except FileNotFoundError:
        return None
    try:
        note = json.loads(written)
        link = Link(int(note["number"]), str(note["seal"]))
        proof = proof_of(link, key_id=str(note["key_id"]), ring=current_ring())
        if hmac.compare_digest(proof.encode(), str(note["proof"]).encode()):
            return link
    except (ValueError, TypeError, KeyError, UnknownKey):
        raise HeadRefused from None
    raise HeadRefused


def proof_of(link: Link, *, key_id: str, ring: Ring) -> str:
    return signed(f"head|{link.number}|{link.seal}".encode(), key_id=key_id, keys=ring.keys)

"""How far the audit had come, noted in a file beside the databases: a cut-off end is missed there.

A chain alone cannot tell that its last events are gone: what is left of it is whole.
"""

import fcntl
import hmac
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from django.conf import settings

from nexus.audit.chain import START, Link, UnknownKey, signed
from nexus.audit.models import Event
from nexus.vault.ring import Ring, current_ring


class HeadRefused(Exception):
    """The note is not one that this site has written."""


def note_head(link: Link, before: Link) -> None:
    """Whole or not at all, on the disk at once, and only where the audit goes on from the note.

    Called once the event is kept for good: after a power cut the note may lag behind the audit,
    and never runs ahead of it. Where the noted event is gone, or another stands in its place, the
    note stays as it is: it is what tells.
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
    ring = current_ring()
    note = {"number": link.number, "seal": link.seal, "key_id": ring.active}
    note["proof"] = proof_of(link, key_id=ring.active, ring=ring)
    fresh = path.with_name(path.name + ".new")
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        json.dump(note, file)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


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

"""The ledger of what was erased: it outlives every backup, so that none brings a claim back.

Each erasure stands twice: in the database of the keys, and as a line of a file beside it. Whoever
puts an older database back still has the file; whoever loses the file still has the database.
"""

import fcntl
import hashlib
import os
import re
import secrets
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from nexus.vault.models import ClaimKey, Erased

LINE = re.compile(r"(\S+) ([0-9a-f]{64})\n")
"""When, and which; a line that a power cut left half is none."""


def digest_of(claim: UUID) -> str:
    """Not keyed: nobody can search 122 random bits, and with another key it would match nothing."""
    return hashlib.sha256(b"erased-claim|" + claim.bytes).hexdigest()


def destroy_key(claim: UUID) -> None:
    """Nothing of the claim opens from here on, in no copy of it; done twice it is the same.

    The file first: were it last, a crash in between would leave an erasure that only one of the
    two knows, and nobody to tell the other. As it is, whoever goes on does both again.
    """
    digest, now = digest_of(claim), timezone.now()
    if digest not in in_file():
        note_in_file(digest, now)
    with transaction.atomic(using="keys", durable=True):
        Erased.objects.get_or_create(digest=digest, defaults={"at": now})
        for stored in ClaimKey.objects.filter(claim=claim):
            # Overwritten before it is deleted: a deleted row may linger on a page of the disk.
            noise = secrets.token_bytes(len(bytes(stored.wrapped)))
            ClaimKey.objects.filter(claim=claim).update(wrapped=noise)
        ClaimKey.objects.filter(claim=claim).delete()


def erased() -> frozenset[str]:
    """Everything that either of the two knows."""
    return frozenset(Erased.objects.values_list("digest", flat=True)) | in_file().keys()


def was_erased(claim: UUID) -> bool:
    return Erased.objects.filter(digest=digest_of(claim)).exists()


def make_whole() -> int:
    """Tell each of the two what only the other knows; says how much that was."""
    table = dict(Erased.objects.values_list("digest", "at"))
    file = in_file()
    for digest in table.keys() - file.keys():
        note_in_file(digest, table[digest])
    missing = file.keys() - table.keys()
    Erased.objects.bulk_create([Erased(digest=one, at=file[one]) for one in sorted(missing)])
    return len(table.keys() ^ file.keys())


# ── The file ─────────────────────────────────────────────────────────────────────────────────────


def in_file() -> dict[str, datetime]:
    try:
        written = Path(settings.ERASURES_FILE).read_text(encoding="ascii", errors="replace")
    except FileNotFoundError:
        return {}
    return {digest: moment(at) for at, digest in LINE.findall(written)}


def moment(written: str) -> datetime:
    """A damaged time is no reason to forget that something was erased."""
    try:
        return datetime.fromisoformat(written).astimezone(UTC)
    except ValueError:
        return datetime.fromtimestamp(0, UTC)


def note_in_file(digest: str, at: datetime) -> None:
    """On the disk before anything is destroyed."""
    path = Path(settings.ERASURES_FILE)
    line = f"{at.astimezone(UTC).isoformat(timespec='seconds')} {digest}\n".encode()
    opened = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        fcntl.flock(opened, fcntl.LOCK_EX)
        os.write(opened, line if ends_whole(opened) else b"\n" + line)
        os.fsync(opened)
    finally:
        os.close(opened)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def ends_whole(opened: int) -> bool:
    """Whether what is there ends with a whole line: a power cut may have left half of one."""
    size = os.fstat(opened).st_size
    return size == 0 or os.pread(opened, 1, size - 1) == b"\n"

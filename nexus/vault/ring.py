"""The key ring: the few keys that lock every claim's own key, in a file that only we may read.

{"active": id, "keys": {id: 32 bytes in base64}}. New claims are locked with the active key; the
others stay, since an older backup may still need them. Whoever loses this file loses every claim.
"""

import base64
import binascii
import fcntl
import json
import os
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

KEY_BYTES = 32
READABLE_BY_OTHERS = 0o077


class RingRefused(ImproperlyConfigured):
    """The key ring cannot be used; the message says why, and never shows any of it."""


@dataclass(frozen=True)
class Ring:
    """The keys by id, and which of them locks what is new."""

    active: str
    keys: Mapping[str, bytes] = field(repr=False)


def current_ring() -> Ring:
    """The ring as it is on disk: read once, and again when it was replaced by a rotation."""
    path = Path(settings.KEY_RING_FILE)
    try:
        found = path.stat()
    except OSError:
        raise RingRefused(
            f"There is no key ring at {path}. Restore it from its backup; only on a new site, "
            "make one with: manage.py make_keys"
        ) from None
    if found.st_mode & READABLE_BY_OTHERS:
        raise RingRefused(f"Others may read the key ring. Run: chmod 600 {path}")
    return _read(path, (found.st_ino, found.st_mtime_ns))


@lru_cache(maxsize=1)
def _read(path: Path, _stamp: tuple[int, int]) -> Ring:
    try:
        written = json.loads(path.read_bytes())
        keys = {
            str(key_id): base64.b64decode(key, validate=True)
            for key_id, key in written["keys"].items()
        }
        ring = Ring(active=str(written["active"]), keys=keys)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, binascii.Error):
        raise RingRefused(f"The key ring at {path} cannot be read as one.") from None
    if ring.active not in keys or any(len(key) != KEY_BYTES for key in keys.values()):
        raise RingRefused(f"The key ring at {path} lacks its active key, or a key is cut short.")
    return ring


def create_ring() -> bool:
    """Make a ring with one new key, unless there is one; says whether it did."""
    path = Path(settings.KEY_RING_FILE)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with _alone(path.parent):
        if path.exists():
            return False
        _replace(path, with_new_key({}))
    return True


def turn_ring() -> Ring:
    """Add a new key and make it the active one; every older key stays."""
    path = Path(settings.KEY_RING_FILE)
    with _alone(path.parent):
        _replace(path, with_new_key(current_ring().keys))
    return current_ring()


def with_new_key(keys: Mapping[str, bytes]) -> Ring:
    key_id = secrets.token_hex(4)  # not a count: a ring restored from a backup may count twice
    return Ring(active=key_id, keys={**keys, key_id: secrets.token_bytes(KEY_BYTES)})


def _replace(path: Path, ring: Ring) -> None:
    """Whole or not at all, and on the disk before anything is locked with it."""
    written = {
        "active": ring.active,
        "keys": {key_id: base64.b64encode(key).decode() for key_id, key in ring.keys.items()},
    }
    fresh = path.with_name(path.name + ".new")
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        json.dump(written, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    with _opened(path.parent) as folder:
        os.fsync(folder)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """One maker of keys at a time: of two rotations at once, one key would be lost."""
    with _opened(folder) as opened:
        fcntl.flock(opened, fcntl.LOCK_EX)
        yield


@contextmanager
def _opened(folder: Path) -> Iterator[int]:
    opened = os.open(folder, os.O_RDONLY)
    try:
        yield opened
    finally:
        os.close(opened)

"""What stands beside a copy: what is in it, sealed by the key ring, so that a change is seen."""

import hashlib
import hmac
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from nexus.vault.ring import Ring

FORMAT = 1
NAME = "manifest.json"
PURPOSE = b"back to life|manifest of a copy"


class CopyRefused(Exception):
    """The copy can't be used; the message says why and what to do, and quotes nothing of it."""


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """One copy of one database."""

    what: str
    """The alias of the database: "default" for the answers, "keys" for the keys."""
    engine: str
    made_at: str
    """In UTC, ISO 8601."""
    migrations: dict[str, str]
    """The last migration of each app: an older site can't read a newer copy."""
    rows: dict[str, int]
    """How many rows each table has."""
    files: dict[str, str]
    """SHA-256 of each file, by name."""
    format: int = FORMAT


def write_manifest(folder: Path, manifest: Manifest, ring: Ring) -> None:
    written = asdict(manifest)
    sealed = {**written, "key_id": ring.active, "seal": seal_of(written, ring.keys[ring.active])}
    path = folder / NAME
    with path.open("w") as file:
        json.dump(sealed, file, indent=1, sort_keys=True)
        file.flush()
        os.fsync(file.fileno())


def read_manifest(folder: Path, ring: Ring) -> Manifest:
    """Raises CopyRefused unless it is as it was written, by a site with this key ring."""
    try:
        written: dict[str, Any] = json.loads((folder / NAME).read_bytes())
        seal, key_id = str(written.pop("seal")), str(written.pop("key_id"))
        manifest = Manifest(**written)
    except FileNotFoundError:
        raise CopyRefused(f"There is no {NAME} in {folder}. Choose the folder of a copy.") from None
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        raise CopyRefused(f"The {NAME} in {folder} can't be read. Use another copy.") from None
    if key_id not in ring.keys:
        raise CopyRefused(
            f"The copy in {folder} was made with a key ring that isn't the one of this site. "
            "Put the right key ring in its place first."
        )
    if not hmac.compare_digest(seal, seal_of(written, ring.keys[key_id])):
        raise CopyRefused(f"The {NAME} in {folder} was changed. Use another copy.")
    if manifest.format != FORMAT:
        raise CopyRefused(f"The copy in {folder} is of another version of this site.")
    return manifest


def check_files(folder: Path, manifest: Manifest) -> None:
    for name, digest in manifest.files.items():
        path = folder / Path(name).name
        if not path.is_file():
            raise CopyRefused(f"{name} is missing in {folder}. Use another copy.")
        if digest_of(path) != digest:
            raise CopyRefused(f"{name} in {folder} is damaged. Use another copy.")


def seal_of(written: Mapping[str, Any], key: bytes) -> str:
    content = json.dumps(written, sort_keys=True, separators=(",", ":")).encode()
    return hmac.digest(hmac.digest(key, PURPOSE, "sha256"), content, "sha256").hex()


def digest_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

"""Is a copy whole, and would it open? Looked at without putting it anywhere, and without a word."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from django.db.migrations.loader import MigrationLoader

from nexus.claims.models import Claim, Draft, NoticeAddress, PageAnswers
from nexus.operating.databases import ANSWERS, KEYS, SQLITE, check_copy, engine_of, opened, rows_in
from nexus.operating.manifest import CopyRefused, Manifest, check_files, read_manifest
from nexus.vault.cipher import Place, Unopened, unseal
from nexus.vault.keys import unwrap
from nexus.vault.models import ClaimKey
from nexus.vault.ring import Ring, current_ring

SEALED: tuple[tuple[type[PageAnswers | Draft | NoticeAddress], str], ...] = (
    (PageAnswers, "sealed"),
    (Draft, "sealed"),
    (Draft, "sealed_answers"),
    (NoticeAddress, "sealed"),
)
"""What people told. Files that were made of a draft can be made again."""


@dataclass(frozen=True)
class Looked:
    """What a copy holds; `opened` of its `claims` open with the keys beside it and this ring."""

    manifest: Manifest
    file: Path
    claims: int = 0
    opened: int = 0


def look_at(folder: Path, alias: str) -> Looked:
    """Raises CopyRefused unless the copy is whole, of this database, and readable by this site."""
    manifest = read_manifest(folder, current_ring())
    if manifest.what != alias:
        kinds = {ANSWERS: "the answers", KEYS: "the keys"}
        raise CopyRefused(f"{folder} is not a copy of {kinds[alias]}. Choose the other folder.")
    if manifest.engine != engine_of(alias):
        raise CopyRefused(f"The copy in {folder} is of another kind of database than this site's.")
    check_files(folder, manifest)
    [name] = manifest.files
    file = folder / Path(name).name
    check_copy(alias, file)
    if manifest.rows and rows_in(file) != manifest.rows:
        raise CopyRefused(f"The copy in {folder} lacks rows. Use another copy.")
    check_age(manifest, folder)
    return Looked(manifest, file)


def check_age(manifest: Manifest, folder: Path) -> None:
    known = MigrationLoader(None, ignore_no_migrations=True).disk_migrations or {}
    if any(one not in known for one in manifest.migrations.items()):
        raise CopyRefused(f"The copy in {folder} is from a newer version of this site. Update it.")


def look_at_both(answers: Path, keys: Path) -> Looked:
    """As `look_at`; and each claim is opened in memory with its key, where both are files."""
    data, locks = look_at(answers, ANSWERS), look_at(keys, KEYS)
    if engine_of(ANSWERS) != SQLITE or engine_of(KEYS) != SQLITE:
        return data
    ring = current_ring()
    with closing(opened(data.file)) as told, closing(opened(locks.file)) as kept:
        wrapped = {stored.claim: stored for stored in keys_in(kept)}
        claims = [UUID(one) for (one,) in told.execute(f"SELECT id FROM {table_of(Claim)}")]  # noqa: S608 - our own table
        open_ones = [one for one in claims if one in wrapped]  # the others were erased
        for claim in open_ones:
            open_rows_of(claim, told, wrapped[claim], ring, answers)
    return Looked(data.manifest, data.file, claims=len(claims), opened=len(open_ones))


def table_of(model: type[Claim | ClaimKey | PageAnswers | Draft | NoticeAddress]) -> str:
    return model._meta.db_table


def keys_in(kept: sqlite3.Connection) -> Iterator[ClaimKey]:
    for claim, kek_id, wrapped in kept.execute(
        f"SELECT claim, kek_id, wrapped FROM {table_of(ClaimKey)}"  # noqa: S608 - our own table
    ):
        yield ClaimKey(claim=UUID(claim), kek_id=kek_id, wrapped=wrapped)


def open_rows_of(
    claim: UUID, told: sqlite3.Connection, stored: ClaimKey, ring: Ring, folder: Path
) -> None:
    """Every sealed row; what is in it is thrown away unread."""
    try:
        key = unwrap(stored, ring)
        for model, field in SEALED:
            rows = told.execute(
                f"SELECT id, {field} FROM {table_of(model)} "  # noqa: S608 - our own table
                f"WHERE claim_id = ? AND {field} IS NOT NULL",
                [claim.hex],
            )
            for row, sealed in rows:
                place = Place(table=table_of(model), field=field, row=UUID(row), claim=claim)
                unseal(bytes(sealed), key=key, place=place)
    except Unopened:
        raise CopyRefused(
            f"A claim in {folder} doesn't open with these keys and this key ring. "
            "Use the copies and the ring that belong together."
        ) from None

"""Copies of both databases, to two places: kept together they would protect nothing.

Whoever has a copy of the answers and one of the keys still needs the key ring, which is in neither.
But a claim is erased by destroying its key, and an old copy of the keys would bring it back: so
copies of the keys are kept for days, and those of the answers for weeks.
"""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from django.db import connections
from django.db.migrations.recorder import MigrationRecorder

from nexus.operating.databases import ANSWERS, KEYS, SQLITE, dump, engine_of, file_of, rows_in
from nexus.operating.manifest import (
    CopyRefused,
    Manifest,
    digest_of,
    read_manifest,
    write_manifest,
)
from nexus.vault.ring import Ring, current_ring

KEPT = {ANSWERS: timedelta(days=35), KEYS: timedelta(days=7)}
NAMES = {ANSWERS: "answers", KEYS: "keys"}
TOGETHER = (
    "The copies of the answers and of the keys must go to two different places: together they "
    "protect nothing. Name two folders, neither inside the other, best on two machines."
)


def back_up(*, answers_to: Path, keys_to: Path) -> tuple[Path, Path]:
    """One copy of each; returns their folders. Half a copy is never left behind.

    The answers first: a claim that begins in between has a key without answers, which does no
    harm; the other way round it would have answers that nothing opens.
    """
    answers_to, keys_to = answers_to.resolve(), keys_to.resolve()
    if answers_to == keys_to or answers_to in keys_to.parents or keys_to in answers_to.parents:
        raise CopyRefused(TOGETHER)
    ring, now = current_ring(), datetime.now(UTC)
    return copy_of(ANSWERS, answers_to, ring, now), copy_of(KEYS, keys_to, ring, now)


def on_one_disk(one: Path, other: Path) -> bool:
    return one.stat().st_dev == other.stat().st_dev


def copy_of(alias: str, target: Path, ring: Ring, now: datetime) -> Path:
    folder = target / f"{NAMES[alias]}-{now:%Y%m%dT%H%M%S%fZ}"
    part = folder.with_name(f"{folder.name}.part")
    try:
        part.mkdir(mode=0o700, parents=True)
        file = part / file_of(alias)
        dump(alias, file)
        manifest = Manifest(
            what=alias,
            engine=engine_of(alias),
            made_at=now.isoformat(timespec="seconds"),
            migrations=migrations_of(alias),
            rows=rows_in(file) if engine_of(alias) == SQLITE else {},
            files={file.name: digest_of(file)},
        )
        write_manifest(part, manifest, ring)
        part.replace(folder)
    except OSError as error:
        shutil.rmtree(part, ignore_errors=True)
        raise CopyRefused(f"No copy could be made in {target}: {error.strerror}.") from None
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    return folder


def migrations_of(alias: str) -> dict[str, str]:
    """The last that was applied of each app."""
    applied = MigrationRecorder(connections[alias]).applied_migrations()
    return dict(sorted(applied))


def remove_expired(target: Path, alias: str, *, now: datetime) -> list[Path]:
    """Copies that have had their time; only what is plainly a copy of ours is ever removed."""
    ring, removed = current_ring(), []
    for folder in sorted(target.glob(f"{NAMES[alias]}-*Z")):
        try:
            manifest = read_manifest(folder, ring)
        except CopyRefused:
            continue
        made_at = datetime.fromisoformat(manifest.made_at)
        if manifest.what == alias and now - made_at > KEPT[alias]:
            shutil.rmtree(folder)
            removed.append(folder)
    return removed

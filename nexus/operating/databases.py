"""One database in one file and back again, while the site writes to it: SQLite and PostgreSQL."""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connections

from nexus.operating.manifest import CopyRefused

SQLITE = "django.db.backends.sqlite3"
ANSWERS, KEYS = "default", "keys"
WITHIN = 3600
"""Seconds after which a program of PostgreSQL is taken to hang."""


def engine_of(alias: str) -> str:
    return str(settings.DATABASES[alias]["ENGINE"])


def file_of(alias: str) -> str:
    """How the copy is named in its folder."""
    return f"{alias}.sqlite3" if engine_of(alias) == SQLITE else f"{alias}.dump"


def dump(alias: str, file: Path) -> None:
    """A copy as of one moment, on the disk when this returns."""
    if engine_of(alias) == SQLITE:
        with (
            closing(sqlite3.connect(place_of(alias))) as live,
            closing(sqlite3.connect(file)) as copy,
        ):
            live.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, nothing beside it
    else:
        run("pg_dump", "--format=custom", f"--file={file}", alias=alias)
    file.chmod(0o600)
    synced(file)
    synced(file.parent)


def rows_in(file: Path) -> dict[str, int]:
    """How many rows each table of a copy has."""
    with closing(opened(file)) as copy:
        names = copy.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        return {
            name: int(copy.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608 - a table's own name
            for (name,) in sorted(names)
        }


def opened(file: Path) -> sqlite3.Connection:
    """To be read only: looking at a copy must not change it."""
    return sqlite3.connect(f"file:{file}?mode=ro&immutable=1", uri=True)


def check_copy(alias: str, file: Path) -> None:
    """Raises CopyRefused unless the database itself finds nothing wrong with it."""
    if engine_of(alias) != SQLITE:
        run("pg_restore", "--list", str(file), alias=alias)
        return
    try:
        with closing(opened(file)) as copy:
            whole = copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            astray = copy.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.DatabaseError:
        whole, astray = False, None
    if not whole or astray:
        raise CopyRefused(f"The database in {file.parent} is damaged. Use another copy.")


def load(alias: str, file: Path, *, kept_as: str) -> Path | None:
    """Put a copy in the place of the database, whole or not at all.

    What was there stays beside it under `kept_as` on SQLite, and is the answer; on PostgreSQL one
    transaction replaces it.
    """
    if engine_of(alias) != SQLITE:
        connections[alias].close()
        run(
            "pg_restore", "--clean", "--if-exists", "--no-owner", "--single-transaction",
            f"--dbname={settings.DATABASES[alias]['NAME']}", str(file), alias=alias,
        )  # fmt: skip
        return None
    connections[alias].close()
    place = place_of(alias)
    fresh = place.with_name(f"{place.name}.fresh")
    shutil.copyfile(file, fresh)
    fresh.chmod(0o600)
    synced(fresh)
    before = place.with_name(f"{place.name}.{kept_as}")
    if place.exists():
        with closing(sqlite3.connect(place)) as live:
            live.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        os.link(place, before)
    for beside in ("-wal", "-shm"):
        place.with_name(place.name + beside).unlink(missing_ok=True)
    fresh.replace(place)
    synced(place.parent)
    return before if before.exists() else None


def place_of(alias: str) -> Path:
    return Path(settings.DATABASES[alias]["NAME"])


def synced(path: Path) -> None:
    opened_as = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened_as)
    finally:
        os.close(opened_as)


def run(program: str, *arguments: str, alias: str) -> None:
    """A program of PostgreSQL; what it says may quote a row, so only its name is told."""
    database: Mapping[str, Any] = settings.DATABASES[alias]
    told = {
        "PGHOST": database["HOST"],
        "PGPORT": database["PORT"],
        "PGUSER": database["USER"],
        "PGPASSWORD": database["PASSWORD"],
        "PGDATABASE": database["NAME"],
        **{f"PG{name.upper()}": told for name, told in database["OPTIONS"].items()},
    }
    environment = {"PATH": os.environ["PATH"], **{name: str(it) for name, it in told.items() if it}}
    try:
        subprocess.run(  # noqa: S603 - a program of PostgreSQL, named here
            [program, *arguments], env=environment, check=True, capture_output=True, timeout=WITHIN
        )
    except FileNotFoundError:
        raise CopyRefused(
            f"{program} isn't installed. It comes with PostgreSQL's client."
        ) from None
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        raise CopyRefused(
            f"{program} failed. Run it by hand to see why; nothing was changed."
        ) from None

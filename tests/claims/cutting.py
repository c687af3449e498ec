"""The power is cut at every moment of saving: what of it may be on the disk, and what is lost then.

A process saves a page again and again while strace writes down what it asks of the disk. Up to any
moment, what was synced is there; of what was written since, nothing or an arbitrary part of it is.
Each such disk is laid out and opened like a site's own: the last answer that was told to be saved,
or a later one, must be there and open.
"""

import argparse
import os
import random
import re
import sqlite3
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from django.conf import settings
from django.db import connections

from nexus.accounts.actor import CodeHolder, System
from nexus.claims.actions import record_answers
from nexus.claims.beginning import begin_claim
from nexus.claims.models import Claim, PageAnswers
from nexus.claims.sealing import content_of
from nexus.vault.keys import key_of

CALLS = "trace=write,pwrite64,fsync,fdatasync,ftruncate,unlink,unlinkat"
LINE = re.compile(r"^\d+\s+(\w+)\((.*)\)\s+=\s+(-?\d+)")
TEXT = re.compile(r'"((?:\\x..)*)"')
OPENED = re.compile(r"<([^>]+)>")
READY = "import django; django.setup()"
PAGE = "severity"
LOOKED_AT = 0.15
"""Of the moments between two acknowledgments; each acknowledgment is looked at."""


@dataclass(frozen=True)
class Asked:
    """One thing asked of the disk, or an answer told to be saved."""

    what: str
    file: str = ""
    at: int = 0
    content: bytes = b""


@dataclass
class Disk:
    """What is on it for certain, and what may be there or not."""

    certain: dict[str, bytearray]
    pending: dict[str, list[Asked]] = field(default_factory=lambda: defaultdict(list))
    told: int = 0

    def take(self, one: Asked) -> None:
        if one.what == "told":
            self.told = one.at
        elif one.what == "removed":
            self.certain.pop(one.file, None)
            self.pending.pop(one.file, None)
        elif one.what == "synced":
            for waiting in self.pending.pop(one.file, []):
                put(self.certain, waiting)
        else:
            self.pending[one.file].append(one)

    def after_a_cut(self, chance: random.Random | None) -> dict[str, bytearray]:
        """Nothing of what was not synced; or, with a chance, an arbitrary part of it."""
        left = {name: bytearray(content) for name, content in self.certain.items()}
        for waiting in self.pending.values():
            for one in waiting:
                if chance is not None and chance.random() < 0.5:
                    put(left, one)
        return left


def put(files: dict[str, bytearray], one: Asked) -> None:
    held = files.setdefault(one.file, bytearray())
    end = one.at + len(one.content)
    if one.what == "cut":
        del held[one.at :]
    held.extend(bytes(max(0, end - len(held))))
    held[one.at : end] = one.content


# ── Saving, watched ──────────────────────────────────────────────────────────────────────────────


def main(arguments: list[str]) -> dict[str, int]:
    parser = argparse.ArgumentParser()
    parser.add_argument("--saves", type=int, required=True)
    parser.add_argument("--synchronous", default="FULL")
    options = parser.parse_args(arguments)
    return cut_everywhere(options.saves, options.synchronous)


def save(claim_id: UUID, saves: int, synchronous: str) -> None:
    """Told as soon as the action returns, and not a moment later."""
    with connections["default"].cursor() as cursor:
        cursor.execute(f"PRAGMA synchronous={synchronous}")
    claim, by = Claim.objects.get(pk=claim_id), CodeHolder(claim_id)
    for version in range(saves):
        answers = {"words": words_of(version + 1)}
        record_answers(claim=claim, page=PAGE, version=version, answers=answers, by=by)
        os.write(1, f"told {version + 1}\n".encode())


def words_of(version: int) -> str:
    return f"what was said the {version}th time, " * 20


def cut_everywhere(saves: int, synchronous: str) -> dict[str, int]:

    claim, _code = begin_claim(by=System("visitor"))
    database = Path(settings.DATABASES["default"]["NAME"])
    with connections["default"].cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connections.close_all()
    disk = Disk({database.name: bytearray(database.read_bytes())})
    trace = database.parent / "trace.txt"
    work = f"save(UUID('{claim.pk}'), {saves}, '{synchronous}')"
    child = [sys.executable, "-c", f"{READY}; from tests.claims.cutting import *; {work}"]
    subprocess.run(
        ["strace", "-f", "-y", "-xx", "-s", "200000", "-e", CALLS, "-o", trace, "--", *child],
        check=True, stdout=subprocess.DEVNULL, env=os.environ, timeout=500,
    )  # fmt: skip
    return looked_through(disk, trace, database, claim.pk)


def looked_through(disk: Disk, trace: Path, database: Path, claim: UUID) -> dict[str, int]:
    chance, found = random.Random(1), Counter[str]()
    for one in asked_of(trace, database):
        disk.take(one)
        found["told"] = disk.told
        if one.what != "told" and chance.random() > LOOKED_AT:
            continue
        for luck in (None, chance):
            found["states"] += 1
            found.update(wrong_with(disk.after_a_cut(luck), database, claim, disk.told))
    return {name: found[name] for name in ("states", "told", "lost", "damaged")}


def wrong_with(files: dict[str, bytearray], database: Path, claim: UUID, told: int) -> list[str]:
    folder = database.parent / "after"
    folder.mkdir(exist_ok=True)
    for left in folder.iterdir():
        left.unlink()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    opened = sqlite3.connect(folder / database.name)
    try:
        [whole] = opened.execute("PRAGMA integrity_check").fetchone()
        row = opened.execute("SELECT id, version, sealed FROM claims_pageanswers").fetchone()
    except sqlite3.DatabaseError:
        return ["damaged"]
    finally:
        opened.close()
    if whole != "ok":
        return ["damaged"]
    version = row[1] if row and opens(row, claim) else 0
    return ["lost"] if version < told else []


def opens(row: tuple[str, int, bytes], claim: UUID) -> bool:

    stored = PageAnswers(pk=UUID(row[0]), claim_id=claim, page=PAGE, sealed=row[2])
    answers = content_of(stored, key=key_of(claim))["answers"]
    return answers == {"words": words_of(row[1])}


# ── What strace wrote down ───────────────────────────────────────────────────────────────────────


def asked_of(trace: Path, database: Path) -> Iterator[Asked]:
    """What was asked of the database and its log of writes, in order."""
    for line in trace.open():
        found = LINE.match(line)
        if found and int(found[3]) >= 0:
            yield from asked_in(found[1], found[2], database)


def asked_in(call: str, told: str, database: Path) -> Iterator[Asked]:
    texts = [bytes.fromhex(text.replace("\\x", "")) for text in TEXT.findall(told)]
    if call == "write" and told.startswith("1<"):
        if texts and texts[0].startswith(b"told "):
            yield Asked("told", at=int(texts[0].split()[1]))
        return
    file = Path(texts[-1].decode()) if call.startswith("unlink") else file_in(told)
    if file.name not in {database.name, f"{database.name}-wal"}:
        return
    if call == "pwrite64":
        yield Asked("written", file.name, int(told.rsplit(",", 1)[1]), texts[-1])
    elif call in {"fsync", "fdatasync"}:
        yield Asked("synced", file.name)
    elif call == "ftruncate":
        yield Asked("cut", file.name, int(told.rsplit(",", 1)[1]))
    elif call.startswith("unlink"):
        yield Asked("removed", file.name)


def file_in(told: str) -> Path:
    found = OPENED.search(told)
    name = found[1] if found else ""
    return Path(bytes.fromhex(name.replace("\\x", "")).decode() if "\\x" in name else name)

"""Copies of papers beside those of the answers: sealed as they are, and each file only once.

A sealed file is never changed, so a copy adds what is new. What is gone here stays there as long as
copies of the answers do, which may still name it; of an erased claim nobody has the key.
"""

import os
import shutil
import time
from contextlib import suppress
from pathlib import Path

from django.conf import settings

from nexus.exhibits.storage import FILE_MODE, FOLDER_MODE, PART, papers_storage, synced

FOLDER = "papers"
DAY = 24 * 60 * 60


def copy_papers(answers_to: Path) -> int:
    """Into the folder where copies of the answers lie; says how many files are new there."""
    target = answers_to.resolve() / FOLDER
    names = [name for name, _at in papers_storage().everything() if not name.endswith(PART)]
    return sum(copied(Path(settings.PAPERS_DIR), target, name) for name in names)


def put_back(answers_from: Path) -> int:
    """Those that are missing here; what is here is never touched. Says how many came back."""
    source = answers_from.resolve() / FOLDER
    names = [str(one.relative_to(source)) for one in source.rglob("*") if one.is_file()]
    whole = [name for name in sorted(names) if not name.endswith(PART)]
    return sum(copied(source, Path(settings.PAPERS_DIR), name) for name in whole)


def copied(source: Path, target: Path, name: str) -> bool:
    """Whether the file was not there yet; it is on the disk, or its name is not there."""
    old, new = source / name, target / name
    if new.exists():
        with suppress(OSError):
            os.utime(new)  # it was still wanted today
        return False
    new.parent.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
    part = new.with_name(new.name + PART)
    try:
        shutil.copyfile(old, part)
    except FileNotFoundError:  # taken out meanwhile
        part.unlink(missing_ok=True)
        return False
    part.chmod(FILE_MODE)
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(new)
    synced(new.parent)
    return True


def expire_copies(answers_to: Path, *, days: float) -> int:
    """What was not wanted for so long is in no copy of the answers any more."""
    before, gone = time.time() - days * DAY, 0
    for one in (answers_to.resolve() / FOLDER).rglob("*"):
        if one.is_file() and one.stat().st_mtime < before:
            one.unlink()
            gone += 1
    return gone

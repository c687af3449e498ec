"""Where sealed files lie: only we may read them, and what was acknowledged survives a power cut.

Django's own storage syncs nothing and lets others read; uploads of any size would first lie open in
a temporary folder. Here a file is sealed before it is written, under a name that says it is a part;
only when all of it is on the disk does it get the name under which it is found.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any, cast
from uuid import UUID

from django.core.files.base import File
from django.core.files.storage import FileSystemStorage, storages

ALIAS = "papers"
PART = ".part"
FILE_MODE, FOLDER_MODE = 0o600, 0o700


class WholeFile(File):  # type: ignore[type-arg]  # Django's stubs want a type of content
    """A new file that is there once it is closed, and not at all if it is dropped."""

    def __init__(self, opened: IO[bytes], part: Path, place: Path) -> None:
        super().__init__(opened, name=place.name)
        self._opened, self._part, self._place = opened, part, place

    def write(self, content: bytes) -> int:  # type: ignore[override]  # bytes alone
        return self._opened.write(content)

    def close(self) -> None:
        """On the disk, with its name, when this returns."""
        if self._opened.closed:
            return
        self._opened.flush()
        os.fsync(self._opened.fileno())
        self._opened.close()
        self._part.replace(self._place)
        synced(self._place.parent)

    def drop(self) -> None:
        """Nothing is left of it."""
        self._opened.close()
        self._part.unlink(missing_ok=True)


class SealedStorage(FileSystemStorage):
    """A folder a claim; what is written here must be sealed already."""

    def _open(self, name: str, mode: str = "rb") -> File:  # type: ignore[type-arg]  # as above
        if mode != "xb":
            return File(Path(self.path(name)).open(mode))
        place = Path(self.path(name))
        self._make(place.parent)
        if place.exists():
            raise FileExistsError(place.name)
        part = place.with_name(place.name + PART)
        opened = os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, FILE_MODE), "wb")
        return WholeFile(opened, part, place)

    def _save(self, name: str, content: Any) -> str:  # noqa: ANN401 - whatever Django wraps
        with whole_file(name) as file:
            for piece in content.chunks():
                file.write(piece)
        return name

    def _make(self, folder: Path) -> None:
        """A folder that only we may look into, and its own name on the disk."""
        missing = [one for one in (folder, *folder.parents) if not one.exists()]
        for one in reversed(missing):
            with suppress(FileExistsError):
                one.mkdir(mode=FOLDER_MODE)
            synced(one.parent)

    def remove_folder(self, name: str) -> None:
        shutil.rmtree(self.path(name), ignore_errors=True)

    def everything(self) -> Iterator[tuple[str, float]]:
        """The name of each file, whole or part, and when it was last written to."""
        root = Path(self.location)
        for path in sorted(root.rglob("*")):
            with suppress(FileNotFoundError):
                if path.is_file() and not path.name.startswith("."):
                    yield str(path.relative_to(root)), path.stat().st_mtime


def papers_storage() -> SealedStorage:
    return cast("SealedStorage", storages[ALIAS])


def folder_of(claim: UUID) -> str:
    return claim.hex


def original_of(claim: UUID, paper: UUID) -> str:
    return f"{folder_of(claim)}/{paper.hex}.original"


def copy_of(claim: UUID, paper: UUID) -> str:
    return f"{folder_of(claim)}/{paper.hex}.copy"


@contextmanager
def whole_file(name: str) -> Iterator[WholeFile]:
    """A new file, written by whoever asks; nothing is left of it when that fails."""
    file = cast("WholeFile", papers_storage().open(name, "xb"))
    try:
        yield file
    except BaseException:
        file.drop()
        raise
    file.close()


def synced(folder: Path) -> None:
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)

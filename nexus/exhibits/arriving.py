"""A file is sealed while it arrives: nothing of it is ever on a disk as it was sent.

It lies as a part until all of it is there, sealed and on the disk. Who writes it down in the claim
keeps it; what nobody kept is dropped when the request is over.
"""

import hashlib
from dataclasses import dataclass
from typing import Any, cast
from uuid import UUID, uuid4

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, StopUpload

from nexus.exhibits.sealing import ORIGINAL, place_of_file
from nexus.exhibits.storage import WholeFile, original_of, papers_storage
from nexus.vault.stream import Sealer

MOST_NAME = 120
NAMELESS = "file"


@dataclass(frozen=True)
class Arrived:
    """A whole file, sealed and on the disk, of which no claim knows yet."""

    claim: UUID
    paper: UUID
    name: str
    size: int
    sha256: str

    def drop(self) -> None:
        papers_storage().delete(original_of(self.claim, self.paper))


class SealedUpload(UploadedFile):  # type: ignore[type-arg]  # a type of content nobody reads
    """What Django hands on as a file: it cannot be read, only kept."""

    def __init__(self, arrived: Arrived) -> None:
        super().__init__(name=arrived.name, size=arrived.size)
        self.arrived = arrived


class Sealing(FileUploadHandler):
    """Seals one file for one claim; a second one in the same form is not looked at."""

    def __init__(self, claim: UUID, key: bytes, *, room: int) -> None:
        super().__init__()
        self._claim, self._key = claim, key
        self._most = min(room, settings.PAPER_MOST_BYTES)
        self._part: WholeFile | None = None
        self._arrived: Arrived | None = None
        self.too_large = False
        self.kept = False

    def handle_raw_input(self, *args: Any, **kwargs: Any) -> None:
        """What is far too large is not even read to its end."""
        content_length = args[2]
        if content_length > self._most * 2 + settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
            self.too_large = True
            raise StopUpload(connection_reset=True)
        super().handle_raw_input(*args, **kwargs)

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        super().new_file(*args, **kwargs)
        if self._part or self._arrived:
            raise StopUpload(connection_reset=False)
        self._paper, self._digest = uuid4(), hashlib.sha256()
        name = original_of(self._claim, self._paper)
        self._part = cast("WholeFile", papers_storage().open(name, "xb"))
        place = place_of_file(self._claim, self._paper, ORIGINAL)
        self._sealer = Sealer(self._part, key=self._key, place=place)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:  # noqa: ARG002 - as Django calls it
        if self._sealer.length + len(raw_data) > self._most:
            self.too_large = True
            raise StopUpload(connection_reset=False)  # the rest is read, so that we can answer
        self._digest.update(raw_data)
        self._sealer.write(raw_data)

    def file_complete(self, file_size: int) -> SealedUpload | None:
        if self._part is None:
            return None
        self._sealer.finish()
        self._part.close()
        self._part, digest = None, self._digest.hexdigest()
        name = told_name(self.file_name)
        self._arrived = Arrived(self._claim, self._paper, name, file_size, digest)
        return SealedUpload(self._arrived)

    def upload_interrupted(self) -> None:
        self.finish()

    def finish(self) -> None:
        """Called when the request is over, whatever came of it."""
        if self._part is not None:
            self._part.drop()
            self._part = None
        if self._arrived is not None and not self.kept:
            self._arrived.drop()
            self._arrived = None


def told_name(name: str | None) -> str:
    """The name that its owner knows, and nothing that a terminal or a browser could act on."""
    visible = "".join(one for one in name or "" if one.isprintable())
    shown = " ".join(visible.replace("/", " ").replace("\\", " ").split()).strip(". ")
    return cut(shown) or NAMELESS


def cut(name: str) -> str:
    """The beginning and the end of a long name: the end says what kind of file it is."""
    half = MOST_NAME // 2
    return name if len(name) <= MOST_NAME else f"{name[:half]}…{name[-half + 1 :]}"

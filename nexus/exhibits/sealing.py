"""Each part of a paper is sealed for its own place: no copy opens as an original."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from uuid import UUID

from nexus.exhibits.models import Paper, Thumbnail
from nexus.exhibits.storage import copy_of, original_of, papers_storage
from nexus.vault.cipher import Place, Unopened, seal, unseal
from nexus.vault.stream import open_stream

FILES = "exhibits_file"
ORIGINAL, COPY = "original", "copy"
NAMES = {ORIGINAL: original_of, COPY: copy_of}


@dataclass(frozen=True)
class About:
    """What is told of a paper by its owner's device, and the SHA-256 of what came."""

    name: str
    sha256: str


def place_of_file(claim: UUID, paper: UUID, part: str) -> Place:
    return Place(table=FILES, field=part, row=paper, claim=claim)


def opened_file(paper: Paper, part: str, *, key: bytes) -> Iterator[bytes]:
    """The original or the safe copy, piece by piece; Unopened also when it is not there."""
    place = place_of_file(paper.claim_id, paper.pk, part)
    try:
        file = papers_storage().open(NAMES[part](paper.claim_id, paper.pk))
    except FileNotFoundError:
        raise Unopened from None
    with file:
        yield from open_stream(file, key=key, place=place)


def sealed_about(paper: Paper, about: About, *, key: bytes) -> bytes:
    return seal(json.dumps(asdict(about)).encode(), key=key, place=_place(paper))


def about(paper: Paper, *, key: bytes) -> About:
    return About(**json.loads(unseal(bytes(paper.sealed), key=key, place=_place(paper))))


def sealed_thumbnail(thumbnail: Thumbnail, picture: bytes, claim: UUID, *, key: bytes) -> bytes:
    return seal(picture, key=key, place=_place_of_thumbnail(thumbnail, claim))


def picture_of(thumbnail: Thumbnail, claim: UUID, *, key: bytes) -> bytes:
    place = _place_of_thumbnail(thumbnail, claim)
    return unseal(bytes(thumbnail.sealed), key=key, place=place)


def _place(paper: Paper) -> Place:
    return Place(table=Paper._meta.db_table, field="sealed", row=paper.pk, claim=paper.claim_id)


def _place_of_thumbnail(thumbnail: Thumbnail, claim: UUID) -> Place:
    field = f"page {thumbnail.page}"
    return Place(table=Thumbnail._meta.db_table, field=field, row=thumbnail.pk, claim=claim)

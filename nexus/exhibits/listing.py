"""The papers of a claim as its pages show them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.conf import settings

from nexus.claims.models import Claim
from nexus.exhibits.actions import rest_in
from nexus.exhibits.models import Cited, Paper
from nexus.exhibits.reasons import Words, why
from nexus.exhibits.sealing import about
from nexus.exhibits.visiting import Desk, Entry
from nexus.vault.cipher import Unopened
from nexus.vault.keys import key_of


@dataclass(frozen=True)
class Cite:
    """Pages that belong to a record."""

    row: Cited
    entry: Entry

    @property
    def is_one(self) -> bool:
        return self.row.first == self.row.last


@dataclass(frozen=True)
class Shown:
    """A paper, its name, and what its pages are cited for."""

    paper: Paper
    name: str
    cites: Sequence[Cite] = ()

    @property
    def reason(self) -> tuple[Words, Words]:
        return why(self.paper.reason)


def papers_of(desk: Desk) -> list[Shown]:
    """In the order in which they came; in as many queries for one as for sixty."""
    papers = list(desk.claim.papers.order_by("number").prefetch_related("cited"))
    return shown(desk, papers)


def shown(desk: Desk, papers: Iterable[Paper]) -> list[Shown]:
    key = key_of(desk.claim.pk)
    entries = {one.item: one for one in desk.records}
    return [Shown(one, name_of(one, key), cites_of(one, entries)) for one in papers]


def name_of(paper: Paper, key: bytes) -> str:
    try:
        return about(paper, key=key).name
    except Unopened:
        return f"{paper.number}"


def cites_of(paper: Paper, entries: dict[str, Entry]) -> list[Cite]:
    """Those whose record is still in the list."""
    rows = sorted(paper.cited.all(), key=lambda one: (one.first, one.last, int(one.record)))
    return [Cite(one, entries[one.record]) for one in rows if one.record in entries]


@dataclass(frozen=True)
class Room:
    """What may still come, said before it is tried."""

    papers: int
    bytes: int
    most_bytes: int
    most_papers: int
    most_pages: int

    @property
    def most_mb(self) -> int:
        return self.most_bytes // 1_000_000

    @property
    def is_full(self) -> bool:
        return not (self.papers and self.bytes)


def room_of(claim: Claim) -> Room:
    papers, rest = rest_in(claim)
    return Room(
        papers=papers,
        bytes=rest,
        most_bytes=settings.PAPER_MOST_BYTES,
        most_papers=settings.PAPERS_MOST,
        most_pages=settings.PAPER_MOST_PAGES,
    )

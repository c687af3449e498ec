"""What goes when a paper or a claim goes; and what a crash left behind that belongs to nobody.

The key of an erased claim is destroyed first: what this removes is noise by then.
"""

import time
from dataclasses import dataclass
from functools import partial
from pathlib import PurePath
from typing import Any
from uuid import UUID

from django.db import transaction

from nexus.claims.models import Claim
from nexus.exhibits.models import Paper
from nexus.exhibits.storage import copy_of, folder_of, original_of, papers_storage

DAY = 24 * 60 * 60
"""A part that nobody wrote to for so long will not be finished, however slow the line."""


def sweep_after(*, instance: Claim, **_kwargs: Any) -> None:
    """Once it is certain that the claim is gone, and not before."""
    remove = partial(papers_storage().remove_folder, folder_of(instance.pk))
    transaction.on_commit(remove, robust=True)


def remove_files(claim: UUID, paper: UUID) -> None:
    for name in (original_of(claim, paper), copy_of(claim, paper)):
        papers_storage().delete(name)


@dataclass(frozen=True)
class Collected:
    """How many files of nobody there were, and how many papers lack theirs."""

    removed: int
    missing: int


def collect_orphans(*, older_than: float = DAY) -> Collected:
    """Safe while people are here: what is younger may still be on its way into a claim."""
    known = files_known()
    storage, before, removed = papers_storage(), time.time() - older_than, 0
    there = set()
    for name, written in list(storage.everything()):
        there.add(name)
        if name not in known and written < before and not is_known_now(name):
            storage.delete(name)
            removed += 1
    return Collected(removed, len(known - there))


def files_known() -> set[str]:
    """The original of each paper, and the copy of each that is ready."""
    known = set()
    for paper in Paper.objects.only("claim_id", "state").iterator():
        known.add(original_of(paper.claim_id, paper.pk))
        if paper.is_ready:
            known.add(copy_of(paper.claim_id, paper.pk))
    return known


def is_known_now(name: str) -> bool:
    """Asked once more just before a file goes: its paper may have become ready meanwhile."""
    stem, _dot, part = PurePath(name).name.partition(".")
    try:
        paper = Paper.objects.filter(pk=UUID(hex=stem)).first()
    except ValueError:
        return False
    if paper is None:
        return False
    return part == "original" or (part == "copy" and paper.is_ready)

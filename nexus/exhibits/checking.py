"""A paper is checked: read in the process that can do nothing else, and made safe for others.

The work is one function that takes an id, whoever calls it: a thread of the web process at once,
the worker for what that left. Done twice it is the same.
"""

import fcntl
import os
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.db import connections
from django.utils import timezone

from nexus.accounts.actor import System
from nexus.claims.access import Closed, NoSuchClaim
from nexus.exhibits.actions import begin_checking, make_ready, refuse
from nexus.exhibits.intake.limits import Limits
from nexus.exhibits.intake.reader import Outcome, Reader
from nexus.exhibits.models import Paper, State
from nexus.exhibits.sealing import COPY, ORIGINAL, opened_file, place_of_file
from nexus.exhibits.storage import copy_of, papers_storage, whole_file
from nexus.vault.cipher import Unopened
from nexus.vault.keys import key_of
from nexus.vault.stream import seal_stream

CHECKER = System("checker")
LEFT_AFTER = timedelta(minutes=5)
"""A paper that waits so long was left by a process that stopped."""

READER = Reader()
THREAD = ThreadPoolExecutor(max_workers=1, thread_name_prefix="papers")


def check_soon(paper: UUID) -> "Future[None]":
    """In this process, after those that wait already."""
    return THREAD.submit(check_and_close, paper)


def check_and_close(paper: UUID) -> None:
    try:
        check(paper)
    finally:
        connections.close_all()


def left_unchecked() -> list[UUID]:
    """Papers that a stopped process left, the oldest first."""
    before = timezone.now() - LEFT_AFTER
    left = Paper.objects.filter(state__in=[State.RECEIVED, State.CHECKING], received_at__lt=before)
    return list(left.order_by("received_at").values_list("pk", flat=True))


def check(paper: UUID) -> None:
    """Afterwards it is ready or refused, unless it or its claim is gone."""
    with suppress(NoSuchClaim, Closed), alone():
        found = begin_checking(paper=paper, by=CHECKER)
        if found is None:
            return
        key = key_of(found.claim_id)
        outcome = read(found, key)
        if outcome.ready:
            keep(found, outcome, key)
        else:
            refuse(paper=found, reason=outcome.refused, by=CHECKER)


def read(paper: Paper, key: bytes) -> Outcome:
    limits = Limits(
        bytes=settings.PAPER_MOST_BYTES,
        pages=settings.PAPER_MOST_PAGES,
        pixels=settings.PAPER_MOST_PIXELS,
        copy_bytes=settings.PAPER_MOST_BYTES * 2,
    )
    try:
        return READER.read(opened_file(paper, ORIGINAL, key=key), limits, claim=paper.claim_id)
    except Unopened:
        return Outcome(refused="failed")


def keep(paper: Paper, outcome: Outcome, key: bytes) -> None:
    """The copy first: a paper that is ready has one."""
    name = copy_of(paper.claim_id, paper.pk)
    papers_storage().delete(name)  # of a check that was left in its middle
    place = place_of_file(paper.claim_id, paper.pk, COPY)
    with whole_file(name) as file:
        size = seal_stream([bytes(outcome.copy)], file, key=key, place=place)
    kept = make_ready(paper=paper, copy_size=size, thumbnails=outcome.thumbnails, by=CHECKER)
    if not kept:
        papers_storage().delete(name)


@contextmanager
def alone() -> Iterator[None]:
    """One paper at a time on this machine: reading is heavy, and others want their pages."""
    settings.PAPERS_DIR.mkdir(mode=0o700, parents=True, exist_ok=True)
    opened = os.open(settings.PAPERS_DIR / ".checking", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(opened, fcntl.LOCK_EX)
        yield
    finally:
        os.close(opened)

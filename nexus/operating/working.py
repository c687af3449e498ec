"""The worker: one process beside the web, which does the jobs and sees that each of them ends.

It holds a lock on a file, so there is one for each machine; with the lock in hand, whatever is
marked as under way here was left behind by one that died. What another machine left is taken up
after a deadline.
"""

import fcntl
import logging
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeAlias

from django.conf import settings
from django.db import DatabaseError, IntegrityError, close_old_connections, transaction
from django.db.models import QuerySet
from django.utils import timezone
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult

from nexus.operating import jobs
from nexus.operating.failing import NotSent, WorkerDied
from nexus.operating.jobs import EVERY, number_now, queue
from nexus.operating.models import Sign, Turn

log = logging.getLogger("nexus.jobs")
StoredJob: TypeAlias = "DBTaskResult[..., Any]"
WORKER = "worker"
LOOK_EVERY = 1.0
"""Seconds between two looks at what is waiting."""
TEND_EVERY = 20.0
DEADLINE = timedelta(minutes=5)
"""So long a job of another machine may be under way until its worker is taken to be dead."""
MOST_TRIES = 3
PAUSES = (timedelta(minutes=1), timedelta(minutes=4), timedelta(minutes=10))
"""Before a mail is tried again that was not taken."""


class AnotherWorks(Exception):
    """There is a worker already."""


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Raises AnotherWorks. The system lets go of the lock however this process ends."""
    opened = os.open(folder / "worker.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(opened)
        raise AnotherWorks from None
    try:
        os.ftruncate(opened, 0)
        os.write(opened, f"{os.getpid()}\n".encode())  # for whoever wants to know which it is
        yield
    finally:
        os.close(opened)


def work(*, beside: int | None = None, once: bool = False) -> None:
    """Until it is told to end, or the process that it works beside is no more."""
    with alone(Path(settings.VAR_DIR)):
        log.info("the worker is at work")
        worker = new_worker()
        worker.configure_signals()
        tended = 0.0
        while worker.running and is_there(beside):
            close_old_connections()
            with suppress(DatabaseError):  # gone or locked: the next look may find it again
                if time.monotonic() - tended > TEND_EVERY or not tended:
                    tend()
                    tended = time.monotonic()
                worker.run()
            if once:
                return
            time.sleep(LOOK_EVERY)


def new_worker() -> Worker:
    return Worker(
        queue_names=["default"],
        interval=0,
        batch=True,  # until nothing waits; then it is for us to tend
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id=f"{here()}:{os.getpid()}",
        excluded_queue_names=[],
    )


def here() -> str:
    """The machine, and the folder on it."""
    return f"{os.uname().nodename}:{Path(settings.VAR_DIR).resolve()}"[-50:]


def is_there(process: int | None) -> bool:
    """Ended but not yet missed by its parent is gone too, where the system tells."""
    if process is None:
        return True
    try:
        os.kill(process, 0)
        told = Path(f"/proc/{process}/stat").read_text()
    except ProcessLookupError:
        return False
    except OSError:  # no such folder on this system
        return True
    return told.rpartition(")")[2].split()[0] not in {"Z", "X"}


# ── Seeing that everything ends ──────────────────────────────────────────────────────────────────


def tend() -> None:
    """Show a sign of life, queue what is due, and take up what was left behind."""
    Sign.objects.update_or_create(name=WORKER, defaults={"at": timezone.now()})
    for name in EVERY:
        queue_once(name)
    for left in left_behind():
        take_up(left)
    try_again()


def queue_once(name: str) -> None:
    """Once in its stretch of time, however many workers there are and however often they start."""
    with suppress(IntegrityError), transaction.atomic(durable=True):
        if not Turn.objects.filter(job=name, number=number_now(EVERY[name])).exists():
            Turn.objects.create(job=name, number=number_now(EVERY[name]))
            queue(getattr(jobs, name))


def left_behind() -> list[StoredJob]:
    """Under way, and nobody there who works on it."""
    under_way: QuerySet[StoredJob] = DBTaskResult.objects.filter(status="RUNNING")
    long_ago = timezone.now() - DEADLINE
    return [
        one
        for one in under_way
        if one.worker_ids[-1].startswith(f"{here()}:")
        or one.started_at is None
        or one.started_at < long_ago
    ]


@transaction.atomic(durable=True)
def take_up(left: StoredJob) -> None:
    """Once more from the start, or, when every try ended like this, failed."""
    held = DBTaskResult.objects.select_for_update().filter(pk=left.pk, status="RUNNING").first()
    if held is None or held.started_at != left.started_at:
        return  # somebody else took it up
    if len(held.worker_ids) >= MOST_TRIES:
        held.set_failed(WorkerDied().with_traceback(None))
    else:
        put_back(held)


def put_back(job: StoredJob) -> None:
    job.status, job.started_at, job.finished_at = "READY", None, None
    job.run_after = timezone.now()
    job.save(update_fields=["status", "started_at", "finished_at", "run_after"])


@transaction.atomic(durable=True)
def try_again() -> None:
    """Mails that were surely not sent, after a longer pause each time."""
    not_sent = f"{NotSent.__module__}.{NotSent.__qualname__}"
    failed = DBTaskResult.objects.select_for_update(skip_locked=True).filter(
        status="FAILED", exception_class_path=not_sent
    )
    for one in failed:
        tries = len(one.worker_ids)
        if tries <= len(PAUSES) and one.finished_at + PAUSES[tries - 1] <= timezone.now():
            put_back(one)

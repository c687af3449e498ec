"""What the worker does: each job is given ids alone, may be done twice, and ends visibly."""

import functools
import logging
import re
from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from django.utils import timezone
from django_tasks import task
from django_tasks.base import Task
from django_tasks_db.models import DBTaskResult

from nexus.audit.tallying import write_tallies
from nexus.claims.retention import purge
from nexus.exhibits.checking import check, left_unchecked
from nexus.exhibits.leaving import collect_orphans
from nexus.operating.delivering import hand_over
from nexus.operating.failing import JobFailed, Unforeseen
from nexus.operating.models import Mail, Turn
from nexus.operating.telling import tell_all_due

DONE_KEPT = timedelta(days=7)
FAILED_KEPT = timedelta(days=30)
AN_ID = re.compile(r"[0-9a-f-]{1,40}")

log = logging.getLogger("nexus.jobs")
Job = Callable[..., None]


def job(function: Job) -> Task[..., None]:
    """A job whose failure leaves the class of it, and no word of what was in it."""

    @functools.wraps(function)
    def without_words(*ids: str) -> None:
        try:
            function(*ids)
        except JobFailed as failure:
            raise type(failure) from None
        except Exception:
            log.exception("a job failed", extra={"route": function.__name__})
            raise Unforeseen from None

    return task(without_words)


def queue(what: Task[..., None], *ids: UUID, after: datetime | None = None) -> None:
    """In the transaction that is open: taken back with it. Only ids are let through."""
    written = [str(one) for one in ids]
    if not all(AN_ID.fullmatch(one) for one in written):
        raise ValueError("A job is given ids alone.")
    (what.using(run_after=after) if after else what).enqueue(*written)


@job
def deliver(mail: str) -> None:
    hand_over(UUID(mail))


@job
def throw_away_what_is_due() -> None:
    purge()


@job
def tell_before_erasing() -> None:
    """Notices of 30 and 7 days, each once."""
    tell_all_due(send=lambda mail: queue(deliver, mail))


@job
def write_down_refusals() -> None:
    write_tallies()


@job
def check_paper(paper: str) -> None:
    check(UUID(paper))


@job
def check_papers_left() -> None:
    """Those whose upload was received by a process that stopped before it could check them."""
    for paper in left_unchecked():
        queue(check_paper, paper)


@job
def throw_away_files_of_nobody() -> None:
    """What a crash left beside the papers."""
    collect_orphans()


@job
def tidy_up() -> None:
    """What ended long ago, and words of mails that will not be sent any more."""
    now = timezone.now()
    done = DBTaskResult.objects.filter(status="SUCCESSFUL", finished_at__lt=now - DONE_KEPT)
    failed = DBTaskResult.objects.filter(status="FAILED", finished_at__lt=now - FAILED_KEPT)
    done.delete()
    failed.delete()
    Mail.objects.filter(not_after__lt=now).update(sealed=None)
    Mail.objects.filter(not_after__lt=now - FAILED_KEPT).delete()
    for name, every in EVERY.items():
        Turn.objects.filter(job=name, number__lt=number_now(every) - 30).delete()


MINUTES, HOUR, DAY = timedelta(minutes=10), timedelta(hours=1), timedelta(days=1)
EVERY = {
    "check_papers_left": MINUTES,
    "throw_away_files_of_nobody": DAY,
    "throw_away_what_is_due": DAY,
    "tell_before_erasing": DAY,
    "tidy_up": DAY,
    "write_down_refusals": HOUR,
}


def number_now(every: timedelta) -> int:
    """Which stretch of time this is, counted since 1970."""
    return int(timezone.now().timestamp() // every.total_seconds())

"""A job is given ids alone, leaves no words when it fails, and has an end that somebody sees."""

import logging
import os
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone
from django_tasks.base import Task
from django_tasks_db.models import DBTaskResult

from nexus.operating import jobs, working
from nexus.operating.failing import reason_of
from nexus.operating.jobs import EVERY, deliver, queue, tidy_up
from nexus.operating.mails import Letter, write_mail
from nexus.operating.models import Mail, Turn
from nexus.operating.retrying import NothingFailed, retry
from nexus.operating.working import (
    AnotherWorks,
    alone,
    here,
    is_there,
    left_behind,
    tend,
    work,
)
from nexus.pages.logs import DiscreetFormatter
from tests.operating.servers import CANARY, Server

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture(autouse=True)
def quiet(settings, monkeypatch, tmp_path):
    """A folder of its own, a server of mail that breaks, and no turns that are due."""
    settings.VAR_DIR = tmp_path
    settings.ERASURES_FILE = tmp_path / "erasures.log"
    settings.MAIL_GOES_BY = {"backend": "tests.operating.servers.Broken"}
    monkeypatch.setattr(Server, "taken", [])
    monkeypatch.setattr(working, "EVERY", {})


def queued() -> DBTaskResult:
    letter = Letter(to="ada@example.org", subject="Your saved form", words=CANARY)
    queue(deliver, write_mail(letter, keeps=timedelta(days=1)).pk)
    return DBTaskResult.objects.latest("enqueued_at")


def test_a_job_takes_ids_and_no_words():
    with pytest.raises(ValueError, match="ids alone"):
        queue(deliver, "My back hurts")  # type: ignore[arg-type]  # on purpose
    with pytest.raises(ValueError, match="ids alone"):
        queue(deliver, "ada@example.org")  # type: ignore[arg-type]  # on purpose
    assert not DBTaskResult.objects.exists()


def test_every_job_there_is_passes_through_the_same_gate():
    made = [one for one in vars(jobs).values() if isinstance(one, Task)]
    assert {one.func.__qualname__ for one in made} >= {*EVERY, "deliver"}
    assert all(one.func.__code__.co_name == "without_words" for one in made)


def test_what_fails_leaves_its_class_and_no_word(caplog):
    job = queued()
    with caplog.at_level(logging.DEBUG):
        work(once=True)
    job.refresh_from_db()
    assert job.status == "FAILED"
    assert reason_of(job.exception_class_path).startswith("An error in the program")
    stored = f"{job.traceback} {job.exception_class_path} {job.args_kwargs} {job.return_value}"
    assert CANARY not in stored
    lines = [DiscreetFormatter().format(record) for record in caplog.records]
    assert any("a job failed" in line and "ZeroDivisionError" in line for line in lines)
    assert CANARY not in "\n".join(lines)


def test_what_failed_is_tried_again_when_a_person_says_so(settings):
    job = queued()
    work(once=True)
    settings.MAIL_GOES_BY = {"backend": "tests.operating.servers.Server"}
    retry(job=job.pk)
    with pytest.raises(NothingFailed):
        retry(job=job.pk)
    work(once=True)
    job.refresh_from_db()
    assert job.status == "SUCCESSFUL"
    assert len(Server.taken) == 1


def test_a_mail_that_was_not_taken_goes_by_itself_after_a_pause(settings):
    settings.MAIL_GOES_BY = {"backend": "tests.operating.servers.Gone"}
    job = queued()
    work(once=True)
    work(once=True)
    job.refresh_from_db()
    assert (job.status, len(job.worker_ids)) == ("FAILED", 1)
    settings.MAIL_GOES_BY = {"backend": "tests.operating.servers.Server"}
    DBTaskResult.objects.update(finished_at=timezone.now() - working.PAUSES[0])
    work(once=True)
    job.refresh_from_db()
    assert job.status == "SUCCESSFUL"


def test_it_is_not_tried_for_ever(settings):
    settings.MAIL_GOES_BY = {"backend": "tests.operating.servers.Gone"}
    job = queued()
    for _try in range(9):
        work(once=True)
        DBTaskResult.objects.update(finished_at=timezone.now() - timedelta(hours=1))
    job.refresh_from_db()
    assert (job.status, len(job.worker_ids)) == ("FAILED", 1 + len(working.PAUSES))


# ── Workers that died ────────────────────────────────────────────────────────────────────────────


def under_way(worker: str, *, since: timedelta, tries: int = 1) -> DBTaskResult:
    job = queued()
    DBTaskResult.objects.filter(pk=job.pk).update(
        status="RUNNING", started_at=timezone.now() - since, worker_ids=[worker] * tries
    )
    return job


@pytest.mark.parametrize(
    ("worker", "since", "found"),
    [
        ("elsewhere:/srv:1", timedelta(minutes=4), False),
        ("elsewhere:/srv:1", timedelta(minutes=6), True),
        (f"{here()}:1", timedelta(0), False),
    ],
    ids=["just begun", "long begun", "on this machine"],
)
def test_what_another_machine_works_on_is_taken_up_after_the_deadline(worker, since, found):
    job = under_way(worker, since=since)
    assert [one.pk for one in left_behind()] == ([job.pk] if found else [])


def test_what_was_left_here_is_taken_up_at_once_for_the_lock_is_ours(settings):
    settings.MAIL_GOES_BY = {"backend": "tests.operating.servers.Server"}
    job = under_way(f"{here()}:1", since=timedelta(0))
    work(once=True)
    job.refresh_from_db()
    assert job.status == "SUCCESSFUL"
    assert len(Server.taken) == 1


def test_what_kills_every_worker_fails_and_says_so():
    job = under_way(f"{here()}:1", since=timedelta(0), tries=working.MOST_TRIES)
    tend()
    job.refresh_from_db()
    assert job.status == "FAILED"
    assert reason_of(job.exception_class_path).startswith("Whoever worked on it ended")


def test_there_is_one_worker_at_a_time(tmp_path):
    with alone(tmp_path), pytest.raises(AnotherWorks):
        work(once=True)
    work(once=True)


def test_it_ends_when_the_process_beside_it_is_no_more():
    work(beside=2**22 + 1)  # no process has this number; without a look it would go on for ever
    assert not DBTaskResult.objects.exists()


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="the system does not tell of its processes")
def test_one_that_ended_and_that_nobody_missed_yet_is_gone_too():
    ended = subprocess.Popen(["true"])
    os.waitid(os.P_PID, ended.pid, os.WEXITED | os.WNOWAIT)
    assert not is_there(ended.pid)
    ended.wait()


# ── What comes back every day ────────────────────────────────────────────────────────────────────


def test_each_is_queued_once_in_its_time_by_however_many(monkeypatch, time_machine):
    monkeypatch.setattr(working, "EVERY", EVERY)
    time_machine.move_to("2027-02-01T00:30:00+00:00", tick=False)
    tend()
    tend()
    assert DBTaskResult.objects.count() == len(EVERY)
    time_machine.move_to("2027-02-01T23:30:00+00:00", tick=False)
    tend()
    sooner = [name for name, every in EVERY.items() if every < timedelta(days=1)]
    assert DBTaskResult.objects.count() == len(EVERY) + len(sooner)
    time_machine.move_to("2027-02-02T00:30:00+00:00", tick=False)
    tend()
    assert DBTaskResult.objects.count() == 2 * len(EVERY) + len(sooner)


def test_each_of_them_ends_well_on_an_empty_site(monkeypatch):
    monkeypatch.setattr(working, "EVERY", EVERY)
    work(once=True)
    assert set(DBTaskResult.objects.values_list("status", flat=True)) == {"SUCCESSFUL"}
    assert DBTaskResult.objects.count() == len(EVERY)


def test_what_ended_long_ago_is_tidied_away_and_nothing_that_waits(time_machine):
    job = queued()
    failed = under_way("elsewhere", since=timedelta(0))
    Turn.objects.create(job="tidy_up", number=1)
    work(once=True)
    DBTaskResult.objects.filter(pk=failed.pk).update(
        status="FAILED", finished_at=timezone.now() - timedelta(days=29)
    )
    DBTaskResult.objects.filter(pk=job.pk).update(
        status="SUCCESSFUL", finished_at=timezone.now() - timedelta(days=8)
    )
    Mail.objects.update(not_after=timezone.now() - timedelta(days=2))
    tidy_up.call()
    assert [one.pk for one in DBTaskResult.objects.all()] == [failed.pk]
    assert [one.sealed for one in Mail.objects.all()] == [None, None]
    assert not Turn.objects.exists()
    Mail.objects.update(not_after=timezone.now() - timedelta(days=31))
    tidy_up.call()
    assert not Mail.objects.exists()

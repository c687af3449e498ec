"""Workers and operators who all do the same at the same moment: how often was it done?"""

import argparse
import os
from collections.abc import Callable
from datetime import date, timedelta
from multiprocessing import get_context
from multiprocessing.context import ForkProcess

from django.conf import settings
from django.db import connections
from django_tasks_db.models import DBTaskResult

from nexus.accounts.actor import CodeHolder, System
from nexus.audit.models import Event
from nexus.claims.beginning import begin_claim
from nexus.claims.models import Claim, Notice
from nexus.claims.notices import leave_address
from nexus.claims.retention import months_after
from nexus.operating import working
from nexus.operating.jobs import EVERY, deliver, queue
from nexus.operating.mails import Letter, write_mail
from nexus.operating.models import Mail
from nexus.operating.retrying import NothingFailed, retry
from nexus.operating.telling import tell_all_due

CLAIMS = 12
TODAY = date(2027, 2, 1)


def main(arguments: list[str]) -> dict[str, object]:
    parser = argparse.ArgumentParser()
    parser.add_argument("--at-once", type=int, default=2)
    at_once = parser.parse_args(arguments).at_once
    settings.MAIL_GOES_BY = {"backend": "tests.operating.servers.Server"}
    return {**telling(at_once), **turns(at_once), **again(at_once)}


def all_at_once(at_once: int, act: Callable[[], object]) -> int:
    """How many of them ended well."""
    connections.close_all()
    begin = get_context("fork").Barrier(at_once)

    def one() -> None:
        begin.wait()
        act()
        connections.close_all()
        os._exit(0)

    people = [ForkProcess(target=one) for _one in range(at_once)]
    for person in people:
        person.start()
    for person in people:
        person.join()
    return sum(person.exitcode == 0 for person in people)


def telling(at_once: int) -> dict[str, object]:
    for number in range(CLAIMS):
        claim, _code = begin_claim(by=System("visitor"))
        by = CodeHolder(claim.pk)
        leave_address(claim=claim, address=f"a{number}@example.org", by=by)
    Claim.objects.update(last_visit=months_after(TODAY + timedelta(days=30), -12))
    ended = all_at_once(
        at_once,
        lambda: tell_all_due(send=lambda mail: queue(deliver, mail), today=TODAY),
    )
    return {
        "told well": ended,
        "notices": Notice.objects.count(),
        "mails": Mail.objects.count(),
        "jobs": DBTaskResult.objects.count(),
    }


def turns(at_once: int) -> dict[str, object]:
    DBTaskResult.objects.all().delete()

    def take() -> None:
        for name in EVERY:
            working.queue_once(name)

    ended = all_at_once(at_once, take)
    return {"turns well": ended, "turns": DBTaskResult.objects.count()}


def again(at_once: int) -> dict[str, object]:
    letter = Letter(to="ada@example.org", subject="Your saved form", words="Once")
    queue(deliver, write_mail(letter, keeps=timedelta(hours=1)).pk)
    failed = DBTaskResult.objects.filter(task_path=deliver.module_path)
    failed.update(status="FAILED", exception_class_path="x")
    job = failed.get().pk

    def press() -> None:
        try:
            retry(job=job)
        except NothingFailed:
            return

    ended = all_at_once(at_once, press)
    return {
        "pressed well": ended,
        "tried again": Event.objects.filter(what="job-tried-again").count(),
    }

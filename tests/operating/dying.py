"""Workers that are killed at any moment, again and again: what became of every job?"""

import argparse
import os
import random
from collections import Counter
from datetime import timedelta
from multiprocessing import get_context
from pathlib import Path

from django.conf import settings
from django.db import connections
from django_tasks_db.models import DBTaskResult

from nexus.operating import working
from nexus.operating.jobs import deliver, queue
from nexus.operating.mails import Letter, write_mail
from nexus.operating.retrying import all_failed, retry

ENDS = {"SUCCESSFUL", "FAILED"}


def main(arguments: list[str]) -> dict[str, object]:
    parser = argparse.ArgumentParser()
    parser.add_argument("--mails", type=int, default=1)
    parser.add_argument("--kills", type=int, default=1)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args(arguments)
    chance = random.Random(options.seed)
    taken = Path(settings.VAR_DIR) / "taken.txt"
    settings.MAIL_GOES_BY = {
        "backend": "tests.operating.servers.Killing",
        "taken_to": str(taken),
    }
    mails = {number: some_mail(number) for number in range(options.mails)}
    kills = rounds = 0
    while waiting() and rounds < 40 * options.kills:
        within = chance.uniform(0.0, 0.25) if kills < options.kills else 60.0
        kills += killed(within)
        rounds += 1
    numbers = Counter(int(line) for line in (taken.read_text().split() if taken.exists() else []))
    ended = {number: status_of(job) for number, job in mails.items()}
    found: dict[str, object] = {
        "kills": kills,
        "unknown": sum(status not in ENDS for status in ended.values()),
        "others unknown": DBTaskResult.objects.exclude(status__in=ENDS).count(),
        "twice": sum(count > 1 for count in numbers.values()),
        "said to be sent and not": sum(
            status == "SUCCESSFUL" and not numbers[number] for number, status in ended.items()
        ),
        "done": sum(status == "SUCCESSFUL" for status in ended.values()),
        "failed": sum(status == "FAILED" for status in ended.values()),
    }
    return found | {"failed after a person said again": after_all()}


def some_mail(number: int) -> str:
    letter = Letter(to="ada@example.org", subject="Your saved form", words=str(number))
    mail = write_mail(letter, keeps=timedelta(hours=1))
    queue(deliver, mail.pk)
    job = DBTaskResult.objects.get(args_kwargs__args__0=str(mail.pk))
    return str(job.pk)


def waiting() -> bool:
    return DBTaskResult.objects.exclude(status__in=ENDS).exists()


def status_of(job: str) -> str:
    return str(DBTaskResult.objects.get(pk=job).status)


def killed(within: float) -> bool:
    """One worker, which may live so many seconds; whether somebody killed it."""
    connections.close_all()
    child = get_context("fork").Process(target=one_worker)
    child.start()
    child.join(within)
    if child.is_alive():
        child.kill()
    child.join()
    return bool(child.exitcode and child.exitcode < 0)


def one_worker() -> None:
    working.work(once=True)
    connections.close_all()
    os._exit(0)


def after_all() -> int:
    settings.MAIL_GOES_BY = {"backend": "tests.operating.servers.Server"}
    for job in all_failed():
        retry(job=job)
    killed(60.0)
    return len(all_failed())

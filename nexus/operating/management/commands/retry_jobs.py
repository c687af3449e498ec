"""Tries failed jobs again: all of them, or one that `manage.py status` names."""

from argparse import ArgumentParser
from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError

from nexus.operating.retrying import NothingFailed, all_failed, retry


class Command(BaseCommand):
    """`manage.py retry_jobs`."""

    help = "Put failed jobs back in the line: all, or the one named."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("job", nargs="?", type=UUID, help="as `manage.py status` names it")

    def handle(self, *, job: UUID | None = None, **_options: Any) -> None:
        chosen = [job] if job else all_failed()
        try:
            for one in chosen:
                retry(job=one)
        except NothingFailed:
            raise CommandError("There is no failed job of that name.") from None
        self.stdout.write(f"{len(chosen)} put back in the line.")

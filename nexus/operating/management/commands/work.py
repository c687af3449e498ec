"""Does the jobs: mails, notices, what is due to be thrown away. `make run` starts it."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from nexus.operating.working import AnotherWorks, work


class Command(BaseCommand):
    """`manage.py work`."""

    help = "Do the jobs beside the web, until Ctrl-C or SIGTERM: one worker a machine."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--beside", type=int, help="end when this process is no more")
        parser.add_argument("--once", action="store_true", help="do what waits, then end")

    def handle(self, *, beside: int | None = None, once: bool = False, **_options: Any) -> None:
        try:
            work(beside=beside, once=once)
        except AnotherWorks:
            raise CommandError("A worker is at work here already.", returncode=75) from None

"""Removes sealed files that belong to no paper: a crash may leave one."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from nexus.exhibits.leaving import DAY, collect_orphans


class Command(BaseCommand):
    help = "Removes files that belong to no paper, and says whether a paper lacks its file."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--hours", type=float, default=DAY / 3600, help="only older ones")

    def handle(self, **options: Any) -> None:
        found = collect_orphans(older_than=options["hours"] * 3600)
        self.stdout.write(f"Removed {found.removed} files that belonged to nobody.")
        if found.missing:
            raise CommandError(
                f"{found.missing} files of papers are missing. Put them back from a copy."
            )

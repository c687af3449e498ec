"""Puts papers back that are missing here."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from nexus.exhibits.copying import put_back


class Command(BaseCommand):
    help = "Put back papers that are missing, from where copies of the answers lie."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", type=Path, help="as it was given to backup --answers-to")

    def handle(self, **options: Any) -> None:
        self.stdout.write(f"Put back {put_back(options['folder'])} files of papers.")

"""Print all questions of a program on paper, to be filled in by hand."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from nexus.claims.paper import blank_worksheet
from nexus.programs.choosing import PROGRAMS


class Command(BaseCommand):
    """`manage.py worksheet --program va --out FILE`."""

    help = "Write the blank paper worksheet of a program as PDF."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Which program, and where to."""
        parser.add_argument("--program", choices=[one.key for one in PROGRAMS], required=True)
        parser.add_argument("--out", type=Path, required=True, help="the file to write")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Write the file."""
        out: Path = options["out"]
        out.write_bytes(blank_worksheet(options["program"]))
        self.stdout.write(f"Written: {out.name}")

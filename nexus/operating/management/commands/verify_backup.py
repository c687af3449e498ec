"""Looks whether copies are whole and would open."""

from argparse import ArgumentParser
from contextlib import suppress
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from nexus.operating.manifest import CopyRefused
from nexus.operating.restoring import looked_at
from nexus.operating.status import LOOKED_AT, leave_sign
from nexus.operating.verifying import look_at_both


class Command(BaseCommand):
    """`manage.py verify_backup --answers FOLDER --keys FOLDER`."""

    help = "Check copies: unchanged, whole, and with both given, that every claim opens."
    requires_system_checks = ()  # of a site that may have nothing in it yet

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The folders of copies."""
        parser.add_argument("--answers", type=Path, metavar="FOLDER")
        parser.add_argument("--keys", type=Path, metavar="FOLDER")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Say what the copies hold, in numbers alone."""
        answers, keys = options["answers"], options["keys"]
        try:
            looked = looked_at(answers, keys)
            both = look_at_both(answers, keys) if answers and keys else None
        except CopyRefused as refused:
            raise CommandError(str(refused)) from None
        if not looked:
            raise CommandError("Name the folder of a copy: --answers, --keys, or both.")
        for one in looked.values():
            self.stdout.write(f"{one.file.parent}: whole, made {one.manifest.made_at}")
        if both:
            with suppress(DatabaseError):  # on a machine without a site
                leave_sign(LOOKED_AT)
        if both and both.manifest.rows:
            erased = both.claims - both.opened
            self.stdout.write(f"{both.opened} claims open; {erased} were erased and stay closed.")

"""Puts copies back in place of the databases."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from nexus.operating.manifest import CopyRefused
from nexus.operating.restoring import restore

NEXT = """Now, before the site is started:
    manage.py restore_papers FOLDER       # puts papers back, from where the answers' copies lie
    manage.py prepare                     # brings the tables up to this version
    manage.py reapply_erasures            # erases again what the copy brought back
    manage.py audit_verify --accept-end   # the audit goes on from where the copy ends"""


class Command(BaseCommand):
    """`manage.py restore --answers FOLDER --keys FOLDER --stopped`."""

    help = "Put copies in place of the databases, whole or not at all. Stop the site first."
    requires_system_checks = ()  # what is there may be what has to be replaced

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The folders of copies, and a promise."""
        parser.add_argument("--answers", type=Path, metavar="FOLDER")
        parser.add_argument("--keys", type=Path, metavar="FOLDER")
        parser.add_argument("--stopped", action="store_true", help="the site does not run")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Say what was put aside, and what has to be done next."""
        if not options["stopped"]:
            raise CommandError("Stop the site first, then say so with --stopped.")
        try:
            before = restore(answers=options["answers"], keys=options["keys"])
        except CopyRefused as refused:
            raise CommandError(f"{refused} Nothing was changed.") from None
        for kept in before:
            self.stdout.write(f"What stood there before: {kept}")
        self.stdout.write(NEXT)

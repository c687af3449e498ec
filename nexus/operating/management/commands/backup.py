"""Copies the databases, while the site runs."""

from argparse import ArgumentParser
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from nexus.exhibits.copying import copy_papers, expire_copies
from nexus.operating.backing_up import KEPT, back_up, on_one_disk, remove_expired
from nexus.operating.databases import ANSWERS, KEYS
from nexus.operating.manifest import CopyRefused
from nexus.operating.status import COPIED, leave_sign


class Command(BaseCommand):
    """`manage.py backup --answers-to FOLDER --keys-to FOLDER`."""

    help = "Copy the answers and the keys to two places. The key ring goes into neither."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Two targets, and whether older copies go."""
        parser.add_argument("--answers-to", type=Path, required=True, metavar="FOLDER")
        parser.add_argument("--keys-to", type=Path, required=True, metavar="FOLDER")
        parser.add_argument(
            "--expire",
            action="store_true",
            help="remove copies of answers after 35 days, and of keys after 7",
        )

    def handle(self, *_args: Any, **options: Any) -> None:
        """Say where the copies are, and what is not in them."""
        answers_to, keys_to = options["answers_to"], options["keys_to"]
        try:
            answers, keys = back_up(answers_to=answers_to, keys_to=keys_to)
        except CopyRefused as refused:
            raise CommandError(str(refused)) from None
        papers = copy_papers(answers_to)  # after the answers: a copy names no paper that isn't here
        leave_sign(COPIED)
        self.stdout.write(f"The answers: {answers}\nThe keys: {keys}")
        self.stdout.write(f"Papers beside the answers: {papers} new")
        if options["expire"]:
            for target, alias in ((answers_to, ANSWERS), (keys_to, KEYS)):
                for gone in remove_expired(target, alias, now=datetime.now(UTC)):
                    self.stdout.write(f"Removed: {gone}")
            expire_copies(answers_to, days=KEPT[ANSWERS].days)
        if on_one_disk(answers, keys):
            self.stderr.write("Both are on one disk. Move one of them to another machine.")
        self.stderr.write("The key ring is in neither. Keep its copy apart from both.")

"""Reads the audit from its first event to its last, and names the first break."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from nexus.audit.accepting import NotAtTheEnd, accept_end
from nexus.audit.tallying import write_tallies
from nexus.audit.verifying import Verified, verify


class Command(BaseCommand):
    help = (
        "Verify that nobody changed the audit; exit code 1 and the first break when somebody did."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--accept-end",
            action="store_true",
            help="after a restore: go on from the last event there is; the audit itself tells it",
        )
        parser.add_argument(
            "--known",
            metavar="NUMBER:SEAL",
            default="",
            help="a line that this command printed earlier and that was kept elsewhere",
        )

    def handle(self, *_args: Any, **options: Any) -> None:
        write_tallies()
        if options["accept_end"]:
            self.accept()
        found = verify(known=options["known"])
        if found.broken:
            raise CommandError(found.broken.words)
        self.stdout.write(told(found))

    def accept(self) -> None:
        try:
            accept_end()
        except NotAtTheEnd as refusal:
            raise CommandError(str(refusal)) from None


def told(found: Verified) -> str:
    """The last line can be kept elsewhere, where nobody who has this machine can change it."""
    if not found.last.number:
        return "The audit is empty."
    return (
        f"All {found.last.number} events are as they were written. The last one:\n"
        f"{found.last.number}:{found.last.seal}"
    )

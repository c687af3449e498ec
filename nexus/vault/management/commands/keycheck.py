"""Opens the key of every claim, so that a lost key is noticed before somebody needs it."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from nexus.vault.cipher import Unopened
from nexus.vault.keys import unwrap
from nexus.vault.models import ClaimKey
from nexus.vault.ring import Ring, current_ring


class Command(BaseCommand):
    help = "Open the key of every claim; exit code 1 when one does not open."

    def handle(self, *_args: Any, **_options: Any) -> None:
        ring = current_ring()
        opened = [opens(stored, ring) for stored in ClaimKey.objects.iterator()]
        if not all(opened):
            raise CommandError(f"{opened.count(False)} of {len(opened)} claim keys do not open.")
        self.stdout.write(f"All {len(opened)} claim keys open.")


def opens(stored: ClaimKey, ring: Ring) -> bool:
    try:
        unwrap(stored, ring)
    except Unopened:
        return False
    return True

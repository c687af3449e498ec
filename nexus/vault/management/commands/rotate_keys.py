"""Locks the keys of all claims with a new key of the ring, while the site goes on serving.

Interrupted, it is run again and finishes; only a finished rotation is followed by a new one.
"""

from typing import Any

from django.core.management.base import BaseCommand

from nexus.vault.keys import rewrap
from nexus.vault.models import ClaimKey
from nexus.vault.ring import current_ring, turn_ring


class Command(BaseCommand):
    help = "Add a new key to the ring and lock every claim's key with it."

    def handle(self, *_args: Any, **_options: Any) -> None:
        ring = current_ring()
        unfinished = ClaimKey.objects.exclude(kek_id=ring.active).exists()
        if not unfinished:
            ring = turn_ring()
        behind = ClaimKey.objects.exclude(kek_id=ring.active)
        count = 0
        for stored in behind:
            rewrap(stored, ring)
            count += 1
        began = "Finished the rotation that was interrupted" if unfinished else "Rotated"
        self.stdout.write(f"{began}: {count} claim keys are now locked with key {ring.active}.")

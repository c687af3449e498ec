"""Makes the key ring of a new site; an existing one is never touched."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from nexus.vault.ring import create_ring


class Command(BaseCommand):
    help = "Make the key ring, unless there is one."
    requires_system_checks: list[str] = []  # it comes before everything else

    def handle(self, *_args: Any, **_options: Any) -> None:
        if create_ring():
            self.stdout.write(
                f"Made the key ring {settings.KEY_RING_FILE}. Keep a copy apart from the "
                "databases: without it nothing that people tell can be read again."
            )

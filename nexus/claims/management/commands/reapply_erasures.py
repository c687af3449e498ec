"""Destroys again what was erased and came back with a backup: to be run after every restore."""

from typing import Any

from django.core.management.base import BaseCommand

from nexus.claims.reapplying import reapply_erasures


class Command(BaseCommand):
    """`manage.py reapply_erasures`."""

    help = "After a restore: erase again whatever the ledger of erasures names."
    requires_system_checks = ()  # one of them refuses until this has run

    def handle(self, *_args: Any, **_options: Any) -> None:
        """Say how many came back."""
        self.stdout.write(f"Erased again: {reapply_erasures()}.")

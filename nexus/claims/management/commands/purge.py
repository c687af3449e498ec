"""Throws away what is due: to be run once a day, also while the site is used."""

from typing import Any

from django.core.management.base import BaseCommand

from nexus.claims.retention import purge


class Command(BaseCommand):
    """`manage.py purge`."""

    help = "Erase claims whose time is over, and old sessions, tries and forms."

    def handle(self, *_args: Any, **_options: Any) -> None:
        """Say how much it was, and nothing of what was in it."""
        gone = purge()
        self.stdout.write(
            f"Erased: {gone.claims} claims, {gone.sessions} sessions, "
            f"{gone.tries} counts of tries, {gone.forms} notes of forms, "
            f"{gone.addresses} addresses, {gone.counts} counts of codes."
        )

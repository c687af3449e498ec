"""Makes the site ready to serve: its keys, tables and style sheets; does only what is missing."""

from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core import checks
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connections
from django.db.migrations.executor import MigrationExecutor

from nexus.vault.keys import behind
from nexus.vault.models import ClaimKey
from nexus.vault.ring import current_ring

# Only what needs no page to be read: reading them all takes a second, and starting is to be quick.
AT_STAKE = [checks.Tags.database, checks.Tags.security]


class Command(BaseCommand):
    help = "Make the site ready to serve: the keys, tables and static files that are missing."
    requires_system_checks: list[str] = []  # run below, once the tables are there

    def handle(self, *_args: object, **_options: object) -> None:
        for alias in connections:
            if is_behind(alias):
                call_command("migrate", database=alias, interactive=False, verbosity=0)
        if not Path(settings.KEY_RING_FILE).exists():
            make_keys_of_a_new_site()
        refuse_what_is_unsafe()
        self.tell_of_older_keys()
        call_command("clearsessions")
        if are_stale(Path(settings.STATIC_ROOT)):
            call_command("collectstatic", interactive=False, clear=True, verbosity=0)

    def tell_of_older_keys(self) -> None:
        """A rotation that was interrupted does no harm, but whoever began it wanted it done."""
        older = behind(current_ring())
        if older:
            self.stderr.write(
                f"{older} keys are still locked with an older key of the ring. "
                "To finish the rotation: manage.py rotate_keys"
            )


def is_behind(alias: str) -> bool:
    """Whether the tables lack a migration that the program has."""
    executor = MigrationExecutor(connections[alias])
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def make_keys_of_a_new_site() -> None:
    """Never of a site with claims: a new ring would hide for a while that the old one is lost."""
    if ClaimKey.objects.exists():
        raise CommandError(
            f"There are claims, but no key ring at {settings.KEY_RING_FILE}. "
            "Restore it from its backup: without it nothing that people told can be read."
        )
    call_command("make_keys")


def refuse_what_is_unsafe() -> None:
    errors = [
        message
        for message in checks.run_checks(tags=AT_STAKE, databases=list(connections))
        if message.is_serious() and not message.is_silenced()
    ]
    if errors:
        raise CommandError("\n".join(str(error) for error in errors))


def are_stale(collected: Path) -> bool:
    """Whether any style sheet, font or script is younger than what was collected."""
    manifest = collected / "staticfiles.json"
    if not manifest.exists():
        return True
    made = manifest.stat().st_mtime
    return any(
        Path(storage.path(name)).stat().st_mtime > made
        for finder in get_finders()
        for name, storage in finder.list([])
    )

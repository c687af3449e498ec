"""Papers and exhibits, as a Django app."""

from django.apps import AppConfig
from django.db.models.signals import post_delete
from django.utils.module_loading import import_string

SWEEP = "nexus.exhibits.leaving.sweep_after"
CLAIM = "claims.Claim"


class ExhibitsConfig(AppConfig):
    name = "nexus.exhibits"

    def ready(self) -> None:
        """When a claim goes, its folder goes; the receiver reads tables, so it comes only now."""
        post_delete.connect(import_string(SWEEP), sender=CLAIM, dispatch_uid=SWEEP)

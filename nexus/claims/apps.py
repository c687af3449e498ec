"""Stored claims, as a Django app."""

from django.apps import AppConfig
from django.core import checks
from django.utils.module_loading import import_string

NOT_BACK = "nexus.claims.reapplying.nothing_erased_is_back"


class ClaimsConfig(AppConfig):
    name = "nexus.claims"

    def ready(self) -> None:
        """The check reads tables, so it can be imported only now."""
        checks.register(import_string(NOT_BACK), checks.Tags.security, "erasures")

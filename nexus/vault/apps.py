"""Encryption at rest, as a Django app."""

from django.apps import AppConfig
from django.core import checks

from nexus.vault.checks import key_ring_opens, transactions_take_their_turn


class VaultConfig(AppConfig):
    name = "nexus.vault"

    def ready(self) -> None:
        checks.register(transactions_take_their_turn, checks.Tags.security)
        checks.register(key_ring_opens, checks.Tags.database)

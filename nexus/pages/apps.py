"""The pages anyone may read, as a Django app."""

from django.apps import AppConfig
from django.core import checks

from nexus.pages.durability import acknowledged_means_durable


class PagesConfig(AppConfig):
    name = "nexus.pages"

    def ready(self) -> None:
        checks.register(acknowledged_means_durable, checks.Tags.database)

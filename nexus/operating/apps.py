"""Registers the app with Django."""

from django.apps import AppConfig


class OperatingConfig(AppConfig):
    """Copies of the databases, and putting them back."""

    name = "nexus.operating"

"""Registers the app with Django."""

from django.apps import AppConfig


class OperatingConfig(AppConfig):
    """Copies, jobs, mails, and the status page."""

    name = "nexus.operating"

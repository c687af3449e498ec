"""Who did what when, as a Django app."""

from django.apps import AppConfig


class AuditConfig(AppConfig):
    name = "nexus.audit"

"""Stored claims, as a Django app."""

from django.apps import AppConfig


class ClaimsConfig(AppConfig):
    name = "nexus.claims"

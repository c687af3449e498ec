"""Likeness of words across claims, as a Django app."""

from django.apps import AppConfig


class LikenessConfig(AppConfig):
    name = "nexus.likeness"

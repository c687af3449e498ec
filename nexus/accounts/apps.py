"""People who chose to have an account, as a Django app."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "nexus.accounts"

"""Claim keys live in the database `keys`, everything else in `default`."""

from typing import Any

from django.db.models import Model

KEPT_APART = "vault"


class KeysRouter:
    def db_for_read(self, model: type[Model], **_hints: Any) -> str:
        return home_of(model._meta.app_label)

    def db_for_write(self, model: type[Model], **_hints: Any) -> str:
        return home_of(model._meta.app_label)

    def allow_relation(self, one: Model, other: Model, **_hints: Any) -> bool:
        return home_of(one._meta.app_label) == home_of(other._meta.app_label)

    def allow_migrate(self, db: str, app_label: str, **_hints: Any) -> bool:
        return db == home_of(app_label)


def home_of(app_label: str) -> str:
    return "keys" if app_label == KEPT_APART else "default"

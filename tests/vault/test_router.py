"""Claim keys and answers never share a database."""

import pytest
from django.apps import apps

from nexus.vault.models import ClaimKey, Erased
from nexus.vault.router import KeysRouter


@pytest.mark.parametrize("model", apps.get_models(), ids=lambda model: model._meta.label)
def test_every_table_has_one_home(model):
    home = "keys" if model in {ClaimKey, Erased} else "default"
    router = KeysRouter()
    assert router.db_for_read(model) == router.db_for_write(model) == home
    allowed = {db for db in ("default", "keys") if router.allow_migrate(db, model._meta.app_label)}
    assert allowed == {home}


def test_rows_of_two_databases_are_never_related():
    key, event = ClaimKey(), apps.get_model("audit.Event")()
    assert KeysRouter().allow_relation(key, event) is False
    assert KeysRouter().allow_relation(key, key) is True

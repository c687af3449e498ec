"""The site refuses to run where a save could be lost or nothing could be opened."""

from types import SimpleNamespace

import pytest

from nexus.vault import checks
from nexus.vault.checks import key_ring_opens, transactions_take_their_turn


def test_this_site_is_set_up_well():
    assert transactions_take_their_turn() == []
    assert key_ring_opens() == []


@pytest.mark.parametrize("alias", ["default", "keys"])
@pytest.mark.parametrize("mode", ["DEFERRED", None])
def test_transactions_that_do_not_wait_their_turn_are_refused(monkeypatch, alias, mode):
    waits = {"ENGINE": "django.db.backends.sqlite3", "OPTIONS": {"transaction_mode": "IMMEDIATE"}}
    databases = {"default": waits, "keys": waits}
    databases[alias] = {**waits, "OPTIONS": {"transaction_mode": mode} if mode else {}}
    monkeypatch.setattr(checks, "settings", SimpleNamespace(DATABASES=databases))
    assert [error.id for error in transactions_take_their_turn()] == ["vault.E001"]


def test_a_site_without_its_keys_is_refused(settings, tmp_path):
    settings.KEY_RING_FILE = tmp_path / "gone.json"
    errors = key_ring_opens()
    assert [error.id for error in errors] == ["vault.E002"]
    assert "There is no key ring" in errors[0].msg

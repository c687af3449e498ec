"""The site is made ready to serve, as far as something is missing."""

import os
import time
import uuid
from pathlib import Path
from unittest.mock import patch

import pytest
from django.core.management import CommandError, call_command
from django.db import connections

from nexus.pages.management.commands.prepare import are_stale, is_behind
from nexus.vault.models import ClaimKey

pytestmark = pytest.mark.django_db(databases=["default", "keys"], transaction=True)


@pytest.fixture
def site(settings, tmp_path: Path) -> Path:
    settings.STATICFILES_DIRS = [tmp_path / "source"]
    settings.STATIC_ROOT = tmp_path / "static"
    settings.KEY_RING_FILE = tmp_path / "key_ring.json"
    settings.STORAGES = {
        "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}
    }
    (tmp_path / "source").mkdir()
    (tmp_path / "source" / "page.css").write_text("p { margin: 0 }")
    return tmp_path


def test_a_new_site_gets_its_keys_and_styles(site):
    call_command("prepare")
    assert (site / "key_ring.json").stat().st_mode & 0o777 == 0o600
    assert (site / "static" / "staticfiles.json").exists()


def test_the_keys_of_a_site_are_left_alone(site):
    call_command("prepare")
    ring = (site / "key_ring.json").read_bytes()
    call_command("prepare")
    assert (site / "key_ring.json").read_bytes() == ring


def test_a_site_with_claims_and_no_keys_is_not_started(site):
    ClaimKey.objects.create(claim=uuid.uuid4(), kek_id="gone", wrapped=b"")
    with pytest.raises(CommandError, match="Restore it from its backup"):
        call_command("prepare")
    assert not (site / "key_ring.json").exists()


def test_styles_are_collected_anew_only_when_one_is_younger(site):
    call_command("prepare")
    assert not are_stale(site / "static")
    later = time.time() + 10
    os.utime(site / "source" / "page.css", (later, later))
    assert are_stale(site / "static")


def test_a_database_that_may_forget_is_not_served(site):
    with connections["keys"].cursor() as cursor:
        cursor.execute("PRAGMA synchronous=OFF")
    with pytest.raises(CommandError, match="may lose answers"):
        call_command("prepare")
    connections["keys"].close()


@pytest.mark.parametrize("alias", ["default", "keys"])
def test_tables_are_made_only_when_some_are_missing(alias):
    assert not is_behind(alias)
    with patch("django.db.migrations.executor.MigrationExecutor.migration_plan", return_value=[1]):
        assert is_behind(alias)

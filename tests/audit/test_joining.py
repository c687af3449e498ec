"""Events of earlier versions join the chain when the site is brought up to date."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def manage(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env={**os.environ, "VAR_DIR": str(folder), "DJANGO_SETTINGS_MODULE": "nexus.settings"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.stdout + done.stderr


@pytest.mark.proof
def test_the_events_of_an_older_sqlite_site_are_sealed_and_verified(tmp_path):
    manage(tmp_path, "make_keys")
    manage(tmp_path, "migrate", "audit", "0002")
    with sqlite3.connect(tmp_path / "site.sqlite3") as site:
        for number in (1, 2, 5, 9):  # some were rolled back
            site.execute(
                "INSERT INTO audit_event (id, at, actor, what, claim, detail) "
                "VALUES (?, '2026-01-01 10:00:00.123', 'code-holder', 'draft-made', ?, '1')",
                (number, "ab" * 16),
            )
    site.close()
    manage(tmp_path, "migrate")
    assert "All 4 events are as they were written." in manage(tmp_path, "audit_verify")
    with sqlite3.connect(tmp_path / "site.sqlite3") as site:
        site.execute("DROP TRIGGER audit_event_no_update")
        site.execute("UPDATE audit_event SET detail = '2' WHERE number = 3")
    site.close()
    assert "Event 3 is not as it was written" in manage(tmp_path, "audit_verify")

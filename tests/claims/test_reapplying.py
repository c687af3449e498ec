"""What was erased stays erased, whichever backup is put back."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import call_command

from nexus.claims import reapplying
from nexus.claims.models import Claim
from nexus.claims.reapplying import brought_back, nothing_erased_is_back, reapply_erasures
from nexus.vault.ledger import destroy_key, erased
from nexus.vault.models import ClaimKey, Erased

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def ledger_file(settings, tmp_path):
    settings.ERASURES_FILE = tmp_path / "erasures.log"
    return settings.ERASURES_FILE


def test_a_site_where_nothing_came_back_starts(claim, another):
    assert nothing_erased_is_back() == []
    destroy_key(claim.pk)
    Claim.objects.filter(pk=claim.pk).delete()
    assert nothing_erased_is_back() == []
    assert reapply_erasures() == 0


@pytest.mark.parametrize("lost", ["nothing", "table", "file"])
def test_what_came_back_is_refused_and_then_destroyed_again(claim, another, ledger_file, lost):
    kept = ClaimKey.objects.get(claim=claim.pk)
    destroy_key(claim.pk)
    kept.save(force_insert=True)  # an older copy of both databases is put back
    if lost == "table":
        Erased.objects.all().delete()
    if lost == "file":
        ledger_file.unlink()
    assert brought_back() == {claim.pk}
    assert [one.id for one in nothing_erased_is_back()] == ["claims.E001"]
    assert reapply_erasures() == 1
    assert nothing_erased_is_back() == []
    assert [one.pk for one in Claim.objects.all()] == [another.pk]
    assert [one.claim for one in ClaimKey.objects.all()] == [another.pk]
    assert len(erased()) == Erased.objects.count() == len(ledger_file.read_text().splitlines())


def test_a_key_alone_that_came_back_is_destroyed_too(claim):
    kept = ClaimKey.objects.get(claim=claim.pk)
    destroy_key(claim.pk)
    Claim.objects.filter(pk=claim.pk).delete()
    kept.save(force_insert=True)
    call_command("reapply_erasures")
    assert not ClaimKey.objects.exists()


def test_a_site_without_tables_is_not_asked(monkeypatch):
    monkeypatch.setattr(reapplying, "tables_are_there", lambda: False)
    monkeypatch.setattr(reapplying, "brought_back", lambda: 1 / 0)
    assert nothing_erased_is_back() == []


# ── A whole site, in a process of its own ────────────────────────────────────────────────────────

BEGIN = """
from nexus.accounts.actor import System, CodeHolder
from nexus.claims.actions import record_answers
from nexus.claims.beginning import begin_claim
for number in range({count}):
    claim, _code = begin_claim(by=System("visitor"))
    record_answers(claim=claim, page="story", version=0, answers={{"story": "canary " * 20}},
                   by=CodeHolder(claim.pk))
"""
ERASE = """
from django.db.models import F
from nexus.claims.models import Claim
from nexus.claims.retention import purge
half = list(Claim.objects.order_by("pk").values_list("pk", flat=True))[:{count}]
Claim.objects.filter(pk__in=half).update(erase_at=F("created_at"))
print(purge().claims)
"""
READ = """
import json
from nexus.claims.models import Claim
from nexus.claims.queries import given_of
from nexus.vault.cipher import Unopened
read = {"whole": 0, "closed": 0}
for claim in Claim.objects.all():
    try:
        read["whole" if given_of(claim)["story"].startswith("canary") else "closed"] += 1
    except Unopened:
        read["closed"] += 1
print(json.dumps(read))
"""


class Site:
    """A site in a folder, told what to do by its command line."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {
            **os.environ,
            "VAR_DIR": str(folder),
            "DJANGO_SETTINGS_MODULE": "nexus.settings",
            "SECRET_KEY": "a secret that only this test knows, and long enough at that",
            "DEBUG": "1",
        }

    def run(self, *command: str, code: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *command],
            cwd=ROOT,
            env=self.environment,
            input=code,
            capture_output=True,
            text=True,
            check=False,
            timeout=200,
        )

    def shell(self, code: str) -> str:
        """Without system checks, which is how somebody would look who means to cheat."""
        set_up = f"import django; django.setup()\n{code}"
        ran = self.run("-c", set_up)
        assert ran.returncode == 0, ran.stderr
        return ran.stdout.strip()

    def copy(self, name: str, *, to: Path) -> None:
        to.mkdir(exist_ok=True)
        with sqlite3.connect(self.folder / name) as source, sqlite3.connect(to / name) as target:
            source.backup(target)

    def put_back(self, name: str, *, of: Path) -> None:
        for old in self.folder.glob(f"{name}*"):
            old.unlink()
        shutil.copy(of / name, self.folder / name)

    def starts(self) -> bool:
        asked = [
            self.run("-c", "import nexus.wsgi").returncode,
            self.run("manage.py", "check").returncode,
        ]
        assert asked[0] == asked[1]
        return asked == [0, 0]

    def read(self) -> dict[str, int]:
        found: dict[str, int] = json.loads(self.shell(READ))
        return found


@pytest.mark.proof
@pytest.mark.parametrize("put_back", [("site.sqlite3",), ("site.sqlite3", "keys.sqlite3")])
def test_fifty_erased_claims_stay_erased_whichever_backup_is_put_back(tmp_path, put_back):
    site, backup = Site(tmp_path / "site"), tmp_path / "backup"
    site.folder.mkdir()
    made = [site.run("manage.py", "make_keys")]
    made += [site.run("manage.py", "migrate", "--database", one) for one in ("default", "keys")]
    assert [one.returncode for one in made] == [0, 0, 0], [one.stderr for one in made]
    site.shell(BEGIN.format(count=100))
    for name in ("site.sqlite3", "keys.sqlite3"):
        site.copy(name, to=backup)
    assert site.shell(ERASE.format(count=50)) == "50"
    assert site.starts()
    assert site.read() == {"whole": 50, "closed": 0}

    for name in put_back:
        site.put_back(name, of=backup)
    with_keys = "keys.sqlite3" in put_back
    assert site.read() == {"whole": 100 if with_keys else 50, "closed": 0 if with_keys else 50}
    assert not site.starts()
    assert "50" in site.run("manage.py", "reapply_erasures").stdout
    assert site.read() == {"whole": 50, "closed": 0}
    assert site.starts()

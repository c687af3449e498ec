"""A whole site of its own in a folder, for what one process cannot show: races, crashes, dumps."""

import importlib
import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import django
from django.core.management import call_command

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Site:
    """Where it keeps everything, and which databases it uses instead of SQLite, if any."""

    folder: Path
    databases: dict[str, str] = field(default_factory=dict)

    def run(self, driver: str, **options: object) -> Any:
        """Run a driver against this site in a process of its own, and read what it found."""
        arguments = [f"--{name.replace('_', '-')}={value}" for name, value in options.items()]
        done = subprocess.run(
            [sys.executable, "-W", "error", "-m", "tests.claims.site", driver, *arguments],
            cwd=ROOT,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
        (self.folder / "log.txt").write_text(done.stderr)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    @property
    def environment(self) -> dict[str, str]:
        temporary = self.folder / "temporary"
        temporary.mkdir(exist_ok=True)
        return {
            "PATH": os.environ["PATH"],
            "DJANGO_SETTINGS_MODULE": "nexus.settings",
            "SECRET_KEY": "a secret that only the tests know, and long enough at that",
            "VAR_DIR": str(self.folder),
            "TMPDIR": str(temporary),
            **self.databases,
        }


def site_on(request: Any, folder: Path) -> Site:
    """A new one, on the database that is the fixture's parameter."""
    if request.param == "sqlite":
        return Site(folder)
    return Site(folder, request.getfixturevalue("cluster").two_databases())


def prepare() -> None:
    """Inside a driver: the keys and tables of a new site."""
    os.umask(0o077)
    django.setup()
    call_command("make_keys", verbosity=0, stdout=sys.stderr)
    for alias in ("default", "keys"):
        call_command("migrate", database=alias, verbosity=0)


if __name__ == "__main__":
    prepare()  # first: a driver imports models
    name = sys.argv[1] if "." in sys.argv[1] else f"claims.{sys.argv[1]}"
    found = importlib.import_module(f"tests.{name}").main(sys.argv[2:])
    sys.stdout.write(json.dumps(found))
    sys.stdout.flush()
    os._exit(0)  # nothing is tidied away: the logs of the databases stay behind as they are

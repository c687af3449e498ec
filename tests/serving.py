"""The site as it is served to people: gunicorn on a free port, with everything in one folder."""

import os
import signal
import socket
import subprocess
import sys
from atexit import register
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from shutil import copytree, rmtree
from tempfile import mkdtemp

ROOT = Path(__file__).parents[1]
READY = "Back to Life is at"


@dataclass
class Served:
    """A site in `folder`; `application` may be one with a guard switched off."""

    folder: Path
    application: str = "nexus.wsgi"
    port: int = 0
    _process: subprocess.Popen[str] | None = field(default=None, repr=False)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def start(self) -> None:
        """Return once it answers."""
        if not self.port:
            with socket.socket() as free:
                free.bind(("127.0.0.1", 0))
                self.port = free.getsockname()[1]
        if any(self.folder.glob("*.sqlite3")):
            manage("prepare", environment=self.environment)
        else:
            copytree(_new(), self.folder, dirs_exist_ok=True)
        with (self.folder / "log.txt").open("a") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "gunicorn", self.application],
                cwd=ROOT, env=self.environment, stderr=log, stdout=subprocess.PIPE, text=True,
                start_new_session=True,
            )  # fmt: skip
        for line in self._process.stdout or ():
            if READY in line:
                return
        raise RuntimeError((self.folder / "log.txt").read_text())

    def kill(self) -> None:
        """SIGKILL for every process of it, whatever it was doing."""
        if self._process:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.communicate()
            self._process = None

    @property
    def environment(self) -> dict[str, str]:
        temporary = self.folder / "temporary"
        temporary.mkdir(exist_ok=True)
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(temporary),
            "DJANGO_SETTINGS_MODULE": "nexus.settings",
            "SECRET_KEY": "a secret that only the tests know, and long enough at that",
            "VAR_DIR": str(self.folder),
            "TMPDIR": str(temporary),
            "PORT": str(self.port),
            "WEB_CONCURRENCY": "2",
        }

    def files(self) -> list[Path]:
        """Everything that it left on the disk: databases, keys, logs, temporary files."""
        return [path for path in self.folder.rglob("*") if path.is_file()]


def manage(*arguments: str, environment: dict[str, str]) -> None:
    """A command of the operator, on the site whose environment it is."""
    subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT, env=environment, check=True, capture_output=True,
    )  # fmt: skip


@cache
def _new() -> Path:
    """A site that nobody has visited, made once for all that begin as it: it takes ten seconds."""
    folder = Path(mkdtemp())
    register(rmtree, folder)
    manage("prepare", environment=Served(folder).environment)
    return folder

"""A throw-away PostgreSQL, reachable through a socket in its own folder and by nobody else."""

import os
import pwd
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

PORT = 5432  # names the socket; nothing listens on the network


@dataclass(frozen=True)
class Cluster:
    """Where it keeps its files."""

    programs: Path
    folder: Path

    def run(self, program: str, *arguments: str) -> str:
        """PostgreSQL refuses to run as root: then it runs as its own user."""
        root = os.geteuid() == 0
        done = subprocess.run(
            [str(self.programs / program), *arguments],
            user="postgres" if root else None,
            group="postgres" if root else None,
            extra_groups=[] if root else None,
            cwd=self.folder,
            env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def two_databases(self) -> dict[str, str]:
        """Fresh ones, as the environment of a site names them."""
        return {"DATABASE_URL": self.database(), "KEYS_DATABASE_URL": self.database()}

    def database(self) -> str:
        name = f"site_{secrets.token_hex(4)}"
        self.run("createdb", "-h", str(self.folder), "-U", "postgres", name)
        return f"postgresql://postgres@/{name}?host={quote(str(self.folder), safe='')}"

    def on_disk(self) -> Iterator[Path]:
        """Every file, after the memory was written out."""
        connect = ("-h", str(self.folder), "-U", "postgres", "postgres")
        self.run("psql", "-q", "-c", "CHECKPOINT", *connect)
        return (path for path in self.folder.rglob("*") if path.is_file())


@contextmanager
def running(programs: Path) -> Iterator[Cluster]:
    folder = Path(tempfile.mkdtemp(prefix="back-to-life-pg-"))
    if os.geteuid() == 0:
        owner = pwd.getpwnam("postgres")
        os.chown(folder, owner.pw_uid, owner.pw_gid)
    cluster = Cluster(programs, folder)
    data = str(folder / "data")
    try:
        cluster.run("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "-N")
        options = f"-c listen_addresses='' -k {folder} -p {PORT} -c fsync=off"
        cluster.run("pg_ctl", "-D", data, "-w", "-l", str(folder / "log"), "-o", options, "start")
        yield cluster
    finally:
        if (folder / "data" / "postmaster.pid").exists():
            cluster.run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
        shutil.rmtree(folder)

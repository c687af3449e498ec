"""`bin/serve` runs the web and its worker: one that dies alone comes back; both end together."""

import os
import signal
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.proof
WEB, WORKER = "Back to Life is at", "the worker is at work"


@pytest.fixture
def served(tmp_path) -> Iterator[subprocess.Popen[str]]:
    """Everything it says comes out of one pipe, which ends when the last of its processes does."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [ROOT / "bin" / "serve"],
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "SECRET_KEY": "a secret that only the tests know, and long enough at that",
            "VAR_DIR": str(tmp_path),
            "PORT": str(port),
            "WEB_CONCURRENCY": "1",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    yield process
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        process.wait()
    process.communicate()


def read_until(served: subprocess.Popen[str], *wanted: str) -> None:
    missing = set(wanted)
    assert served.stdout is not None
    for line in served.stdout:
        missing -= {one for one in missing if one in line}
        if not missing:
            return
    raise AssertionError(missing)


def worker_in(folder: Path) -> int:
    return int((folder / "worker.lock").read_text())


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_however_the_web_ends_its_worker_ends_with_it(served, tmp_path, ending):
    read_until(served, WEB, WORKER)
    served.send_signal(ending)
    served.communicate(timeout=40)  # until nobody holds the pipe any more
    with pytest.raises(ProcessLookupError):
        os.kill(worker_in(tmp_path), 0)


def test_a_worker_that_is_killed_comes_back_and_the_web_goes_on(served, tmp_path):
    read_until(served, WEB, WORKER)
    before = worker_in(tmp_path)
    os.kill(before, signal.SIGKILL)
    read_until(served, WORKER)
    assert worker_in(tmp_path) != before
    assert served.poll() is None


def test_a_worker_that_cannot_begin_is_not_tried_for_ever_once_the_web_is_gone(served, tmp_path):
    read_until(served, WEB, WORKER)
    worker = worker_in(tmp_path)
    (tmp_path / "key_ring.json").unlink()
    os.kill(worker, signal.SIGKILL)
    served.kill()
    served.wait()  # a process that nobody has asked after still has its number
    served.communicate(timeout=60)
    with pytest.raises(ProcessLookupError):
        os.kill(worker, 0)

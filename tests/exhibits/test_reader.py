"""The process that reads can do nothing else; and whatever becomes of it, the site goes on.

Seeded faults, each tried once and taken back: no calls refused and files not limited (a file
opens), one process for all claims, whatever a process says of its reason being believed.
"""

import json
import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path
from uuid import uuid4

import pytest

from nexus.exhibits.intake import calls, limits, reader, wire
from nexus.exhibits.intake.limits import Limits
from nexus.exhibits.intake.reader import Reader
from tests.exhibits.papers import photo, scan

ROOT = Path(__file__).parents[2]
LIMITS = Limits(bytes=10**8, pages=1000, pixels=10**8, copy_bytes=2 * 10**8)
ESCAPES = """
import ctypes, json, os, socket, subprocess, sys
from nexus.exhibits.intake import child
from nexus.exhibits.intake.walls import raise_walls

def tried(deed):
    try:
        deed()
    except (OSError, MemoryError) as refused:
        return type(refused).__name__
    return "DONE"

out = os.fdopen(os.dup(1), "w")
child.warm_up()
walls = raise_walls()
libc = ctypes.CDLL(None, use_errno=True)

def send_signal():
    os.kill(os.getppid(), 0)

told = {
    "walls": walls,
    "read a file": tried(lambda: open("/etc/hostname")),
    "write a file": tried(lambda: open(os.devnull, "w")),
    "remove a file": tried(lambda: os.unlink("nothing-of-this-name")),
    "open a line": tried(lambda: socket.socket()),
    "look a name up": tried(lambda: socket.getaddrinfo("localhost", 80)),
    "start a program": tried(lambda: os.execv("/bin/true", ["true"])),
    "become two": tried(os.fork),
    "reach its parent": tried(send_signal),
    "take 2 GB": tried(lambda: bytearray(2 << 30)),
}
out.write(json.dumps(told))
out.flush()
"""


@pytest.fixture
def one():
    made = Reader()
    yield made
    made.end()


@pytest.fixture(scope="module")
def told() -> dict:
    answer = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(ESCAPES)],
        cwd=ROOT, capture_output=True, text=True, check=True, timeout=60, env={"LC_ALL": "C.UTF-8"},
    )  # fmt: skip
    return dict(json.loads(answer.stdout))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has these walls")
def test_nothing_is_reached_from_within(told):
    if os.uname().machine not in calls.MACHINES:
        pytest.skip("the calls of this machine are not known")
    assert told.pop("walls") == dict.fromkeys(("memory", "files", "network", "calls"), True)
    assert told.pop("take 2 GB") == "MemoryError"
    assert told["remove a file"] == "PermissionError"  # not that there is none of this name
    assert {what for what, came in told.items() if came == "DONE"} == set()


def test_the_papers_of_one_claim_go_to_one_process_and_another_claims_to_another(one):
    ada, dan = uuid4(), uuid4()
    assert one.read([photo()], LIMITS, claim=ada).ready
    first = one.pid
    assert one.read([scan(2)], LIMITS, claim=ada).pages == 2
    assert one.pid == first
    assert one.read([photo()], LIMITS, claim=dan).ready
    assert one.pid != first


def test_one_that_was_ended_refuses_its_paper_and_the_next_is_read(one):
    claim = uuid4()

    def ended_in_the_middle():
        yield photo()[:100]
        os.kill(one.pid, signal.SIGKILL)
        yield photo()[100:]

    assert one.read(ended_in_the_middle(), LIMITS, claim=claim).refused == "failed"
    assert one.read([photo()], LIMITS, claim=claim).ready


def test_one_that_sleeps_is_ended_when_its_time_is_over(one, monkeypatch):
    claim = uuid4()
    assert one.read([photo()], LIMITS, claim=claim).ready
    monkeypatch.setattr(reader, "SECONDS_A_BATCH", 0.2)
    asleep = one.pid
    os.kill(asleep, signal.SIGSTOP)
    assert one.read([photo()], LIMITS, claim=claim).refused == "too-long"
    assert one.pid is None
    assert not Path(f"/proc/{asleep}").exists()


LIES = {
    "nothing": "pass",
    "garbage": "out.write(b'\\xff' * 99)",
    "a frame without an end": "out.write(b'S' + (1 << 60).to_bytes(8, 'big'))",
    "words that are none": "wire.put(out, wire.SAID, b'{')",
    "a list": "wire.put(out, wire.SAID, b'[]')",
    "a reason of its own": "wire.say(out, wire.SAID, refused='<script>')",
    "more pages than are allowed": "wire.say(out, wire.SAID, pages=10**9)",
    "pages that are no number": "wire.say(out, wire.SAID, pages='1')",
    "no pages at all": "wire.say(out, wire.SAID, ready=True)",
    "a picture before its page": "wire.put(out, wire.THUMBNAIL, b'\\xff\\xd8\\xff')",
    "a picture that is none": (
        "wire.say(out, wire.SAID, pages=1); wire.put(out, wire.THUMBNAIL, b'<svg/>')"
    ),
    "a copy that is no PDF": (
        "wire.say(out, wire.SAID, pages=1); wire.put(out, wire.THUMBNAIL, b'\\xff\\xd8\\xff');"
        "wire.put(out, wire.COPY, b'MZ'); wire.say(out, wire.SAID, ready=True)"
    ),
    "a page less than it said": (
        "wire.say(out, wire.SAID, pages=2); wire.put(out, wire.THUMBNAIL, b'\\xff\\xd8\\xff');"
        "wire.put(out, wire.COPY, b'%PDF-'); wire.say(out, wire.SAID, ready=True)"
    ),
}


OFTEN = {"garbage", "a copy that is no PDF"}
"""Tried each time; the others in the long tests."""


@pytest.mark.parametrize(
    "lie",
    [
        pytest.param(lie, id=name, marks=() if name in OFTEN else pytest.mark.proof)
        for name, lie in LIES.items()
    ],
)
def test_one_that_says_what_was_not_agreed_is_not_believed(one, monkeypatch, lie):
    code = (
        "import sys; from nexus.exhibits.intake import wire; out = sys.stdout.buffer;"
        f"wire.say(out, wire.SAID, walls={{}}); sys.stdin.buffer.read(200); {lie}; out.flush()"
    )
    monkeypatch.setattr(reader, "COMMAND", (sys.executable, "-c", code))
    outcome = one.read([scan(1)], LIMITS, claim=uuid4())
    assert outcome.refused == "failed"
    assert not outcome.ready


def test_time_is_given_by_the_fifty_pages():
    assert [limits.seconds_for(pages) for pages in (1, 50, 51, 1000)] == [60, 60, 120, 1200]


def test_what_is_longer_than_agreed_is_not_read():
    class Pipe:
        def read(self, size: int, /) -> bytes:
            return (b"I" + (5000).to_bytes(8, "big"))[:size]

    with pytest.raises(wire.Garbled):
        wire.next_frame(Pipe(), most=4999)

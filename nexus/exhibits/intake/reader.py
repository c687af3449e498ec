"""The site's end of the pipes: hands a paper to the process that reads, and hears what it is.

The process stays for the papers of one claim; for another's a new one is started, so that whoever
takes one over sees nobody else's papers. It is ended when it takes too long, and when it says
anything that was not agreed; then the next paper gets a new one.
"""

import os
import select
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, cast
from uuid import UUID

from django.conf import settings

from nexus.exhibits.intake import wire
from nexus.exhibits.intake.limits import BATCH, SECONDS_A_BATCH, Limits
from nexus.exhibits.reasons import WHY

COMMAND = (sys.executable, "-B", "-m", "nexus.exhibits.intake.child")
MOST_THUMBNAIL = 300_000
MOST_SECONDS_TO_START = 30


class Trouble(Exception):
    """The process ended, or said what was not agreed; what it read is told as not readable."""


class TooLong(Trouble):
    """It was given enough time, and is ended."""


@dataclass
class Outcome:
    """What came of a paper: refused for a reason, or a safe copy with a picture of each page."""

    refused: str = ""
    pages: int = 0
    thumbnails: list[bytes] = field(default_factory=list)
    copy: bytearray = field(default_factory=bytearray)
    ready: bool = False


class Line:
    """Both pipes of one process, with a time until which it must have answered."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._in = cast("Any", process.stdin).fileno()
        self._out = cast("Any", process.stdout).fileno()
        self.until = 0.0
        os.set_blocking(self._in, False)
        os.set_blocking(self._out, False)

    def write(self, content: bytes) -> None:
        rest = memoryview(content)
        while rest:
            self._wait(self._in, select.POLLOUT)
            try:
                rest = rest[os.write(self._in, rest[: wire.PIECE]) :]
            except BlockingIOError:
                continue
            except OSError:
                raise Trouble from None

    def flush(self) -> None:
        """Nothing waits here."""

    def read(self, size: int) -> bytes:
        while True:
            self._wait(self._out, select.POLLIN)
            try:
                return os.read(self._out, min(size, wire.PIECE))
            except BlockingIOError:
                continue

    def _wait(self, pipe: int, event: int) -> None:
        poll = select.poll()
        poll.register(pipe, event)
        left = self.until - time.monotonic()
        if left <= 0 or not poll.poll(left * 1000):
            raise TooLong


class Reader:
    """One process, for the papers of one claim after the other."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._claim: UUID | None = None
        self.walls: dict[str, bool] = {}

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def read(self, content: Iterable[bytes], limits: Limits, *, claim: UUID) -> Outcome:
        """Always an outcome with an end: ready, or refused with a reason."""
        try:
            line = self._line_for(claim)
            self._hand_over(line, content, limits)
            return self._hear(line, limits)
        except TooLong:
            self.end()
            return Outcome(refused="too-long")
        except (Trouble, wire.Garbled):
            self.end()
            return Outcome(refused="failed")
        except BaseException:
            self.end()
            raise

    def end(self) -> None:
        process, self._process, self._claim = self._process, None, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()

    def _line_for(self, claim: UUID) -> Line:
        if self._process is not None and self._claim == claim and self._process.poll() is None:
            return Line(self._process)
        self.end()
        self._process = subprocess.Popen(  # noqa: S603 - our own module
            COMMAND,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=settings.BASE_DIR,
            env={"PATH": os.defpath, "LC_ALL": "C.UTF-8", "MALLOC_ARENA_MAX": "1"},
            start_new_session=True,
            bufsize=0,
        )
        self._claim, line = claim, Line(self._process)
        line.until = time.monotonic() + MOST_SECONDS_TO_START
        self.walls = dict(expected(line, wire.MOST_SAID).get("walls", {}))
        return line

    @staticmethod
    def _hand_over(line: Line, content: Iterable[bytes], limits: Limits) -> None:
        line.until = time.monotonic() + SECONDS_A_BATCH
        wire.say(line, wire.TASK, **limits.as_told())
        for piece in content:
            for part in wire.in_pieces(piece):
                wire.put(line, wire.INPUT, part)
        wire.put(line, wire.END)

    @staticmethod
    def _hear(line: Line, limits: Limits) -> Outcome:
        outcome = Outcome()
        line.until = time.monotonic() + SECONDS_A_BATCH
        while not (outcome.ready or outcome.refused):
            frame = wire.next_frame(line, most=MOST_THUMBNAIL)
            if frame is None:
                raise Trouble
            if take(outcome, *frame, limits):
                line.until = time.monotonic() + SECONDS_A_BATCH
        return outcome


def expected(line: Line, most: int) -> dict[str, Any]:
    frame = wire.next_frame(line, most=most)
    if frame is None or frame[0] != wire.SAID:
        raise Trouble
    return dict(wire.heard(frame[1]))


def take(outcome: Outcome, kind: bytes, content: bytes, limits: Limits) -> bool:
    """What is told, kept to what was agreed; says whether the time begins anew."""
    if kind == wire.THUMBNAIL:
        return took_thumbnail(outcome, content)
    if kind == wire.COPY:
        if len(outcome.copy) + len(content) > limits.copy_bytes:
            raise wire.Garbled
        first = not outcome.copy
        outcome.copy += content
        return first
    if kind == wire.SAID:
        return took_words(outcome, wire.heard(content), limits)
    raise wire.Garbled


def took_thumbnail(outcome: Outcome, content: bytes) -> bool:
    if len(outcome.thumbnails) >= outcome.pages or not content.startswith(b"\xff\xd8\xff"):
        raise wire.Garbled
    outcome.thumbnails.append(content)
    return len(outcome.thumbnails) % BATCH == 0


def took_words(outcome: Outcome, told: Any, limits: Limits) -> bool:  # noqa: ANN401 - not trusted yet
    if "refused" in told:
        reason = told["refused"]
        outcome.refused = reason if reason in WHY else "failed"
    elif "pages" in told:
        pages = told["pages"]
        if outcome.pages or not isinstance(pages, int) or not 0 < pages <= limits.pages:
            raise wire.Garbled
        outcome.pages = pages
    elif told.get("ready") is True:
        whole = len(outcome.thumbnails) == outcome.pages > 0
        if not whole or not outcome.copy.startswith(b"%PDF-"):
            raise wire.Garbled
        outcome.ready = True
    else:
        raise wire.Garbled
    return True

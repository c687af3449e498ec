"""What goes through the pipes between the site and the process that reads: a kind and bytes.

Both ends are ours, but the one that reads may have been taken over by what it read: nothing that
comes from there is run, and nothing is longer than was agreed.
"""

import json
import struct
from collections.abc import Iterator, Mapping
from typing import Any, Protocol

HEAD = struct.Struct(">cQ")
TASK, INPUT, END, SAID, COPY, THUMBNAIL = b"T", b"I", b"E", b"S", b"C", b"P"
KINDS = {TASK, INPUT, END, SAID, COPY, THUMBNAIL}
PIECE = 1 << 18
MOST_SAID = 10_000

Frame = tuple[bytes, bytes]


class Garbled(Exception):
    """What came through the pipe is not what was agreed, or ended in its middle."""


class Reads(Protocol):
    def read(self, size: int, /) -> bytes: ...


class Writes(Protocol):
    def write(self, content: bytes, /) -> object: ...
    def flush(self) -> object: ...


def put(sink: Writes, kind: bytes, content: bytes = b"") -> None:
    sink.write(HEAD.pack(kind, len(content)))
    sink.write(content)
    sink.flush()


def say(sink: Writes, kind: bytes, **told: object) -> None:
    put(sink, kind, json.dumps(told).encode())


def heard(content: bytes) -> Mapping[str, Any]:
    try:
        told = json.loads(content)
    except ValueError:
        raise Garbled from None
    if not isinstance(told, dict):
        raise Garbled
    return told


def next_frame(source: Reads, *, most: int) -> Frame | None:
    """None where it ends between two frames."""
    head = exactly(source, HEAD.size)
    if not head:
        return None
    if len(head) < HEAD.size:
        raise Garbled
    kind, length = HEAD.unpack(head)
    if kind not in KINDS or length > most:
        raise Garbled
    content = exactly(source, length)
    if len(content) < length:
        raise Garbled
    return kind, content


def exactly(source: Reads, size: int) -> bytes:
    found = bytearray()
    while len(found) < size and (more := source.read(size - len(found))):
        found += more
    return bytes(found)


def in_pieces(content: bytes) -> Iterator[bytes]:
    for at in range(0, len(content), PIECE):
        yield content[at : at + PIECE]

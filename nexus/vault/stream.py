"""Seals what is too long to be held in memory, piece by piece, as it arrives.

A stream is version | algorithm | salt, then its pieces of 1 MiB, each sealed with its own tag. The
key of the stream comes from the claim's key, the salt and the place, so no nonce is used twice. A
piece is bound to its number; the last one says that it is the last, and how long the whole is: what
was cut short, put in another order, or moved from another place does not open.
"""

import os
from collections.abc import Iterable, Iterator
from typing import Protocol

from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from nexus.vault import cipher
from nexus.vault.cipher import CIPHERS, NONCE_BYTES, TAG_BYTES, Aead, Place, Unopened

VERSION = b"\x02"
SALT_BYTES = 16
HEAD_BYTES = len(VERSION + cipher.SIV) + SALT_BYTES
PIECE = 1 << 20
KEY_BYTES = 32


class Sink(Protocol):
    """Whatever takes bytes."""

    def write(self, piece: bytes, /) -> object: ...


class Source(Protocol):
    """Whatever hands out bytes, and none when it is at its end."""

    def read(self, size: int, /) -> bytes: ...


class Sealer:
    """Takes a stream in pieces of any length; without `finish` nothing of it opens."""

    def __init__(self, sink: Sink, *, key: bytes, place: Place) -> None:
        salt = os.urandom(SALT_BYTES)
        self._aead = _cipher_of(cipher.ALGORITHM, key, salt, place)
        self._sink, self._place = sink, place
        self._waiting, self._number, self.length = bytearray(), 0, 0
        sink.write(VERSION + cipher.ALGORITHM + salt)

    def write(self, content: bytes) -> None:
        self._waiting += content
        self.length += len(content)
        while len(self._waiting) > PIECE:  # the last piece is never sealed here
            self._put(bytes(self._waiting[:PIECE]), length=None)
            del self._waiting[:PIECE]

    def finish(self) -> None:
        self._put(bytes(self._waiting), length=self.length)
        self._waiting.clear()

    def _put(self, piece: bytes, *, length: int | None) -> None:
        nonce, bound = _nonce(self._number, length), _bound(self._place, self._number, length)
        self._sink.write(self._aead.encrypt(nonce, piece, bound))
        self._number += 1


def seal_stream(pieces: Iterable[bytes], sink: Sink, *, key: bytes, place: Place) -> int:
    """Seals all of it; returns how long it was."""
    sealer = Sealer(sink, key=key, place=place)
    for piece in pieces:
        sealer.write(piece)
    sealer.finish()
    return sealer.length


def open_stream(source: Source, *, key: bytes, place: Place) -> Iterator[bytes]:
    """Piece by piece, each one vouched for; raises Unopened before a piece that is not.

    Whoever acts on a piece before the end has come acts on something that may be cut short.
    """
    head = _exactly(source, HEAD_BYTES)
    version, algorithm, salt = head[:1], head[1:2], head[2:]
    if len(head) < HEAD_BYTES or version != VERSION or algorithm not in CIPHERS:
        raise Unopened
    try:
        aead = _cipher_of(algorithm, key, salt, place)
    except UnsupportedAlgorithm:
        raise Unopened from None
    yield from _pieces(source, aead, place)


def _pieces(source: Source, aead: Aead, place: Place) -> Iterator[bytes]:
    """One piece is read ahead: only then is it known which is the last."""
    number, length, sealed = 0, 0, _exactly(source, PIECE + TAG_BYTES)
    while True:
        after = _exactly(source, PIECE + TAG_BYTES) if len(sealed) == PIECE + TAG_BYTES else b""
        length += len(sealed) - TAG_BYTES
        told = None if after else length
        try:
            yield aead.decrypt(_nonce(number, told), sealed, _bound(place, number, told))
        except InvalidTag:
            raise Unopened from None
        if not after:
            return
        number, sealed = number + 1, after


def _cipher_of(algorithm: bytes, key: bytes, salt: bytes, place: Place) -> Aead:
    derived = HKDF(SHA256(), KEY_BYTES, salt, b"stream|" + place.bound).derive(key)
    return CIPHERS[algorithm](derived)


def _nonce(number: int, length: int | None) -> bytes:
    last = b"\x00" if length is None else b"\x01"
    return number.to_bytes(NONCE_BYTES - 1, "big") + last


def _bound(place: Place, number: int, length: int | None) -> bytes:
    told = "" if length is None else str(length)
    return place.bound + f"|{number}|{told}".encode()


def _exactly(source: Source, size: int) -> bytes:
    """As many bytes as there are, up to a size; a source may hand out fewer at a time."""
    found = bytearray()
    while len(found) < size and (more := source.read(size - len(found))):
        found += more
    return bytes(found)

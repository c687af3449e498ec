"""Seals bytes for one place, so that they open nowhere else and not after any change.

An envelope is version | algorithm | nonce | ciphertext with its tag. The place (table, field, row,
claim) is authenticated without being stored: what was copied into another row does not open.
"""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, AESGCMSIV

VERSION = b"\x01"
SIV, GCM = b"\x01", b"\x02"
NONCE_BYTES = 12
TAG_BYTES = 16
HEAD_BYTES = len(VERSION + SIV) + NONCE_BYTES


class Unopened(Exception):
    """It was changed, cut short, moved from another place, or sealed with another key.

    Which of these is not said, and nothing of what was read is carried along.
    """


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a sealed value belongs."""

    table: str
    field: str
    row: UUID
    claim: UUID

    @property
    def bound(self) -> bytes:
        """What the seal vouches for besides the content."""
        return f"v1|{self.table}|{self.field}|{self.row}|{self.claim}".encode()


class Aead(Protocol):
    """A cipher that also vouches for what it did not encrypt."""

    def encrypt(self, nonce: bytes, data: bytes, associated_data: bytes, /) -> bytes: ...

    def decrypt(self, nonce: bytes, data: bytes, associated_data: bytes, /) -> bytes: ...


CIPHERS: Mapping[bytes, Callable[[bytes], Aead]] = {SIV: AESGCMSIV, GCM: AESGCM}


def strongest() -> bytes:
    """GCM-SIV survives a repeated nonce, but needs OpenSSL 3.2; GCM is sound with a key a claim."""
    try:
        AESGCMSIV(bytes(32))
    except UnsupportedAlgorithm:
        return GCM
    return SIV


ALGORITHM = strongest()


def seal(content: bytes, *, key: bytes, place: Place) -> bytes:
    nonce = os.urandom(NONCE_BYTES)
    return (
        VERSION + ALGORITHM + nonce + CIPHERS[ALGORITHM](key).encrypt(nonce, content, place.bound)
    )


def unseal(envelope: bytes, *, key: bytes, place: Place) -> bytes:
    return Unsealing(key).unseal(envelope, place)


class Unsealing:
    """Opens what one key has sealed in many places: setting a cipher up takes half of each time."""

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._ciphers: dict[bytes, Aead] = {}

    def unseal(self, envelope: bytes, place: Place) -> bytes:
        version, algorithm, nonce = envelope[:1], envelope[1:2], envelope[2:HEAD_BYTES]
        long_enough = len(envelope) >= HEAD_BYTES + TAG_BYTES
        if not long_enough or version != VERSION or algorithm not in CIPHERS:
            raise Unopened
        try:
            return self._cipher(algorithm).decrypt(nonce, envelope[HEAD_BYTES:], place.bound)
        except (InvalidTag, UnsupportedAlgorithm):
            raise Unopened from None

    def _cipher(self, algorithm: bytes) -> Aead:
        if algorithm not in self._ciphers:
            self._ciphers[algorithm] = CIPHERS[algorithm](self._key)
        return self._ciphers[algorithm]

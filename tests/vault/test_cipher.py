"""What is sealed opens only in its own place, whole and unchanged."""

import dataclasses
import uuid
from typing import Any

import pytest
from cryptography.exceptions import UnsupportedAlgorithm
from hypothesis import given
from hypothesis import strategies as st

from nexus.vault import cipher
from nexus.vault.cipher import GCM, SIV, Place, Unopened, seal, unseal

KEY = bytes(range(32))
PLACE = Place(table="pages", field="sealed", row=uuid.uuid4(), claim=uuid.uuid4())
CONTENT = b"Canary: the lift slipped, and my back with it."


@pytest.fixture(params=[SIV, GCM], ids=["gcm-siv", "gcm"])
def envelope(request, monkeypatch):
    monkeypatch.setattr(cipher, "ALGORITHM", request.param)
    return seal(CONTENT, key=KEY, place=PLACE)


@given(content=st.binary(min_size=1, max_size=2000))
def test_it_comes_back_as_it_was(content):
    assert unseal(seal(content, key=KEY, place=PLACE), key=KEY, place=PLACE) == content


def test_either_algorithm_opens_whichever_is_now_in_use(envelope):
    assert unseal(envelope, key=KEY, place=PLACE) == CONTENT


def test_the_same_content_never_looks_the_same_twice():
    assert len({seal(CONTENT, key=KEY, place=PLACE) for _ in range(100)}) == 100


@pytest.mark.parametrize(
    "other",
    [{"table": "drafts"}, {"field": "notes"}, {"row": uuid.uuid4()}, {"claim": uuid.uuid4()}],
    ids=lambda other: next(iter(other)),
)
def test_it_does_not_open_in_another_place(envelope, other):
    with pytest.raises(Unopened):
        unseal(envelope, key=KEY, place=dataclasses.replace(PLACE, **other))


@pytest.mark.parametrize("part", ["table", "field", "row", "claim"])
def test_with_a_part_of_the_place_unbound_the_move_is_found(monkeypatch, part):
    """The same move opens once that part is left out: it is this part that refuses."""

    def unbound(place: Place) -> bytes:
        return repr([v for k, v in dataclasses.asdict(place).items() if k != part]).encode()

    monkeypatch.setattr(Place, "bound", property(unbound))
    elsewhere: dict[str, Any] = {part: "elsewhere"}
    moved = dataclasses.replace(PLACE, **elsewhere)
    assert unseal(seal(CONTENT, key=KEY, place=PLACE), key=KEY, place=moved) == CONTENT


def test_every_flipped_bit_is_refused(envelope):
    for bit in range(len(envelope) * 8):
        flipped = bytearray(envelope)
        flipped[bit // 8] ^= 1 << bit % 8
        with pytest.raises(Unopened):
            unseal(bytes(flipped), key=KEY, place=PLACE)


def test_every_truncation_and_any_tail_is_refused(envelope):
    for length in range(len(envelope)):
        with pytest.raises(Unopened):
            unseal(envelope[:length], key=KEY, place=PLACE)
    with pytest.raises(Unopened):
        unseal(envelope + b"\0", key=KEY, place=PLACE)


def test_another_key_does_not_open_it(envelope):
    with pytest.raises(Unopened):
        unseal(envelope, key=bytes(32), place=PLACE)


def test_a_refusal_carries_nothing_of_the_content(envelope):
    with pytest.raises(Unopened) as refusal:
        unseal(envelope[:-1], key=KEY, place=PLACE)
    assert refusal.value.args == ()
    assert refusal.value.__cause__ is None
    assert str(PLACE.claim) not in repr(refusal.value)


def test_without_gcm_siv_it_seals_with_gcm(monkeypatch):
    def missing(_key: bytes) -> None:
        raise UnsupportedAlgorithm("needs OpenSSL 3.2")

    monkeypatch.setattr(cipher, "AESGCMSIV", missing)
    assert cipher.strongest() == GCM


def test_an_envelope_of_a_missing_algorithm_is_unopened(monkeypatch, envelope):
    def missing(_key: bytes) -> None:
        raise UnsupportedAlgorithm("needs OpenSSL 3.2")

    monkeypatch.setattr(cipher, "CIPHERS", {SIV: missing, GCM: missing})
    with pytest.raises(Unopened):
        unseal(envelope, key=KEY, place=PLACE)

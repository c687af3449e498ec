"""A sealed stream opens whole, in its place and in its order, or not at all."""

import dataclasses
import io
import uuid

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nexus.vault import cipher, stream
from nexus.vault.cipher import GCM, SIV, TAG_BYTES, Place, Unopened
from nexus.vault.stream import HEAD_BYTES, Sealer, open_stream, seal_stream

KEY = bytes(range(32))
PLACE = Place(table="files", field="original", row=uuid.uuid4(), claim=uuid.uuid4())
SMALL = 64
SEALED_PIECE = SMALL + TAG_BYTES


@pytest.fixture(autouse=True)
def _small_pieces(monkeypatch):
    monkeypatch.setattr(stream, "PIECE", SMALL)


def sealed(content: bytes, *, key: bytes = KEY, place: Place = PLACE) -> bytes:
    sink = io.BytesIO()
    seal_stream([content], sink, key=key, place=place)
    return sink.getvalue()


def opened(envelope: bytes, *, key: bytes = KEY, place: Place = PLACE) -> bytes:
    return b"".join(open_stream(io.BytesIO(envelope), key=key, place=place))


def pieces_of(envelope: bytes) -> tuple[bytes, list[bytes]]:
    head, rest = envelope[:HEAD_BYTES], envelope[HEAD_BYTES:]
    return head, [rest[at : at + SEALED_PIECE] for at in range(0, len(rest), SEALED_PIECE)]


FOUR = bytes(range(256))[: 4 * SMALL]


@given(st.lists(st.binary(max_size=200), max_size=6))
def test_it_comes_back_as_it_was_however_it_arrived(parts):
    sink = io.BytesIO()
    assert seal_stream(parts, sink, key=KEY, place=PLACE) == len(b"".join(parts))
    assert opened(sink.getvalue()) == b"".join(parts)


@pytest.mark.parametrize("length", [0, 1, SMALL - 1, SMALL, SMALL + 1, 2 * SMALL, 5 * SMALL + 7])
@pytest.mark.parametrize("algorithm", [SIV, GCM], ids=["gcm-siv", "gcm"])
def test_every_length_comes_back_with_either_algorithm(length, algorithm, monkeypatch):
    monkeypatch.setattr(cipher, "ALGORITHM", algorithm)
    assert opened(sealed(b"x" * length)) == b"x" * length


def test_nothing_of_it_can_be_read_in_the_envelope_and_no_two_are_alike():
    canary = b"Canary: L5-S1, seen on the film of 2009"
    one, other = sealed(canary * 9), sealed(canary * 9)
    assert b"Canary" not in one
    assert not set(pieces_of(one)[1]) & set(pieces_of(other)[1])


@pytest.mark.parametrize(
    "change",
    [
        lambda head, p: head + b"".join(p[:-1]),
        lambda head, p: head + b"".join(p)[:-1],
        lambda head, p: head,
        lambda head, p: head[:-1],
        lambda head, p: b"",
        lambda head, p: head + b"".join([p[1], p[0], *p[2:]]),
        lambda head, p: head + b"".join([p[0], *p]),
        lambda head, p: head + b"".join([p[0], *p[2:]]),
        lambda head, p: head + b"".join([*p, p[-1]]),
        lambda head, p: head + b"".join(p) + b"more",
        lambda head, p: head + p[-1],
        lambda head, p: b"\x01" + head[1:] + b"".join(p),
        lambda head, p: head[:1] + b"\x09" + head[2:] + b"".join(p),
    ],
    ids=[
        "without its last piece", "a byte short", "no piece", "half a head", "nothing",
        "two pieces changed places", "a piece twice", "without a piece", "its end twice",
        "something after its end", "its end alone", "another version", "another algorithm",
    ],
)  # fmt: skip
def test_what_was_cut_or_put_in_another_order_does_not_open(change):
    with pytest.raises(Unopened):
        opened(change(*pieces_of(sealed(FOUR))))


@settings(max_examples=60)
@given(st.data())
def test_no_changed_bit_goes_unseen(data):
    envelope = bytearray(sealed(FOUR))
    at = data.draw(st.integers(0, len(envelope) - 1))
    envelope[at] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(Unopened):
        opened(bytes(envelope))


@pytest.mark.parametrize(
    "other",
    [
        dataclasses.replace(PLACE, claim=uuid.uuid4()),
        dataclasses.replace(PLACE, row=uuid.uuid4()),
        dataclasses.replace(PLACE, field="copy"),
        dataclasses.replace(PLACE, table="drafts"),
    ],
    ids=["claim", "file", "field", "table"],
)
def test_it_opens_in_its_own_place_alone(other):
    with pytest.raises(Unopened):
        opened(sealed(FOUR), place=other)


def test_it_opens_with_its_own_key_alone():
    with pytest.raises(Unopened):
        opened(sealed(FOUR), key=bytes(32))


def test_a_piece_of_another_stream_of_the_same_place_does_not_fit_in():
    head, pieces = pieces_of(sealed(FOUR))
    _head, others = pieces_of(sealed(FOUR))
    with pytest.raises(Unopened):
        opened(head + b"".join([pieces[0], others[1], *pieces[2:]]))


def test_what_was_never_finished_does_not_open():
    sink = io.BytesIO()
    Sealer(sink, key=KEY, place=PLACE).write(FOUR * 3)
    with pytest.raises(Unopened):
        opened(sink.getvalue())


def test_the_length_is_vouched_for_apart_from_the_end(monkeypatch):
    envelope = sealed(FOUR)
    monkeypatch.setattr(stream, "_bound", lambda place, number, length: place.bound)
    with pytest.raises(Unopened):
        opened(envelope)


def test_it_never_holds_more_than_a_piece_or_two():
    class Slow(io.BytesIO):
        most = 0

        def read(self, size: int | None = -1, /) -> bytes:
            Slow.most = max(Slow.most, size or 0)
            return super().read(min(size or 0, 7))

    source = Slow(sealed(FOUR * 20))
    assert b"".join(open_stream(source, key=KEY, place=PLACE)) == FOUR * 20
    assert Slow.most <= SEALED_PIECE

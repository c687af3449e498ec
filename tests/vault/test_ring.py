"""The key ring is made once, read by nobody else, and refused with a clear word."""

import base64
import json
import threading

import pytest
from django.core.exceptions import ImproperlyConfigured

from nexus.vault.ring import Ring, RingRefused, create_ring, current_ring, turn_ring

SECRET = base64.b64encode(b"canary canary canary canary 1234").decode()


@pytest.fixture(autouse=True)
def ring_file(settings, tmp_path):
    settings.KEY_RING_FILE = tmp_path / "var" / "key_ring.json"
    return settings.KEY_RING_FILE


def write(path, text: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    path.chmod(0o600)


def test_a_new_ring_has_one_key_and_is_ours_alone(ring_file):
    assert create_ring() is True
    assert ring_file.stat().st_mode & 0o777 == 0o600
    ring = current_ring()
    assert [len(key) for key in ring.keys.values()] == [32]
    assert ring.active in ring.keys


def test_an_existing_ring_is_never_overwritten(ring_file):
    create_ring()
    before = ring_file.read_bytes()
    assert create_ring() is False
    assert ring_file.read_bytes() == before


def test_a_ring_is_read_once_and_again_after_a_rotation():
    create_ring()
    first = current_ring()
    assert current_ring() is first
    turned = turn_ring()
    assert current_ring() is turned
    assert turned.active != first.active
    assert turned.keys.items() > first.keys.items()


def test_rotations_at_once_lose_no_key(ring_file):
    create_ring()
    turns = [threading.Thread(target=turn_ring) for _ in range(8)]
    for turn in turns:
        turn.start()
    for turn in turns:
        turn.join()
    assert len(current_ring().keys) == 9
    assert [path.name for path in ring_file.parent.iterdir()] == [ring_file.name]


def test_a_missing_ring_is_told_with_what_to_do():
    with pytest.raises(RingRefused, match=r"no key ring.*backup.*make_keys"):
        current_ring()


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o660])
def test_a_ring_that_others_may_read_is_refused(ring_file, mode):
    create_ring()
    ring_file.chmod(mode)
    with pytest.raises(RingRefused, match="chmod 600"):
        current_ring()


@pytest.mark.parametrize(
    "written",
    [
        "",
        "canary",
        "[]",
        "{}",
        '{"active": "a"}',
        '{"active": "a", "keys": []}',
        '{"active": "a", "keys": {"a": 7}}',
        '{"active": "a", "keys": {"a": "canary!"}}',
        json.dumps({"active": "a", "keys": {"a": SECRET[:-4]}}),
        json.dumps({"active": "a", "keys": {}}),
        json.dumps({"active": "b", "keys": {"a": SECRET}}),
    ],
)
def test_a_damaged_ring_is_refused_without_being_shown(ring_file, written):
    write(ring_file, written)
    with pytest.raises(RingRefused) as refusal:
        current_ring()
    assert "canary" not in str(refusal.value)
    assert SECRET[:8] not in str(refusal.value)
    assert refusal.value.__cause__ is None


def test_a_refusal_reaches_the_operator_as_one_sentence():
    assert issubclass(RingRefused, ImproperlyConfigured)


def test_a_ring_never_shows_its_keys():
    assert "canary" not in repr(Ring(active="a", keys={"a": b"canary"}))

"""What an operator does with the keys."""

import io
import uuid

import pytest
from django.core.management import CommandError, call_command

from nexus.vault.keys import key_of, make_key, rewrap
from nexus.vault.management.commands import rotate_keys
from nexus.vault.models import ClaimKey
from nexus.vault.ring import current_ring

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture(autouse=True)
def ring_file(settings, tmp_path):
    settings.KEY_RING_FILE = tmp_path / "key_ring.json"
    run("make_keys")
    return settings.KEY_RING_FILE


@pytest.fixture
def claim_keys(ring_file):
    return {claim: make_key(claim) for claim in [uuid.uuid4() for _ in range(12)]}


def run(command: str) -> str:
    said = io.StringIO()
    call_command(command, stdout=said)
    return said.getvalue()


def kek_ids() -> set[str]:
    return set(ClaimKey.objects.values_list("kek_id", flat=True))


def test_keys_are_made_once(ring_file):
    before = ring_file.read_bytes()
    assert run("make_keys") == ""
    assert ring_file.read_bytes() == before


def test_making_keys_asks_for_a_copy_of_them(ring_file):
    ring_file.unlink()
    assert "Keep a copy" in run("make_keys")


def test_a_rotation_locks_every_key_anew_and_changes_none(claim_keys):
    before = current_ring().active
    assert "Rotated: 12" in run("rotate_keys")
    assert kek_ids() == {current_ring().active}
    assert current_ring().active != before
    assert {claim: key_of(claim) for claim in claim_keys} == claim_keys


def test_an_interrupted_rotation_is_finished_by_the_next(monkeypatch, claim_keys):
    done: list[ClaimKey] = []

    def interrupted(stored, ring) -> None:
        if len(done) == 5:
            raise KeyboardInterrupt
        rewrap(stored, ring)
        done.append(stored)

    monkeypatch.setattr(rotate_keys, "rewrap", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run("rotate_keys")
    assert {claim: key_of(claim) for claim in claim_keys} == claim_keys
    monkeypatch.undo()
    ring = current_ring()
    assert "Finished" in run("rotate_keys")
    assert current_ring() is ring
    assert kek_ids() == {ring.active}
    assert {claim: key_of(claim) for claim in claim_keys} == claim_keys


def test_every_key_is_tried(claim_keys):
    assert run("keycheck") == "All 12 claim keys open.\n"


def test_a_key_that_does_not_open_is_counted(claim_keys):
    ClaimKey.objects.filter(pk__in=list(claim_keys)[:2]).update(wrapped=b"damaged")
    with pytest.raises(CommandError, match="2 of 12 claim keys do not open"):
        run("keycheck")

"""What was erased stays known, whatever is restored and wherever a machine stopped."""

import os
import secrets
import stat
import uuid
from pathlib import Path

import pytest
from django.utils import timezone

from nexus.vault.cipher import Unopened
from nexus.vault.keys import KeyGone, key_of, make_key
from nexus.vault.ledger import (
    destroy_key,
    digest_of,
    erased,
    in_file,
    make_whole,
    note_in_file,
    was_erased,
)
from nexus.vault.models import ClaimKey, Erased

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture(autouse=True)
def ledger_file(settings, tmp_path):
    settings.ERASURES_FILE = tmp_path / "erasures.log"
    return settings.ERASURES_FILE


@pytest.fixture
def claim():
    claim = uuid.uuid4()
    make_key(claim)
    return claim


def test_a_destroyed_key_is_gone_and_stands_in_both_ledgers(claim):
    destroy_key(claim)
    with pytest.raises(KeyGone):
        key_of(claim)
    assert set(in_file()) == {digest_of(claim)} == {one.digest for one in Erased.objects.all()}
    assert was_erased(claim)


def test_the_keys_of_others_are_left_alone(claim):
    other = uuid.uuid4()
    key = make_key(other)
    destroy_key(claim)
    assert key_of(other) == key
    assert not was_erased(other)


def test_a_key_is_overwritten_before_it_is_deleted(claim, monkeypatch):
    before = bytes(ClaimKey.objects.get(claim=claim).wrapped)
    seen: list[bytes] = []
    really = secrets.token_bytes

    def noise(length: int) -> bytes:
        seen.append(really(length))
        return seen[0]

    monkeypatch.setattr(secrets, "token_bytes", noise)
    destroy_key(claim)
    assert [len(one) for one in seen] == [len(before)]


def test_destroying_twice_is_destroying_once(claim, ledger_file):
    destroy_key(claim)
    written = ledger_file.read_bytes()
    destroy_key(claim)
    assert ledger_file.read_bytes() == written
    assert Erased.objects.count() == 1


def test_neither_ledger_tells_which_claim_it_was(claim, ledger_file):
    destroy_key(claim)
    assert str(claim) not in ledger_file.read_text()
    assert claim.hex not in ledger_file.read_text()


def test_only_we_may_read_the_file(claim, ledger_file):
    destroy_key(claim)
    assert stat.S_IMODE(ledger_file.stat().st_mode) == 0o600


def test_the_file_is_on_the_disk_before_the_key_is_destroyed(claim, monkeypatch):
    def stop(_opened: int) -> None:
        raise OSError("the machine stopped")

    monkeypatch.setattr(os, "fsync", stop)
    with pytest.raises(OSError, match="stopped"):
        destroy_key(claim)
    assert key_of(claim)


def test_a_line_left_half_is_none_and_spoils_no_later_one(claim, ledger_file):
    ledger_file.write_text(f"2026-11-23T14:00:00+00:00 {'a' * 20}")
    destroy_key(claim)
    assert set(in_file()) == {digest_of(claim)}


def test_a_damaged_time_does_not_bring_a_claim_back(ledger_file):
    ledger_file.write_text(f"yesterday {'a' * 64}\n")
    assert erased() == {"a" * 64}


def test_what_one_ledger_lost_the_other_tells():
    now = timezone.now()
    Erased.objects.create(digest="a" * 64, at=now)
    note_in_file("b" * 64, now)
    assert erased() == {"a" * 64, "b" * 64}
    assert make_whole() == 2
    assert set(in_file()) == {one.digest for one in Erased.objects.all()} == erased()
    assert make_whole() == 0


def test_a_missing_key_is_told_apart_from_one_that_does_not_open():
    with pytest.raises(Unopened) as refusal:
        key_of(uuid.uuid4())
    assert isinstance(refusal.value, KeyGone)


def test_a_folder_that_is_missing_keeps_the_key(claim, settings, tmp_path):
    settings.ERASURES_FILE = Path(tmp_path / "nowhere" / "erasures.log")
    with pytest.raises(FileNotFoundError):
        destroy_key(claim)
    assert key_of(claim)

"""Each claim has its own key, locked with a key of the ring."""

import uuid

import pytest
from django.db import connections

from nexus.vault import keys
from nexus.vault.cipher import Unopened
from nexus.vault.keys import kept_key, key_of, make_key
from nexus.vault.models import ClaimKey

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_a_key_comes_back_as_it_was_made():
    claim = uuid.uuid4()
    assert make_key(claim) == key_of(claim)
    assert make_key(uuid.uuid4()) != key_of(claim)


def test_it_is_stored_locked_and_apart():
    claim = uuid.uuid4()
    key = make_key(claim)
    stored = ClaimKey.objects.using("keys").get(pk=claim)
    assert key not in bytes(stored.wrapped)
    assert str(stored) == f"key of {claim}"
    assert "vault_claimkey" not in connections["default"].introspection.table_names()


def test_a_key_of_no_claim_is_made_once_and_kept():
    whose = uuid.uuid4()
    assert kept_key(whose) == kept_key(whose) == key_of(whose)
    assert ClaimKey.objects.using("keys").filter(pk=whose).count() == 1


def test_of_two_that_make_it_at_the_same_moment_both_get_the_first(monkeypatch):
    whose = uuid.uuid4()
    first = make_key(whose)
    answers = iter([keys.KeyGone(whose), None])

    def looked_up(claim):
        if gone := next(answers):
            raise gone  # nobody had made it yet
        return key_of(claim)

    monkeypatch.setattr(keys, "key_of", looked_up)
    assert kept_key(whose) == first


def test_a_claim_without_a_key_does_not_open():
    with pytest.raises(Unopened):
        key_of(uuid.uuid4())


def test_a_key_locked_with_a_lost_key_does_not_open():
    claim = uuid.uuid4()
    make_key(claim)
    ClaimKey.objects.update(kek_id="lost")
    with pytest.raises(Unopened):
        key_of(claim)


def swap(one: uuid.UUID, other: uuid.UUID) -> None:
    wrapped = ClaimKey.objects.get(pk=other).wrapped
    ClaimKey.objects.filter(pk=one).update(wrapped=wrapped)


def test_the_key_of_another_claim_does_not_pass_for_its_own():
    one, other = uuid.uuid4(), uuid.uuid4()
    make_key(one)
    make_key(other)
    swap(one, other)
    with pytest.raises(Unopened):
        key_of(one)


def test_with_the_claim_unbound_the_swap_is_found(monkeypatch):
    place = keys.place_of(uuid.uuid4())
    monkeypatch.setattr(keys, "place_of", lambda _claim: place)
    one, other = uuid.uuid4(), uuid.uuid4()
    make_key(one)
    theirs = make_key(other)
    swap(one, other)
    assert key_of(one) == theirs

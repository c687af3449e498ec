"""Guessing is counted, for everybody at once, without keeping who it was."""

from datetime import UTC, datetime, timedelta

import pytest

from nexus.audit.models import Tally
from nexus.claims import throttle
from nexus.claims.models import Throttle
from nexus.claims.throttle import TRIES_A_NETWORK, TooManyTries, count_try

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def tries_until_refused(remote: str, most: int = 200) -> int:
    for tried in range(most):
        try:
            count_try(remote)
        except TooManyTries:
            return tried
    return most


def test_a_network_has_so_many_tries(time_machine):
    time_machine.move_to(NOON, tick=False)
    assert tries_until_refused("192.0.2.7") == TRIES_A_NETWORK
    assert tries_until_refused("192.0.2.200") == 0
    assert tries_until_refused("192.0.3.7") == TRIES_A_NETWORK


def test_whoever_is_refused_is_told_how_long_to_wait(time_machine):
    time_machine.move_to(NOON + timedelta(minutes=5), tick=False)
    tries_until_refused("192.0.2.7")
    with pytest.raises(TooManyTries) as refusal:
        count_try("192.0.2.7")
    assert refusal.value.wait == timedelta(minutes=10)
    time_machine.shift(refusal.value.wait)
    assert tries_until_refused("192.0.2.7") == TRIES_A_NETWORK


def test_a_node_whose_clock_is_behind_does_not_start_the_count_anew(time_machine):
    time_machine.move_to(NOON, tick=False)
    tries_until_refused("192.0.2.7")
    time_machine.move_to(NOON - timedelta(hours=1), tick=False)
    assert tries_until_refused("192.0.2.7") == 0


def test_many_networks_together_have_a_limit_too(monkeypatch, time_machine):
    time_machine.move_to(NOON, tick=False)
    monkeypatch.setattr(throttle, "TRIES_IN_ALL", 50)
    tries = sum(tries_until_refused(f"198.51.{net}.1", most=10) for net in range(10))
    assert tries == 50


def test_one_network_cannot_use_up_the_tries_of_all_others(monkeypatch, time_machine):
    time_machine.move_to(NOON, tick=False)
    monkeypatch.setattr(throttle, "TRIES_IN_ALL", TRIES_A_NETWORK + 5)
    for _ in range(3):
        tries_until_refused("192.0.2.7")
    assert tries_until_refused("203.0.113.9") == 5


def test_with_the_counting_off_guessing_is_found(monkeypatch):
    monkeypatch.setattr(throttle, "count", lambda _who: 1)
    assert tries_until_refused("192.0.2.7") == 200


def test_no_address_is_kept():
    count_try("192.0.2.7")
    kept = [str(value) for row in Throttle.objects.values_list() for value in row]
    assert not any("192" in value[:4] or "192.0.2" in value for value in kept)
    assert {str(row) for row in Throttle.objects.all()} == {"1 tries"}


def test_what_was_counted_in_windows_past_is_removed(time_machine):
    time_machine.move_to(NOON, tick=False)
    for net in range(10):
        count_try(f"198.51.{net}.1")
    assert Throttle.objects.count() == 11
    time_machine.shift(throttle.WINDOW)
    count_try("192.0.2.7")
    assert Throttle.objects.count() == 2
    time_machine.shift(throttle.WINDOW)
    assert throttle.forget_old_tries() == 2
    assert not Throttle.objects.exists()


def test_whoever_is_refused_is_counted_for_the_audit(time_machine):
    time_machine.move_to(NOON, tick=False)
    tries_until_refused("192.0.2.7")
    with pytest.raises(TooManyTries):
        count_try("192.0.2.7")
    told = Tally.objects.get()
    assert (told.what, told.count) == ("try-refused", 2)

"""Two ways to be here: on one's own device, and on one that others use too."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.contrib.sessions.backends.db import SessionStore

from nexus.accounts.staying import IDLE, NOTED, Device, device_named, note_person, stay, time_left

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)


@pytest.fixture
def clock():
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


@pytest.fixture
def session():
    return SessionStore()


@pytest.mark.parametrize("told", ["", "shared", "OWN", "own ", "\x00"])
def test_who_does_not_say_it_plainly_is_on_a_shared_computer(told):
    assert device_named(told) is Device.SHARED
    assert device_named("own") is Device.OWN


def test_on_ones_own_device_it_stays_open_for_two_weeks_whoever_is_there(clock, session):
    stay(session, Device.OWN)
    assert session.get_expiry_age() == timedelta(days=14).total_seconds()
    assert not session.get_expire_at_browser_close()
    clock.shift(timedelta(days=13))
    note_person(session)
    assert time_left(session) is None
    assert session.get_expiry_age() == timedelta(days=1).total_seconds()


def test_on_a_shared_computer_it_ends_with_the_browser_and_with_the_person(clock, session):
    stay(session, Device.SHARED)
    assert session.get_expire_at_browser_close()
    clock.shift(IDLE)
    assert time_left(session) == NOTED
    clock.shift(NOTED)
    assert time_left(session) == timedelta(0)


def test_a_sign_of_the_person_begins_the_time_anew_without_a_write_for_each(clock, session):
    stay(session, Device.SHARED)
    session.modified = False
    clock.shift(NOTED - timedelta(seconds=1))
    note_person(session)
    assert not session.modified
    clock.shift(timedelta(seconds=1))
    note_person(session)
    assert session.modified
    assert time_left(session) == IDLE + NOTED


def test_who_was_on_a_shared_computer_may_come_back_on_their_own(clock, session):
    stay(session, Device.SHARED)
    stay(session, Device.OWN)
    clock.shift(IDLE * 2)
    assert time_left(session) is None
    assert not session.get_expire_at_browser_close()

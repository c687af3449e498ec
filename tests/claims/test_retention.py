"""A claim is kept for a year after the last visit; what is due is thrown away, and nothing else."""

from datetime import date, timedelta
from io import StringIO

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.db.models.functions import Now
from django.utils import timezone

from nexus.claims.access import OPENED
from nexus.claims.erasing import ask_to_erase
from nexus.claims.models import Claim, Throttle
from nexus.claims.retention import kept_until, months_after, purge

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture(autouse=True)
def ledger_file(settings, tmp_path):
    settings.ERASURES_FILE = tmp_path / "erasures.log"


def visited(claim: Claim, day: date) -> Claim:
    Claim.objects.filter(pk=claim.pk).update(last_visit=day)
    return Claim.objects.get(pk=claim.pk)


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2026, 11, 23), 12, date(2027, 11, 23)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 1, 31), -2, date(2025, 11, 30)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
    ],
)
def test_months_are_counted_as_people_count_them(day, months, then):
    assert months_after(day, months) == then


def test_the_setting_says_how_long(claim, settings):
    claim = visited(claim, date(2026, 3, 1))
    assert kept_until(claim) == date(2027, 3, 1)
    settings.KEPT_MONTHS = 6
    assert kept_until(claim) == date(2026, 9, 1)


def test_what_was_not_visited_for_a_year_is_erased_and_nothing_else(claim, another):
    visited(claim, months_after(timezone.localdate(), -12))
    visited(another, months_after(timezone.localdate(), -12) + timedelta(days=1))
    assert purge().claims == 1
    assert [one.pk for one in Claim.objects.all()] == [another.pk]
    assert purge().claims == 0


def test_an_erasure_is_ended_after_its_day_and_not_before(claim, ada):
    ask_to_erase(claim=claim, by=ada)
    assert purge().claims == 0
    Claim.objects.filter(pk=claim.pk).update(erase_at=Now())
    assert purge().claims == 1


def test_sessions_that_are_over_or_open_nothing_any_more_go(claim):
    kept, empty, over = SessionStore(), SessionStore(), SessionStore()
    kept[OPENED], empty[OPENED], over[OPENED] = [str(claim.pk)], ["gone"], [str(claim.pk)]
    over.set_expiry(-10)
    for one in (kept, empty, over):
        one.save()
    assert purge().sessions == 2
    assert [one.pk for one in Session.objects.all()] == [kept.session_key]


def test_old_counts_of_tries_go(claim):
    Throttle.objects.create(key="old", window=1, count=3)
    assert purge().tries == 1


def test_the_command_says_how_much_and_nothing_of_what(claim):
    visited(claim, date(2020, 1, 1))
    said = StringIO()
    call_command("purge", stdout=said)
    assert "Erased: 1 claims" in said.getvalue()
    assert str(claim.pk) not in said.getvalue()

"""What nobody came back for is thrown away."""

from datetime import timedelta

import pytest
import time_machine
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.db import connection
from django.utils import timezone

from nexus.accounts.forgetting import forget_addresses, forget_counts
from nexus.accounts.models import Account
from nexus.claims.retention import purge

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def addresses() -> set[str]:
    return set(Account.objects.values_list("email", flat=True))


def test_an_address_whose_code_was_never_typed_is_forgotten_after_a_day(ada_mail, dan_mail):
    ada_mail.sign_in()
    dan_mail.ask()
    assert forget_addresses() == 0
    with time_machine.travel(timezone.now() + timedelta(days=1, minutes=1)):
        assert forget_addresses() == 1
    assert addresses() == {"ada@example.org"}


def test_an_operator_who_did_not_come_yet_is_not_forgotten(dan_mail):
    dan_mail.ask()
    Account.objects.update(is_operator=True)
    with time_machine.travel(timezone.now() + timedelta(days=9)):
        assert forget_addresses() == 0


def test_counts_whose_time_is_over_are_dropped():
    cache.set("over", 1, timeout=10)
    cache.set("not over", 1, timeout=1000)
    with time_machine.travel(timezone.now() + timedelta(seconds=60)):
        assert forget_counts() == 1
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM cache")
        assert cursor.fetchone()[0] == 1


def test_another_cache_looks_after_itself(settings):
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    assert forget_counts() == 0


def test_who_is_signed_in_stays_so_when_old_sessions_go(ada, ada_mail):
    ada_mail.sign_in()
    ada.claim.delete()
    purge()
    assert ada_mail.is_signed_in()
    assert Session.objects.count() == 1

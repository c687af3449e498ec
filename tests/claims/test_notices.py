"""An address for notices is sealed with its claim; each claim is told of twice, and once each."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from nexus.accounts.models import Account
from nexus.audit.models import Event
from nexus.claims.access import Closed
from nexus.claims.erasing import ask_to_erase
from nexus.claims.holding import hold
from nexus.claims.locking import ForeignClaim
from nexus.claims.models import Claim, NoticeAddress
from nexus.claims.notices import (
    address_of,
    due_for_notice,
    forget_address,
    leave_address,
    left_address,
    note_notice,
)
from nexus.claims.retention import kept_until, months_after
from nexus.vault.cipher import Unopened

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
TODAY = date(2027, 2, 1)


def ends_in(claim: Claim, days: int) -> Claim:
    day = months_after(TODAY + timedelta(days=days), -12)
    Claim.objects.filter(pk=claim.pk).update(last_visit=day)
    return Claim.objects.get(pk=claim.pk)


def test_it_is_sealed_and_opens_for_its_claim_alone(claim, another, ada):
    leave_address(claim=claim, address="ada@example.org", by=ada)
    stored = NoticeAddress.objects.get()
    assert b"ada" not in bytes(stored.sealed)
    assert left_address(claim) == "ada@example.org"
    NoticeAddress.objects.filter(pk=stored.pk).update(claim=another)
    with pytest.raises(Unopened):
        left_address(another)


def test_another_takes_its_place_and_it_can_be_taken_back(claim, ada):
    leave_address(claim=claim, address="ada@example.org", by=ada)
    leave_address(claim=claim, address="ada@example.com", by=ada)
    leave_address(claim=claim, address="ada@example.com", by=ada)
    assert address_of(claim) == "ada@example.com"
    forget_address(claim=claim, by=ada)
    forget_address(claim=claim, by=ada)
    assert address_of(claim) == ""
    written = Event.objects.filter(claim=claim.pk, what__startswith="notices").order_by("number")
    assert [one.what for one in written] == ["notices-asked", "notices-asked", "notices-ended"]
    assert {one.detail for one in written} == {""}


def test_it_is_left_by_the_owner_alone_and_not_while_erasing(claim, ada, dan):
    with pytest.raises(ForeignClaim):
        leave_address(claim=claim, address="dan@example.org", by=dan)
    with pytest.raises(ForeignClaim):
        forget_address(claim=claim, by=dan)
    ask_to_erase(claim=claim, by=ada)
    with pytest.raises(Closed):
        leave_address(claim=claim, address="ada@example.org", by=ada)


def test_an_account_that_keeps_the_claim_is_told_where_nothing_else_was_left(claim, ada):
    account = Account.objects.create(email="ada@example.org", password="!")
    hold(claim=claim, account=account, by=ada)
    assert address_of(claim) == "ada@example.org"
    leave_address(claim=claim, address="other@example.org", by=ada)
    assert address_of(claim) == "other@example.org"
    forget_address(claim=claim, by=ada)
    Account.objects.update(is_active=False)
    assert address_of(claim) == ""


@pytest.mark.parametrize(
    ("left", "told"),
    [(31, []), (30, [30]), (29, [30]), (8, [30]), (7, [7]), (1, [7]), (0, []), (-1, [])],
)
def test_the_last_month_and_the_last_week_are_told_also_when_a_day_was_missed(
    claim, ada, left, told
):
    leave_address(claim=claim, address="ada@example.org", by=ada)
    ends_in(claim, left)
    assert [days for days in (30, 7) if due_for_notice(days, today=TODAY)] == told


def test_each_is_told_once_for_each_day_on_which_it_would_end(claim, ada):
    leave_address(claim=claim, address="ada@example.org", by=ada)
    ends = ends_in(claim, 30)
    assert note_notice(ends, days=30, until=kept_until(ends))
    assert not note_notice(ends, days=30, until=kept_until(ends))
    assert due_for_notice(30, today=TODAY) == []
    later = ends_in(claim, 40)  # visited, so it lives on
    assert due_for_notice(30, today=TODAY + timedelta(days=10)) == [later]


def test_nobody_is_told_without_an_address_or_of_what_is_being_erased(claim, another, ada, dan):
    ends_in(claim, 7)
    leave_address(claim=another, address="dan@example.org", by=dan)
    ends_in(another, 7)
    ask_to_erase(claim=another, by=dan)
    assert due_for_notice(7, today=TODAY) == []


def test_it_goes_with_its_claim(claim, ada):
    leave_address(claim=claim, address="ada@example.org", by=ada)
    note_notice(claim, days=7, until=timezone.localdate())
    claim.delete()
    assert not NoticeAddress.objects.exists()

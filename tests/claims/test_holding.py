"""A claim is kept in one account, is never left without anything that opens it, and forgets it."""

import pytest
from django.db.models import Model

from nexus.accounts.actor import Person
from nexus.accounts.models import Account
from nexus.accounts.opening import account_at
from nexus.audit.models import Event
from nexus.claims.access import NoSuchClaim
from nexus.claims.beginning import NotHeld, open_with_code, retire_code
from nexus.claims.erasing import hanging_on_claims
from nexus.claims.holding import (
    HeldElsewhere,
    claims_in,
    end_account,
    has_code,
    hold,
    let_go,
    without_code,
)
from nexus.claims.locking import ForeignClaim
from nexus.claims.models import Claim, Holding
from nexus.claims.once import Sent

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

HERE = "192.0.2.7"


@pytest.fixture
def account() -> Account:
    return account_at("ada@example.org")


@pytest.fixture
def held(claim, account, ada):
    hold(claim=claim, account=account, by=ada)
    return claim


def told_of(claim: Claim) -> list[str]:
    return list(Event.objects.filter(claim=claim.pk).order_by("pk").values_list("what", flat=True))


def test_a_claim_is_kept_in_an_account(held, account):
    assert list(claims_in(account)) == [held]
    assert told_of(held)[-1] == "claim-held"


def test_put_there_twice_it_is_told_once(held, account, ada):
    hold(claim=held, account=account, by=ada)
    assert told_of(held).count("claim-held") == 1


def test_another_account_does_not_get_it(held, ada):
    with pytest.raises(HeldElsewhere):
        hold(claim=held, account=account_at("dan@example.org"), by=ada)
    assert Holding.objects.get().account.email == "ada@example.org"


def test_nobody_puts_a_foreign_claim_into_an_account(claim, account, dan):
    with pytest.raises(ForeignClaim):
        hold(claim=claim, account=account, by=dan)
    with pytest.raises(ForeignClaim):
        hold(claim=claim, account=account, by=Person(dan.claim))


def test_taken_out_it_has_a_new_code_and_the_old_one_is_gone(held, code, ada):
    new = let_go(claim=held, by=ada)
    assert open_with_code(code=new, remote=HERE) == held
    with pytest.raises(NoSuchClaim):
        open_with_code(code=code, remote=HERE)
    assert not Holding.objects.exists()


def test_taken_out_by_a_double_tap_it_shows_the_same_code(held, ada):
    sent = Sent.told("out", "a-token-of-one-form")
    assert let_go(claim=held, by=ada, sent=sent) == let_go(claim=held, by=ada, sent=sent)


def test_what_no_account_keeps_cannot_be_taken_out(claim, code, ada):
    with pytest.raises(NotHeld):
        let_go(claim=claim, by=ada)
    assert open_with_code(code=code, remote=HERE) == claim


def test_its_code_can_be_switched_off_only_within_an_account(held, ada, another, dan):
    retire_code(claim=held, by=ada)
    assert not has_code(held)
    with pytest.raises(NotHeld):
        retire_code(claim=another, by=dan)
    assert has_code(another)


def test_with_that_guard_off_a_claim_would_be_lost(another, dan, monkeypatch):
    monkeypatch.setattr(Holding, "objects", AlwaysThere())
    retire_code(claim=another, by=dan)
    assert not has_code(another)


class AlwaysThere:
    def filter(self, **_of: object) -> "AlwaysThere":
        return self

    def exists(self) -> bool:
        return True


def test_an_account_that_alone_opens_a_claim_is_not_ended(held, account, ada):
    retire_code(claim=held, by=ada)
    assert without_code(account) == {held.pk}
    assert not end_account(account=account)
    assert Account.objects.filter(pk=account.pk).exists()


def test_an_ended_account_leaves_its_claims_and_nothing_else(held, account, code):
    assert end_account(account=account)
    assert open_with_code(code=code, remote=HERE) == held
    assert not Holding.objects.exists()
    assert not list(rows_of(account))


def rows_of(account: Account):
    """Whatever in the database still names an account."""
    every: list[type[Model]] = [
        one.related_model for one in Account._meta.related_objects if one.related_model
    ]
    for model in every:
        yield from model._default_manager.all()


def test_an_erasure_takes_it_along():
    assert (Holding, "claim") in hanging_on_claims()

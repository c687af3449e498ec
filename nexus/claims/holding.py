"""Claims kept in an account: taken in, listed, and taken out again with a code of their own.

A claim is kept in one account at most. Whoever may open it may put it there; only from within can
its codes be switched off, so that no claim is left that nothing opens.
"""

from uuid import UUID

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet

from nexus.accounts.actor import Actor
from nexus.accounts.models import Account
from nexus.audit.recording import What, record
from nexus.claims.beginning import NotHeld, give_code, retire_codes
from nexus.claims.codes import code_told_by
from nexus.claims.locking import locked
from nexus.claims.models import Claim, Holding, ReturnCode
from nexus.claims.once import ALWAYS, Sent, is_fresh, known, note


class HeldElsewhere(Exception):
    """Another account keeps it; whose, is not said."""


@transaction.atomic(durable=True)
def hold(*, claim: Claim, account: Account, by: Actor) -> None:
    """Kept in the account from now on; done twice it is the same."""
    locked(claim, by)
    held, made = Holding.objects.get_or_create(claim=claim, defaults={"account": account})
    if held.account_id != account.pk:
        raise HeldElsewhere
    if made:
        record(what=What.CLAIM_HELD, actor=by.label, claim=claim.pk)


@transaction.atomic(durable=True)
def let_go(*, claim: Claim, by: Actor, sent: Sent = ALWAYS) -> str:
    """Out of its account, with a new code that is told only here; every earlier one is retired."""
    locked(claim, by)
    before = known(sent, claim)
    if before and is_fresh(before):
        return code_told_by(sent.token)
    if not Holding.objects.filter(claim=claim).delete()[0]:
        raise NotHeld
    form = ALWAYS if before else sent
    note(form, claim, outcome="let-go")
    retire_codes(claim)
    code = give_code(claim, form)
    record(what=What.CLAIM_LET_GO, actor=by.label, claim=claim.pk)
    return code


def claims_in(account: Account) -> QuerySet[Claim]:
    """Those of an account, the latest first."""
    return Claim.objects.filter(holding__account=account).order_by("-created_at")


def without_code(account: Account) -> set[UUID]:
    """Those that only this account opens."""
    codes = ReturnCode.objects.filter(claim=OuterRef("pk"), retired_at__isnull=True)
    return set(claims_in(account).exclude(Exists(codes)).values_list("pk", flat=True))


def has_code(claim: Claim) -> bool:
    return claim.codes.filter(retired_at__isnull=True).exists()


@transaction.atomic(durable=True)
def end_account(*, account: Account) -> bool:
    """Nothing is left of it; but where it alone opens a claim, nothing happens."""
    Account.objects.select_for_update().get(pk=account.pk)
    for claim in claims_in(account):
        Claim.objects.select_for_update(no_key=True).get(pk=claim.pk)  # no code goes meanwhile
    if without_code(account):
        return False
    account.delete()
    return True

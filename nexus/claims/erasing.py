"""Erasing a claim: closed for a day in which its owner may keep it after all, then gone for good.

What is left between two steps, when a machine stops there, is a claim that is due: whoever comes
next, `purge` or its owner, goes on where it stopped. Its row goes last of all.
"""

from datetime import datetime, timedelta

from django.db import connections, transaction
from django.db.models import ManyToOneRel, Model, QuerySet
from django.db.models.functions import Now

from nexus.accounts.actor import Actor
from nexus.audit.recording import What, record
from nexus.claims.access import Closed, Erased
from nexus.claims.locking import ForeignClaim, locked
from nexus.claims.models import Claim
from nexus.vault.ledger import destroy_key

TIME_TO_UNDO = timedelta(hours=24)


class TooLate(Exception):
    """It is being erased already, and no more to be kept."""


def ask_to_erase(*, claim: Claim, by: Actor) -> datetime:
    """Close the claim; says when it is gone. Asked twice, the first time counts."""
    try:
        return _close(claim, by)
    except Closed:
        return when_gone(claim)


@transaction.atomic(durable=True)
def _close(claim: Claim, by: Actor) -> datetime:
    locked(claim, by)
    gone = database_clock(claim) + TIME_TO_UNDO
    Claim.objects.filter(pk=claim.pk).update(erase_at=gone)
    record(what=What.ERASURE_ASKED, actor=by.label, claim=claim.pk)
    return gone


@transaction.atomic(durable=True)
def keep_after_all(*, claim: Claim, by: Actor) -> None:
    """Raises TooLate once the day is over, by the clock of the database."""
    if getattr(by, "claim", claim.pk) != claim.pk:
        raise ForeignClaim
    held = Claim.objects.select_for_update(no_key=True).filter(pk=claim.pk).first()
    if held is None:
        raise TooLate
    if held.erase_at is None:
        return
    if held.erase_at <= database_clock(held):
        raise TooLate
    Claim.objects.filter(pk=claim.pk).update(erase_at=None)
    record(what=What.ERASURE_UNDONE, actor=by.label, claim=claim.pk)


def may_share(claim: Claim) -> bool:
    """Whether anybody but its owner may be let in; whoever shares a claim asks here."""
    return claim.erase_at is None


# ── Gone ─────────────────────────────────────────────────────────────────────────────────────────


def is_due(claim: Claim) -> bool:
    return claim.erase_at is not None and claim.erase_at <= database_clock(claim)


def erase(*, claim: Claim, by: Actor) -> bool:
    """Everything of a claim whose day is over; says whether this was the one that ended it."""
    if not empty_claim(claim):
        return False
    destroy_key(claim.pk)
    ended = remove_claim(claim, by)
    for alias in ("default", "keys"):
        leave_no_pages(alias)
    return ended


@transaction.atomic(durable=True)
def empty_claim(claim: Claim) -> bool:
    """Whatever hangs on the claim, under its lock: who saves or draws meanwhile comes too late."""
    held = Claim.objects.select_for_update().filter(pk=claim.pk).first()
    if held is None or not is_due(held):
        return False
    for model, field in hanging_on_claims():
        QuerySet(model).filter(**{field: held.pk}).delete()
    # From here on not even a clock that is set back lets anybody keep it.
    Claim.objects.filter(pk=held.pk).update(erase_at=held.created_at, item_numbers={})
    return True


def hanging_on_claims() -> list[tuple[type[Model], str]]:
    """Every table that points to a claim, also one that is made after this was written."""
    every = Claim._meta.get_fields(include_hidden=True)
    return [(one.related_model, one.field.name) for one in every if isinstance(one, ManyToOneRel)]


@transaction.atomic(durable=True)
def remove_claim(claim: Claim, by: Actor) -> bool:
    removed, _by_model = Claim.objects.filter(pk=claim.pk, erase_at__isnull=False).delete()
    if removed:
        record(what=What.CLAIM_ERASED, actor=by.label, claim=claim.pk)
    return bool(removed)


def leave_no_pages(alias: str) -> None:
    """What was erased also leaves the log of writes; while somebody reads, the next one does it."""
    connection = connections[alias]
    if connection.vendor == "sqlite" and not connection.in_atomic_block:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


# ── Clocks ───────────────────────────────────────────────────────────────────────────────────────


def database_clock(claim: Claim) -> datetime:
    """One clock for all workers."""
    now: datetime | None = (
        Claim.objects.filter(pk=claim.pk).annotate(now=Now()).values_list("now", flat=True).first()
    )
    if now is None:
        raise Erased
    return now


def when_gone(claim: Claim) -> datetime:
    gone: datetime | None = (
        Claim.objects.filter(pk=claim.pk).values_list("erase_at", flat=True).first()
    )
    if gone is None:
        raise Erased
    return gone

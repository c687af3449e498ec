"""An address that somebody left, to be told before their claim is erased: offered, not required."""

from datetime import date, timedelta

from django.db import IntegrityError, transaction
from django.db.models import Q

from nexus.accounts.actor import Actor
from nexus.audit.recording import What, record
from nexus.claims.locking import locked
from nexus.claims.models import Claim, Notice, NoticeAddress
from nexus.claims.retention import NOTICES, kept_until, last_visit_for
from nexus.vault.cipher import Place, seal, unseal
from nexus.vault.keys import key_of


@transaction.atomic(durable=True)
def leave_address(*, claim: Claim, address: str, by: Actor) -> None:
    """One address a claim; another takes its place, and the same one twice is left once."""
    locked(claim, by)
    if left_address(claim) == address:
        return
    NoticeAddress.objects.filter(claim=claim).delete()
    left = NoticeAddress(claim=claim)
    left.sealed = seal(address.encode(), key=key_of(claim.pk), place=place_of(left))
    left.save(force_insert=True)
    record(what=What.NOTICES_ASKED, actor=by.label, claim=claim.pk)


@transaction.atomic(durable=True)
def forget_address(*, claim: Claim, by: Actor) -> None:
    """Done twice it is the same."""
    locked(claim, by)
    gone, _by_model = NoticeAddress.objects.filter(claim=claim).delete()
    if gone:
        record(what=What.NOTICES_ENDED, actor=by.label, claim=claim.pk)


def left_address(claim: Claim) -> str:
    """What its owner typed, or nothing."""
    left = NoticeAddress.objects.filter(claim=claim).first()
    if left is None:
        return ""
    return unseal(bytes(left.sealed), key=key_of(claim.pk), place=place_of(left)).decode()


def address_of(claim: Claim) -> str:
    """Where a notice goes: what was left for it, or else the account that keeps the claim."""
    left = left_address(claim)
    if left:
        return left
    held = Claim.objects.filter(pk=claim.pk, holding__account__is_active=True)
    return held.values_list("holding__account__email", flat=True).first() or ""


def place_of(left: NoticeAddress) -> Place:
    return Place(
        table=NoticeAddress._meta.db_table, field="sealed", row=left.pk, claim=left.claim_id
    )


# ── Whom to tell ─────────────────────────────────────────────────────────────────────────────────


def due_for_notice(days: int, *, today: date) -> list[Claim]:
    """Claims with an address whose last `days` have begun, and that were not yet told so.

    Not only those of this very day: a worker that stood still yesterday tells today. Once the last
    notice is due, the earlier ones are no more.
    """
    later = [fewer for fewer in NOTICES if fewer < days]
    first = today + timedelta(days=max(later, default=0) + 1)
    last = today + timedelta(days=days)
    near = Claim.objects.filter(
        Q(notice_address__isnull=False) | Q(holding__account__is_active=True),
        erase_at__isnull=True,
        last_visit__gt=last_visit_for(first) - timedelta(days=4),
        last_visit__lte=last_visit_for(last),
    ).prefetch_related("notices")
    return [one for one in near if first <= kept_until(one) <= last and not was_told(one, days)]


def was_told(claim: Claim, days: int) -> bool:
    until = kept_until(claim)
    return any(one.days == days and one.until == until for one in claim.notices.all())


def note_notice(claim: Claim, *, days: int, until: date) -> bool:
    """False when somebody else noted it first: then it is theirs to tell."""
    try:
        with transaction.atomic():
            Notice.objects.create(claim=claim, days=days, until=until)
    except IntegrityError:
        return False
    return True

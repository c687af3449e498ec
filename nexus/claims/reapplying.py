"""After a restore: what was erased and came back with an older backup is destroyed again."""

from collections.abc import Iterable
from uuid import UUID

from django.core.checks import CheckMessage, Error
from django.db import connections
from django.db.models import F

from nexus.accounts.actor import System
from nexus.claims.erasing import erase
from nexus.claims.models import Claim
from nexus.vault.ledger import destroy_key, digest_of, erased, make_whole
from nexus.vault.models import ClaimKey, Erased

RESTORING = System("restore")
REFUSAL = "A backup brought back {count} claims or keys that were erased."
HINT = "Run: manage.py reapply_erasures. Until then the site does not start."


def erased_among(claims: Iterable[UUID], ledger: frozenset[str]) -> set[UUID]:
    return {claim for claim in claims if digest_of(claim) in ledger}


def brought_back() -> set[UUID]:
    """Claims and keys that the ledger says are no more."""
    ledger = erased()
    if not ledger:
        return set()
    claims = erased_among(Claim.objects.values_list("pk", flat=True), ledger)
    return claims | erased_among(ClaimKey.objects.values_list("claim", flat=True), ledger)


def reapply_erasures() -> int:
    """Destroy again what came back; says how much that was. Done twice it is the same."""
    make_whole()
    back = brought_back()
    for claim in back:
        destroy_key(claim)  # first of all: from here on nothing of it opens
    Claim.objects.filter(pk__in=back).update(erase_at=F("created_at"))
    for held in Claim.objects.filter(pk__in=back):
        erase(claim=held, by=RESTORING)
    return len(back)


def nothing_erased_is_back(**_kwargs: object) -> list[CheckMessage]:
    """Asked before the site starts, and by every command: nobody may read what was erased."""
    if not tables_are_there():
        return []
    count = len(brought_back())
    return [Error(REFUSAL.format(count=count), hint=HINT, id="claims.E001")] if count else []


def tables_are_there() -> bool:
    """A site that has yet to be migrated is asked again once it is."""
    return all(
        model._meta.db_table in connections[alias].introspection.table_names()
        for alias, model in (("default", Claim), ("keys", ClaimKey), ("keys", Erased))
    )

"""One writer of a claim at a time."""

from nexus.accounts.actor import Actor, System
from nexus.claims.access import Closed, NoSuchClaim
from nexus.claims.models import Claim


class ForeignClaim(Exception):
    """Whoever opened one claim cannot change another."""


def locked(claim: Claim, by: Actor) -> Claim:
    """The claim, held for this transaction: on PostgreSQL by its row, on SQLite by itself."""
    if not isinstance(by, System) and by.claim != claim.pk:
        raise ForeignClaim
    held = Claim.objects.select_for_update(no_key=True).filter(pk=claim.pk).first()
    if held is None:
        raise NoSuchClaim
    if held.erase_at is not None:  # whoever erases it has the last word
        raise Closed(held.pk)
    return held

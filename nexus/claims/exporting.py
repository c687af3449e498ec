"""Everything of a claim that its owner takes along."""

from django.db import transaction

from nexus.accounts.actor import Actor
from nexus.audit.recording import What, record
from nexus.claims.answers_file import write_file
from nexus.claims.locking import locked
from nexus.claims.models import Claim
from nexus.claims.queries import given_of
from nexus.interview.question import JSON


@transaction.atomic(durable=True)
def export_everything(*, claim: Claim, by: Actor) -> dict[str, JSON]:
    """The file of its answers, which can be brought back; that all of it was taken is noted."""
    locked(claim, by)
    record(what=What.EVERYTHING_EXPORTED, actor=by.label, claim=claim.pk)
    return write_file(given_of(claim))

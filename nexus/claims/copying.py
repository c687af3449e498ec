"""A claim a second time: the same answers under a key and a code of its own, without the drafts."""

from collections.abc import Mapping

from nexus.accounts.actor import Actor
from nexus.claims.beginning import import_answers
from nexus.claims.models import Claim
from nexus.claims.once import ALWAYS, Sent
from nexus.interview.question import JSON


def copy_claim(
    *, claim: Claim, given: Mapping[str, JSON], by: Actor, sent: Sent = ALWAYS
) -> tuple[Claim, str]:
    """The new claim and its return code; `given` is what the old one holds now."""
    return import_answers(given=given, of=claim, by=by, sent=sent)

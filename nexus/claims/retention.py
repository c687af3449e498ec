"""How long a claim is kept that nobody visits, and what is thrown away in time."""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.models import Session
from django.db.models import QuerySet
from django.db.models.functions import Now
from django.utils import timezone

from nexus.accounts.actor import System
from nexus.accounts.forgetting import forget_addresses, forget_counts
from nexus.claims.access import OPENED
from nexus.claims.erasing import erase
from nexus.claims.models import Claim
from nexus.claims.once import forget_sent_forms
from nexus.claims.throttle import forget_old_tries

RETENTION = System("retention")
NOTICES = (30, 7)
"""So many days before a claim is erased, whoever left an address is told."""


def kept_until(claim: Claim) -> date:
    """The day on which the claim is erased, unless somebody visits it before."""
    return months_after(claim.last_visit, settings.KEPT_MONTHS)


def months_after(day: date, months: int) -> date:
    """The same day of a later month, or its last: nothing is erased a day early."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def last_visit_for(until: date) -> date:
    """The latest visit of a claim that is kept until then at most."""
    return months_after(until, -settings.KEPT_MONTHS)


def due_by(today: date) -> QuerySet[Claim]:
    """Claims whose time is over on a day; by their last visit, so that a new setting counts."""
    last = last_visit_for(today)
    return Claim.objects.filter(erase_at__isnull=True, last_visit__lte=last)


@dataclass(frozen=True)
class Purged:
    """What was thrown away."""

    claims: int
    sessions: int
    tries: int
    forms: int
    addresses: int
    counts: int


def purge() -> Purged:
    """All that is due; safe while people are here, and done twice it is the same."""
    due_by(timezone.localdate()).update(erase_at=Now())
    due = Claim.objects.filter(erase_at__lte=Now())
    return Purged(
        claims=sum(erase(claim=claim, by=RETENTION) for claim in due),
        sessions=forget_sessions(),
        tries=forget_old_tries(),
        forms=forget_sent_forms(),
        addresses=forget_addresses(),
        counts=forget_counts(),
    )


def forget_sessions() -> int:
    """Sessions that are over, and those that could open only claims that are no more.

    Who is signed in stays so: their account opens more than what the session names.
    """
    over, _by_model = Session.objects.filter(expire_date__lt=timezone.now()).delete()
    there = {str(pk) for pk in Claim.objects.values_list("pk", flat=True)}
    empty = [key for key, opened in sessions() if opened and not there.intersection(opened)]
    for key in empty:
        Session.objects.filter(pk=key).delete()
    return over + len(empty)


def sessions() -> Iterator[tuple[str, list[str]]]:
    for session in Session.objects.iterator():
        held = session.get_decoded()
        if SESSION_KEY not in held:
            yield session.pk, held.get(OPENED, [])

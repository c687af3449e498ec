"""Whoever left an address is told before their saved form is erased, by two notices, each once."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from nexus.claims.models import Claim
from nexus.claims.notices import address_of, due_for_notice, note_notice
from nexus.claims.retention import NOTICES, kept_until
from nexus.operating.mails import NOTICE_KEEPS, notice, write_mail

Send = Callable[[UUID], None]


def tell_all_due(*, send: Send, today: date | None = None) -> int:
    """Says how many were told now; run again on the same day, it tells nobody twice."""
    day = today or timezone.localdate()
    return sum(
        tell_once(claim, days=days, today=day, send=send)
        for days in NOTICES
        for claim in due_for_notice(days, today=day)
    )


@transaction.atomic(durable=True)
def tell_once(claim: Claim, *, days: int, today: date, send: Send) -> bool:
    """The note that it was told and the mail itself hold together, or neither does."""
    until = kept_until(claim)
    address = address_of(claim)
    if not address or not note_notice(claim, days=days, until=until):
        return False
    letter = notice(address, days=(until - today).days, until=until)
    send(write_mail(letter, keeps=NOTICE_KEEPS).pk)
    return True

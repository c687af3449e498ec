"""After a restore the audit ends earlier than the note says: an operator may go on from there."""

from pathlib import Path

from django.conf import settings
from django.db import transaction

from nexus.audit.chain import last_link
from nexus.audit.head import HeadRefused, alone, noted_head, replace_head
from nexus.audit.recording import What, record
from nexus.audit.verifying import verify


class NotAtTheEnd(Exception):
    """What is broken is not the end of the audit, and is not accepted."""


def accept_end() -> None:
    """The audit itself tells it from then on, so nobody cuts an end off and hides it like this."""
    broken = verify().broken
    if broken is None:
        return
    if not broken.at_the_end:
        raise NotAtTheEnd(broken.words)
    with transaction.atomic():
        before, _now = last_link()
        detail = f"{before.number}/{noted_in_words()}"
        record(what=What.END_MISSED, actor="system", claim=None, detail=detail)
        last, _now = last_link()
    path = Path(settings.AUDIT_HEAD_FILE)
    with alone(path):
        replace_head(path, last)


def noted_in_words() -> str:
    """The number of the event that was noted, if any can be read."""
    try:
        noted = noted_head()
    except HeadRefused:
        return "unreadable"
    return "none" if noted is None else str(noted.number)

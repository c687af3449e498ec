"""A form counts once, however often it arrives: a double tap, a line that breaks, a reload.

Each form that makes something new carries a token of its own. Whoever brings the same token again
gets what it made the first time. Saving a page needs none: it has versions.
"""

import hashlib
import re
from dataclasses import dataclass
from datetime import timedelta

from django.db import IntegrityError, transaction
from django.utils import timezone

from nexus.claims.models import Claim, SentForm

TOKEN = re.compile(r"[A-Za-z0-9_-]{16,40}")
REMEMBERED = timedelta(days=1)
"""Nobody sends a form again after that."""
AT_ONCE = timedelta(minutes=1)
"""A double tap comes within seconds, and a browser tries again within a minute."""


@dataclass(frozen=True)
class Sent:
    """A form for one purpose; without a token it is told apart from no other, and always counts."""

    purpose: str = ""
    token: str = ""

    @classmethod
    def told(cls, purpose: str, token: str) -> "Sent":
        """As a browser names it; anything odd names none."""
        return cls(purpose, token) if TOKEN.fullmatch(token) else cls()

    def digest(self, claim: Claim | None) -> str:
        of = claim.pk if claim else ""
        return hashlib.sha256(f"{self.purpose}|{of}|{self.token}".encode()).hexdigest()


ALWAYS = Sent()


class SentAlready(Exception):
    """Of two that arrived at once, the other was first; nothing of this one is kept."""


def known(sent: Sent, claim: Claim | None = None) -> SentForm | None:
    """What is noted of the form, if it came before; under the claim's lock, where there is one."""
    if not sent.token:
        return None
    noted = SentForm.objects.select_related("claim")
    return noted.filter(digest=sent.digest(claim)).first()


def is_fresh(noted: SentForm) -> bool:
    """It came a moment ago: what shows a return code must not show it to whoever comes next."""
    return timezone.now() - noted.sent_at < AT_ONCE


def note(sent: Sent, claim: Claim, *, outcome: str, begins: bool = False) -> None:
    """Raises SentAlready where no lock kept another from noting it first."""
    if not sent.token:
        return
    digest = sent.digest(None if begins else claim)
    try:
        with transaction.atomic():
            SentForm.objects.create(digest=digest, claim=claim, outcome=outcome)
    except IntegrityError:
        raise SentAlready from None


def forget_sent_forms() -> int:
    """Those that nobody will send again; says how many."""
    gone, _by_model = SentForm.objects.filter(sent_at__lt=timezone.now() - REMEMBERED).delete()
    return gone

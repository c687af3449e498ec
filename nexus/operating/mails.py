"""Mails that say nothing to whoever else reads them: of a "saved form", never of a back or a claim.

A mail is written down in the transaction it belongs to, sealed, and sent by the worker after it:
what is taken back is never sent, and what is done is not forgotten.
"""

import json
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from uuid import UUID

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext, ngettext

from nexus.operating.models import Mail
from nexus.vault.cipher import Place, seal, unseal
from nexus.vault.keys import kept_key, key_of

KEY = UUID("4a1d0c1f-6f0e-4f57-8c1b-6a0a9c3f2e77")
"""Mails share one key: it stands among those of claims, and is locked anew together with them."""
NOTICE_KEEPS = timedelta(days=3)


@dataclass(frozen=True)
class Letter:
    """What goes on its way."""

    to: str
    subject: str
    words: str


def write_mail(letter: Letter, *, keeps: timedelta) -> Mail:
    """Sealed, for the worker; within a transaction it is sent only if that holds."""
    mail = Mail(not_after=timezone.now() + keeps)
    content = json.dumps(asdict(letter)).encode()
    mail.sealed = seal(content, key=kept_key(KEY), place=place_of(mail))
    mail.save(force_insert=True)
    return mail


def letter_of(mail: Mail) -> Letter:
    content = unseal(bytes(mail.sealed or b""), key=key_of(KEY), place=place_of(mail))
    return Letter(**json.loads(content))


def place_of(mail: Mail) -> Place:
    return Place(table=Mail._meta.db_table, field="sealed", row=mail.pk, claim=KEY)


# ── What they say ────────────────────────────────────────────────────────────────────────────────


def neutral_subject() -> str:
    """The same for every mail: it may light up on a screen that others see."""
    return gettext("Your saved form")


def notice(to: str, *, days: int, until: date) -> Letter:
    """Before a form is erased."""
    left = ngettext("in {days} day", "in {days} days", days).format(days=days)
    words = gettext(
        "You have a saved form on our site. We keep it until {until}, {left}. Then it is erased "
        "for good.\n\n"
        "If you still want it, open it before that day. Each visit starts the time anew:\n"
        "{address}\n\n"
        "If you don’t need it any more, you don’t have to do anything.\n\n"
        "You get this because your address was given for it. To stop these mails, open your form "
        "and go to “Your data”.\n\n"
        "{operator}\n"
    )
    told = words.format(
        until=date_format(until, "F j, Y"),
        left=left,
        address=f"{settings.SITE_ADDRESS}{reverse('wizard:return')}",
        operator=settings.OPERATOR_NAME,
    )
    return Letter(to=to, subject=neutral_subject(), words=told)

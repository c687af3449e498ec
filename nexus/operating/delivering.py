"""Hands a mail to the mail server once: whatever happens, nobody gets it twice by itself.

What fails before it is handed over may be tried again. When the answer is lost nobody knows whether
it went: then a person decides.
"""

from contextlib import suppress
from smtplib import SMTPException, SMTPRecipientsRefused, SMTPResponseException
from uuid import UUID

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.utils import timezone

from nexus.operating.failing import CameTooLate, MayHaveBeenSent, NotSent
from nexus.operating.mails import letter_of
from nexus.operating.models import Mail


def hand_over(pk: UUID) -> None:
    """Raises NotSent, MayHaveBeenSent or CameTooLate; of a mail that was sent, nothing is left."""
    server = opened_server() if is_to_be_sent(pk) else None
    mail = begun(pk) if server else None
    if server is None or mail is None:
        return
    letter = letter_of(mail)
    message = EmailMessage(
        letter.subject, letter.words, settings.DEFAULT_FROM_EMAIL, [letter.to], connection=server
    )
    try:
        message.send()
    except (SMTPRecipientsRefused, SMTPResponseException):  # it said no
        Mail.objects.filter(pk=pk).update(begun_at=None)
        raise NotSent from None
    except (SMTPException, OSError):
        raise MayHaveBeenSent from None
    finally:
        with suppress(SMTPException, OSError):
            server.close()
    Mail.objects.filter(pk=pk).update(sent_at=timezone.now(), sealed=None)


def is_to_be_sent(pk: UUID) -> bool:
    mail = Mail.objects.filter(pk=pk, sent_at=None).first()
    if mail is None:
        return False
    if mail.not_after < timezone.now():
        Mail.objects.filter(pk=pk).update(sealed=None)
        raise CameTooLate
    if mail.begun_at:
        raise MayHaveBeenSent
    return mail.sealed is not None


def opened_server() -> BaseEmailBackend:
    server = get_connection(**settings.MAIL_GOES_BY)
    try:
        server.open()
    except (SMTPException, OSError):
        raise NotSent from None
    return server


@transaction.atomic(durable=True)
def begun(pk: UUID) -> Mail | None:
    """Marked before it goes, for the case that nobody lives to tell."""
    mail = Mail.objects.select_for_update().filter(pk=pk, sent_at=None, begun_at=None).first()
    if mail is None or mail.sealed is None:
        return None
    Mail.objects.filter(pk=pk).update(begun_at=timezone.now())
    return mail


def send_after_all(pk: UUID) -> None:
    """A person looked and decided that it is to be tried again."""
    Mail.objects.filter(pk=pk, sent_at=None).update(begun_at=None)

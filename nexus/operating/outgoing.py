"""Where everything that mails by way of Django ends: written down, for the worker to send."""

from collections.abc import Sequence
from datetime import timedelta

from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction

from nexus.operating.jobs import deliver, queue
from nexus.operating.mails import Letter, write_mail

KEEPS = timedelta(minutes=15)
"""As long as a code that was sent is good."""


class Outbox(BaseEmailBackend):
    """A mail server that is slow or gone holds up no page.

    Nor does the time that a page took tell anybody whether a mail was sent.
    """

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        with transaction.atomic():
            for message in email_messages:
                for to in message.recipients():
                    letter = Letter(to=to, subject=str(message.subject), words=str(message.body))
                    queue(deliver, write_mail(letter, keeps=KEEPS).pk)
        return len(email_messages)

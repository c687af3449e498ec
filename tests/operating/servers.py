"""Servers of mail as they can be: taking, refusing, gone, hanging up, and one that kills."""

import os
import signal
from collections.abc import Sequence
from pathlib import Path
from smtplib import SMTPRecipientsRefused, SMTPServerDisconnected
from typing import Any

from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend

CANARY = "canary-7f3a"


class Server(BaseEmailBackend):
    """Takes what it is given, and remembers it."""

    taken: list[EmailMessage] = []

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        self.taken.extend(email_messages)
        return len(email_messages)


class Refusing(Server):
    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        raise SMTPRecipientsRefused({CANARY: (550, CANARY.encode())})


class Gone(Server):
    def open(self) -> bool:
        raise ConnectionRefusedError(CANARY)


class HangingUp(Server):
    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        super().send_messages(email_messages)
        raise SMTPServerDisconnected(CANARY)


class Broken(Server):
    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        raise ZeroDivisionError(CANARY)


class Killing(Server):
    """Takes a mail to a file, and now and then its worker dies right before or after."""

    def __init__(self, taken_to: str, **options: Any) -> None:
        super().__init__(**options)
        self.file = Path(taken_to)

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        for message in email_messages:
            number = int(message.body)
            if number % 5 == 1:
                os.kill(os.getpid(), signal.SIGKILL)
            with self.file.open("a") as file:
                file.write(f"{number}\n")
            if number % 5 == 3:
                os.kill(os.getpid(), signal.SIGKILL)
        return len(email_messages)

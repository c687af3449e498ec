"""An address, what it was sent, and a browser that reads it."""

import re

from django.core import mail
from django.test import Client
from django.urls import reverse

CODE = re.compile(r"^    (\S+)$", re.MULTILINE)


class Mailbox:
    """What one address was sent, and a browser that reads it."""

    def __init__(self, address: str, client: Client | None = None) -> None:
        self.address = address
        self.client = client or Client()

    @property
    def letters(self) -> list[str]:
        return [str(one.body) for one in mail.outbox if one.to == [self.address]]

    @property
    def code(self) -> str:
        found = [CODE.search(one) for one in self.letters]
        return [one[1] for one in found if one][-1]

    def ask(self, **more: object):
        to = {"email": self.address, **more}
        return self.client.post(reverse("account_login"), to)

    def type(self, code: str, **more: object):
        return self.client.post(reverse("account_confirm_login_code"), {"code": code, **more})

    def sign_in(self, **more: object):
        self.ask(**more)
        return self.type(self.code)

    def is_signed_in(self) -> bool:
        return self.client.get(reverse("wizard:account")).status_code == 200

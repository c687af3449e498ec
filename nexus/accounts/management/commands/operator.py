"""Lets somebody see how the site runs, or no longer: never a claim."""

from argparse import ArgumentParser
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_email

from nexus.accounts.models import Account
from nexus.accounts.opening import account_at


class Command(BaseCommand):
    """`manage.py operator ADDRESS [--remove]`, and without an address the list of all."""

    help = "Make the account of an address an operator's: it sees how the site runs, and no claim."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("address", nargs="?", help="Where codes are sent.")
        parser.add_argument("--remove", action="store_true", help="An operator no longer.")

    def handle(self, *_args: Any, address: str | None, remove: bool, **_options: Any) -> None:
        if address is None:
            for one in Account.objects.filter(is_operator=True).order_by("email"):
                self.stdout.write(one.email)
            return
        try:
            validate_email(address)
        except ValidationError:
            raise CommandError("Give an address like name@example.org.") from None
        account = account_at(address)
        Account.objects.filter(pk=account.pk).update(is_operator=not remove)
        self.stdout.write(
            "An operator no longer."
            if remove
            else "An operator from now on. They sign in at /account/sign-in/ with a code by mail, "
            "and set up a second step before they see anything."
        )

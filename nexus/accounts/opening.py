"""The account of an address: made at the first code that is asked for it."""

from allauth.account.models import EmailAddress
from django.db import transaction

from nexus.accounts.models import Account


@transaction.atomic
def account_at(email: str) -> Account:
    """Not yet verified, nothing opens it; who never types the code leaves no trace for long."""
    email = email.lower()
    account, _made = Account.objects.get_or_create(email=email, defaults={"password": "!"})
    EmailAddress.objects.get_or_create(
        user=account, email=email, defaults={"primary": True, "verified": False}
    )
    return account

"""Who is signed in, and who may see how the site runs."""

from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa.utils import is_mfa_enabled
from django.http import Http404, HttpRequest

from nexus.accounts.models import Account


class NeedsSecondFactor(Exception):
    """Signed in, but with an address alone: not enough for whoever looks after others' claims."""


def account_in(request: HttpRequest) -> Account | None:
    """Whoever is signed in at this browser."""
    user = request.user
    return user if isinstance(user, Account) and user.is_active else None


def operator_or_404(request: HttpRequest) -> Account:
    """Raises Http404, as if there were no such page, or NeedsSecondFactor."""
    account = account_in(request)
    if account is None or not account.is_operator:
        raise Http404
    if not has_shown_second_factor(request, account):
        raise NeedsSecondFactor
    return account


def has_shown_second_factor(request: HttpRequest, account: Account) -> bool:
    """In this session, with a factor that is still there."""
    methods = {one["method"] for one in get_authentication_records(request, account)}
    return "mfa" in methods and bool(is_mfa_enabled(account))

"""The library's pages, where one of them would leave a person without an answer."""

from allauth.account.internal.flows.login import record_authentication
from allauth.account.views import confirm_login_code
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.views import activate_totp
from allauth.mfa.webauthn.views import add_webauthn
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext

from nexus.accounts.access import account_in
from nexus.accounts.adapter import TOLD


def type_code(request: HttpRequest) -> HttpResponse:
    """Where somebody is sent back to the start, they are told why."""
    response: HttpResponse = confirm_login_code(request)
    sent_back = response.headers.get("Location") == reverse("account_login")
    if request.method == "POST" and sent_back:
        request.session[TOLD] = gettext("That code no longer works. Ask for a new one.")
    return response


def set_up_app(request: HttpRequest) -> HttpResponse:
    before = factors_of(request)
    response: HttpResponse = activate_totp(request)
    return shown(request, response, before)


def add_passkey(request: HttpRequest) -> HttpResponse:
    before = factors_of(request)
    response: HttpResponse = add_webauthn(request)
    return shown(request, response, before)


def shown(request: HttpRequest, response: HttpResponse, before: set[int]) -> HttpResponse:
    """Who sets a factor up has just shown it: the next page need not ask for it again."""
    account = account_in(request)
    for factor in factors_of(request) - before if account else ():
        record_authentication(request, account, "mfa", id=factor, reauthenticated=True)
    return response


def factors_of(request: HttpRequest) -> set[int]:
    account = account_in(request)
    if request.method != "POST" or account is None:
        return set()
    return set(Authenticator.objects.filter(user=account).values_list("pk", flat=True))

"""How signing in works here, where the library of accounts leaves it to us."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.usersessions.models import UserSession
from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.messages import ERROR
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from nexus.accounts.limits import remember
from nexus.accounts.models import Account
from nexus.accounts.network import network_of
from nexus.accounts.staying import DEVICE, Device, device_named, stay
from nexus.audit.recording import What, record

TOLD = "account_told"
"""What went wrong, for the next page."""
TOLD_DEVICE = "account_device"
"""What was chosen beside the address, until the code is typed."""
ROUGHLY = {"Edg": "Edge", "Firefox": "Firefox", "Chrome": "Chrome", "Safari": "Safari"}
"""Signs of browsers, in the order in which they must be looked for."""


class AccountAdapter(DefaultAccountAdapter):
    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "incorrect_code": _("That isn’t the code. Check each sign and try again."),
        "too_many_login_attempts": _(
            "We sent as many codes as we send for now. Wait 15 minutes and try again."
        ),
        "rate_limited": _("That was too often. Wait a few minutes and try again."),
        "same_as_current": _("That is the address we have already."),
        "email_taken": _("We can’t use that address. Use another one."),
    }

    def login(self, request: HttpRequest, user: AbstractBaseUser) -> None:
        """The session gets a new id, and keeps the letters that were open in it."""
        device = device_named(request.session.pop(TOLD_DEVICE, request.session.get(DEVICE, "")))
        super().login(request, user)
        stay(request.session, device)
        record(what=What.SIGNED_IN, actor="account", claim=None, detail=str(user.pk))

    def post_login(self, request: HttpRequest, user: AbstractBaseUser, **more: Any) -> HttpResponse:
        response: HttpResponse = super().post_login(request, user, **more)
        here = UserSession.objects.filter(session_key=request.session.session_key)
        here.update(user_agent=self.get_http_user_agent(request))
        if isinstance(user, Account) and request.session.get(DEVICE) == Device.OWN:
            remember(response, user)
        return response

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002 - the library hands it over
        """There is one door: an address that is new gets its account with the first code."""
        return False

    def get_client_ip(self, request: HttpRequest) -> str:
        """The network alone, for counts and for the list of sessions."""
        network = network_of(request.META.get("REMOTE_ADDR", ""))
        return network.split("/", maxsplit=1)[0]

    def get_http_user_agent(self, request: HttpRequest) -> str:
        """A browser's first name: its whole description would tell one person from all others."""
        told = request.META.get("HTTP_USER_AGENT", "")
        return next((name for sign, name in ROUGHLY.items() if f"{sign}/" in told), "")

    def add_message(
        self, request: HttpRequest, level: int, *_args: Any, message: object = None, **_more: Any
    ) -> None:
        """What went wrong is said on the next page; what went well, the page shows by itself."""
        if level >= ERROR and message:
            request.session[TOLD] = str(message)

"""The forms of signing in, in plain words; what they do is the library's."""

from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.forms import ConfirmLoginCodeForm, RequestLoginCodeForm
from allauth.core import context
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.totp.forms import ActivateTOTPForm
from django import forms
from django.utils.translation import gettext_lazy as _

from nexus.accounts.adapter import TOLD_DEVICE
from nexus.accounts.limits import may_send
from nexus.accounts.models import LONGEST_ADDRESS
from nexus.accounts.opening import account_at
from nexus.accounts.staying import device_named

NO_CODE = _("Type the code.")


class SignIn(RequestLoginCodeForm):
    """One form for all: a new address gets an account, so the answer tells nobody apart."""

    device = forms.CharField(required=False)

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["email"].error_messages |= {
            "required": _("Type your e-mail address."),
            "invalid": _("Write it like name@example.org."),
        }

    def clean_email(self) -> str:
        email: str = self.cleaned_data["email"]
        if len(email) > LONGEST_ADDRESS:
            raise forms.ValidationError(self.fields["email"].error_messages["invalid"])
        account = account_at(email)
        if not may_send(context.request, account):
            raise get_adapter().validation_error("too_many_login_attempts")
        self._user = account if account.is_active else None
        return account.email

    def clean_device(self) -> str:
        device = device_named(self.cleaned_data["device"])
        context.request.session[TOLD_DEVICE] = str(device)
        return device


class CodeByMail(ConfirmLoginCodeForm):
    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["code"].error_messages["required"] = NO_CODE


class SecondCode(AuthenticateForm):
    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["code"].error_messages["required"] = NO_CODE


class SecondCodeAgain(ReauthenticateForm):
    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["code"].error_messages["required"] = NO_CODE


class FirstSecondCode(ActivateTOTPForm):
    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["code"].error_messages["required"] = NO_CODE

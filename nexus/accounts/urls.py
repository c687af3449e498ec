"""The addresses of signing in; the library goes by these names, and nothing else of it is here.

No sign-up, no password, no reset: there is one door, and it asks for an address.
"""

from allauth.account import views as signing_in
from allauth.mfa.base import views as second
from allauth.mfa.recovery_codes import views as spare
from allauth.mfa.totp import views as app
from allauth.mfa.webauthn import views as passkeys
from allauth.usersessions import views as sessions
from django.urls import path
from django.views.decorators.http import require_http_methods, require_safe

from nexus.accounts import views

plainly = require_http_methods(["GET", "HEAD", "POST"])
"""The library's views would take whatever a browser can send."""

urlpatterns = [
    path("sign-in/", plainly(signing_in.request_login_code), name="account_login"),
    path("sign-in/", plainly(signing_in.request_login_code), name="account_request_login_code"),
    path("sign-in/code/", plainly(views.type_code), name="account_confirm_login_code"),
    path("sign-in/second/", plainly(second.authenticate), name="mfa_authenticate"),
    path("sign-in/passkey/", plainly(passkeys.login_webauthn), name="mfa_login_webauthn"),
    path("sign-in/closed/", require_safe(signing_in.account_inactive), name="account_inactive"),
    path("sign-out/", plainly(signing_in.logout), name="account_logout"),
    path("again/", plainly(second.reauthenticate), name="mfa_reauthenticate"),
    path("again/", plainly(second.reauthenticate), name="account_reauthenticate"),
    path(
        "again/passkey/",
        plainly(passkeys.reauthenticate_webauthn),
        name="mfa_reauthenticate_webauthn",
    ),
    path("safer/", require_safe(second.index), name="mfa_index"),
    path("safer/app/", plainly(views.set_up_app), name="mfa_activate_totp"),
    path("safer/app/off/", plainly(app.deactivate_totp), name="mfa_deactivate_totp"),
    path("safer/codes/", require_safe(spare.view_recovery_codes), name="mfa_view_recovery_codes"),
    path(
        "safer/codes/new/",
        plainly(spare.generate_recovery_codes),
        name="mfa_generate_recovery_codes",
    ),
    path("safer/passkeys/", require_safe(passkeys.list_webauthn), name="mfa_list_webauthn"),
    path("safer/passkeys/add/", plainly(views.add_passkey), name="mfa_add_webauthn"),
    path("safer/passkeys/<int:pk>/", plainly(passkeys.edit_webauthn), name="mfa_edit_webauthn"),
    path(
        "safer/passkeys/<int:pk>/off/",
        plainly(passkeys.remove_webauthn),
        name="mfa_remove_webauthn",
    ),
    path("where/", plainly(sessions.list_usersessions), name="usersessions_list"),
]

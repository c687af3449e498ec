"""Secrets of second factors, sealed: a copy of the database makes no code of them."""

import base64
from uuid import UUID

from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.contrib.auth.base_user import AbstractBaseUser
from django.utils.translation import gettext

from nexus.vault.cipher import Place, seal, unseal
from nexus.vault.keys import kept_key, key_of

KEY = UUID("6f3a7a1e-0c5d-4d0e-9b53-5e2f4b0a9c11")
"""All second factors share one key: in the database of keys it stands among those of claims, so it
is locked anew, kept and brought back together with them."""
SEALED = Place(table="mfa_authenticator", field="data", row=KEY, claim=KEY)


class SecondFactors(DefaultMFAAdapter):
    """What the library of accounts asks of us about codes and keys."""

    def encrypt(self, text: str) -> str:
        sealed = seal(text.encode(), key=kept_key(KEY), place=SEALED)
        return base64.b64encode(sealed).decode("ascii")

    def decrypt(self, encrypted_text: str) -> str:
        return unseal(base64.b64decode(encrypted_text), key=key_of(KEY), place=SEALED).decode()

    def get_totp_issuer(self) -> str:
        """Stands in the list of an authenticator app, which others may see."""
        return gettext("Saved form")

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        """Stands in the list of passkeys of a phone or computer."""
        entity: dict[str, str] = super().get_public_key_credential_rp_entity()
        return {**entity, "name": gettext("Saved form")}

    def generate_authenticator_name(self, user: AbstractBaseUser, type: str) -> str:  # noqa: A002 - the library's own name
        """Numbered, so that two can be told apart before they are named."""
        count = Authenticator.objects.filter(user_id=user.pk, type=type).count()
        return gettext("Passkey {number}").format(number=count + 1)

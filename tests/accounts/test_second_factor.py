"""A second step keeps out whoever can read somebody's mail, and its secrets are sealed."""

import base64
import json

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import (
    format_hotp_value,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.core import mail
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from nexus.accounts.second_factor import KEY, SecondFactors
from nexus.vault.cipher import Unopened
from nexus.vault.keys import make_key
from nexus.vault.models import ClaimKey
from tests.accounts.mailbox import Mailbox

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

SECRET = "JBSWY3DPEHPK3PXP"


def code_now(secret: str) -> str:
    return str(format_hotp_value(hotp_value(secret, next(yield_hotp_counters_from_time()))))


def set_up(box: Mailbox) -> str:
    """Codes from an app, switched on; their secret."""
    box.client.get(reverse("mfa_activate_totp"))
    secret = str(box.client.session["mfa.totp.secret"])
    answer = box.client.post(reverse("mfa_activate_totp"), {"code": code_now(secret)})
    assert answer.headers["Location"] == reverse("mfa_view_recovery_codes")
    return secret


@pytest.fixture
def later():
    """A clock that can be set on: each code of an app works once."""
    with time_machine.travel(timezone.now(), tick=False) as clock:
        yield clock


@pytest.fixture
def guarded(ada_mail, later):
    ada_mail.sign_in()
    secret = set_up(ada_mail)
    later.shift(60)
    return secret


def second_step(box: Mailbox, code: str):
    return box.client.post(reverse("mfa_authenticate"), {"code": code})


def test_the_mail_alone_no_longer_opens_the_account(ada_mail, guarded):
    thief = Mailbox(ada_mail.address)
    thief.sign_in()
    assert not thief.is_signed_in()
    second_step(thief, "000000")
    assert not thief.is_signed_in()
    second_step(thief, code_now(guarded))
    assert thief.is_signed_in()


def test_a_code_of_an_app_is_not_taken_twice(ada_mail, guarded):
    code = code_now(guarded)
    for taken in (True, False):
        box = Mailbox(ada_mail.address)
        box.sign_in()
        second_step(box, code)
        assert box.is_signed_in() is taken


def test_a_spare_code_works_once(ada_mail, guarded):
    shown = ada_mail.client.get(reverse("mfa_view_recovery_codes")).context["unused_codes"]
    for taken in (True, False):
        box = Mailbox(ada_mail.address)
        box.sign_in()
        second_step(box, shown[0])
        assert box.is_signed_in() is taken


def test_spare_codes_are_shown_once(ada_mail, guarded):
    page = reverse("mfa_view_recovery_codes")
    first = ada_mail.client.get(page).context["unused_codes"]
    second = ada_mail.client.get(page).context["unused_codes"]
    assert len(set(first)) == 10
    assert set(second) == {"****"}


def test_guessing_the_second_step_comes_to_an_end(ada_mail, guarded):
    thief = Mailbox(ada_mail.address)
    thief.sign_in()
    answers = [second_step(thief, "000000").content.decode() for _ in range(6)]
    assert "Wait 15 minutes" in answers[-1]
    second_step(thief, code_now(guarded))
    assert not thief.is_signed_in()


def test_switching_it_off_asks_again_who_is_there(ada_mail, guarded, later):
    later.shift(20 * 60)
    off = reverse("mfa_deactivate_totp")
    answer = ada_mail.client.post(off)
    assert answer.headers["Location"].startswith(reverse("mfa_reauthenticate"))
    assert Authenticator.objects.filter(type="totp").exists()
    ada_mail.client.post(f"{reverse('mfa_reauthenticate')}?next={off}", {"code": code_now(guarded)})
    ada_mail.client.post(off)
    assert not Authenticator.objects.filter(type="totp").exists()


@pytest.mark.django_db(databases=["default", "keys"], transaction=True)
def test_whoever_owns_it_hears_of_each_change(ada_mail, guarded):
    told = [str(one.body) for one in mail.outbox if "second step" in str(one.body)]
    assert len(told) == 1
    assert {one.subject for one in mail.outbox} == {"Your saved form"}


# ── Sealed ───────────────────────────────────────────────────────────────────────────────────────


def stored() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT data FROM mfa_authenticator")
        return str(cursor.fetchall())


def test_no_secret_stands_in_the_database(ada_mail, guarded):
    assert guarded not in stored()
    spare = Authenticator.objects.get(type="recovery_codes")
    assert SecondFactors().decrypt(json.loads(json.dumps(spare.data))["seed"]) not in stored()


def test_with_the_seal_off_the_secret_is_found(ada_mail, monkeypatch, later):
    monkeypatch.setattr(SecondFactors, "encrypt", lambda _self, text: text)
    ada_mail.sign_in()
    assert set_up(ada_mail) in stored()


def test_a_secret_opens_with_its_key_alone():
    sealed = SecondFactors().encrypt(SECRET)
    assert SecondFactors().decrypt(sealed) == SECRET
    ClaimKey.objects.filter(claim=KEY).delete()
    make_key(KEY)
    with pytest.raises(Unopened):
        SecondFactors().decrypt(sealed)


def test_a_changed_secret_opens_nothing():
    sealed = bytearray(base64.b64decode(SecondFactors().encrypt(SECRET)))
    for place in range(len(sealed)):
        changed = bytes([*sealed[:place], sealed[place] ^ 1, *sealed[place + 1 :]])
        with pytest.raises(Unopened):
            SecondFactors().decrypt(base64.b64encode(changed).decode())


def test_the_key_is_shown_in_groups_that_one_can_type(ada_mail):
    ada_mail.sign_in()
    page = ada_mail.client.get(reverse("mfa_activate_totp")).content.decode()
    secret = str(ada_mail.client.session["mfa.totp.secret"])
    fours = " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))
    assert f">{fours}<" in page
    assert 'href="otpauth://' in page

"""An account opens with a code that comes by mail, and says nothing to anybody else."""

import pytest
import time_machine
from django.core import mail
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from nexus.accounts import forms
from nexus.accounts.limits import KNOWN
from nexus.accounts.models import Account
from tests.accounts.mailbox import Mailbox

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_a_code_that_came_by_mail_opens_an_account(ada_mail):
    assert ada_mail.ask().status_code == 302
    assert not ada_mail.is_signed_in()
    answer = ada_mail.type(ada_mail.code)
    assert answer.headers["Location"] == reverse("wizard:account")
    assert ada_mail.is_signed_in()


def test_small_letters_and_spaces_are_forgiven(ada_mail):
    ada_mail.ask()
    ada_mail.type(f" {ada_mail.code.lower()} ")
    assert ada_mail.is_signed_in()


def test_nobody_has_a_password(ada_mail):
    ada_mail.sign_in()
    assert not Account.objects.get().has_usable_password()


def test_the_mail_says_nothing_about_the_site(ada_mail):
    ada_mail.ask()
    sent = mail.outbox[0]
    assert sent.subject == "Your saved form"
    words = f"{sent.subject} {sent.body}".lower()
    for told in ("back to life", "pain", "claim", "letter", "nexus", "veteran", "health"):
        assert told not in words


def test_a_new_address_and_a_known_one_get_the_same_answer(dan_mail):
    dan_mail.sign_in()
    known, new = Mailbox("dan@example.org"), Mailbox("new@example.org")
    answers = [box.ask() for box in (known, new)]
    assert len({(one.status_code, one.headers["Location"]) for one in answers}) == 1
    shown = [box.client.get(reverse("account_confirm_login_code")).content for box in (known, new)]
    assert shown[0].replace(b"dan@", b"new@")[:2000] == shown[1][:2000]
    assert len(known.letters) == 2
    assert len(new.letters) == 1


def test_the_letters_that_were_open_stay_open(ada, ada_mail):
    before = ada.client.session.session_key
    ada_mail.sign_in()
    assert ada.client.session.session_key != before
    assert ada.client.get(ada.address("tasks")).status_code == 200


def test_signing_out_closes_everything(ada, ada_mail):
    ada_mail.sign_in()
    ada.client.post(reverse("account_logout"))
    assert not ada_mail.is_signed_in()
    assert ada.client.get(ada.address("tasks")).status_code == 404


def test_a_wrong_code_is_told_without_being_quoted(ada_mail):
    ada_mail.ask()
    answer = ada_mail.type("CANARY-CODE")
    assert answer.status_code == 200
    page = answer.content.decode()
    assert "That isn’t the code." in page
    assert page.count("CANARY-CODE") == 1  # in its own field, to be mended


def test_after_five_wrong_codes_the_right_one_is_of_no_use(ada_mail):
    ada_mail.ask()
    code = ada_mail.code
    for _ in range(5):
        ada_mail.type("WRONG")
    ada_mail.type(code)
    assert not ada_mail.is_signed_in()
    told = ada_mail.client.get(reverse("account_login")).content.decode()
    assert "That code no longer works. Ask for a new one." in told


def test_a_code_has_its_time(ada_mail):
    with time_machine.travel(timezone.now(), tick=False) as clock:
        ada_mail.ask()
        clock.shift(15 * 60 + 1)
        ada_mail.type(ada_mail.code)
        assert not ada_mail.is_signed_in()


def test_a_code_works_once(ada_mail):
    ada_mail.sign_in()
    again = Mailbox(ada_mail.address)
    again.type(ada_mail.code)
    assert not again.is_signed_in()


def test_a_code_works_only_in_the_browser_that_asked_for_it(ada_mail, dan_mail):
    ada_mail.ask()
    dan_mail.ask()
    dan_mail.type(ada_mail.code)
    assert not dan_mail.is_signed_in()


# ── Limits ───────────────────────────────────────────────────────────────────────────────────────


def asked(address: str, times: int, *, remote: str, client: Client | None = None) -> int:
    """How many codes came of it."""
    box = Mailbox(address, client)
    before = len(box.letters)
    for _ in range(times):
        box.client.post(reverse("account_logout"), REMOTE_ADDR=remote)
        box.client.post(reverse("account_login"), {"email": address}, REMOTE_ADDR=remote)
    return len(box.letters) - before


def test_one_network_gets_only_so_many_codes_sent_to_an_address():
    assert asked("ada@example.org", 8, remote="192.0.2.7") == 5


def test_a_stranger_who_asks_too_often_does_not_keep_the_owner_out():
    asked("ada@example.org", 8, remote="192.0.2.7")
    assert asked("ada@example.org", 1, remote="203.0.113.9") == 1


def test_a_crowd_floods_no_mailbox_and_a_known_browser_still_gets_its_code(ada_mail):
    ada_mail.sign_in(device="own")
    known = ada_mail.client.cookies[KNOWN].value
    sent = sum(asked("ada@example.org", 5, remote=f"198.51.{net}.1") for net in range(9))
    assert sent == 29  # and the one that opened the account
    own = Client()
    own.cookies[KNOWN] = known
    assert asked("ada@example.org", 1, remote="198.51.0.1", client=own) == 1


def test_a_known_browser_is_known_for_one_account_only(ada_mail):
    ada_mail.sign_in(device="own")
    own = Client()
    own.cookies[KNOWN] = ada_mail.client.cookies[KNOWN].value
    assert asked("dan@example.org", 8, remote="192.0.2.7", client=own) == 5


def test_on_a_shared_computer_no_browser_is_known(ada_mail):
    ada_mail.sign_in()
    assert KNOWN not in ada_mail.client.cookies


def test_with_the_limit_off_a_mailbox_is_flooded(monkeypatch):
    monkeypatch.setattr(forms, "may_send", lambda *_args: True)
    assert asked("ada@example.org", 8, remote="192.0.2.7") == 8


def test_too_many_codes_are_told_and_the_address_stays(client):
    asked("ada@example.org", 5, remote="192.0.2.7")
    answer = client.post(
        reverse("account_login"), {"email": "ada@example.org"}, REMOTE_ADDR="192.0.2.7"
    )
    page = answer.content.decode()
    assert "Wait 15 minutes and try again." in page
    assert 'value="ada@example.org"' in page


def test_the_cache_keeps_counts_and_not_whose(ada_mail):
    ada_mail.ask()
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM cache")
        kept = str(cursor.fetchall())
    assert kept != "[]"
    for told in ("ada", "example", "127.0.0", "allauth"):
        assert told not in kept


def test_the_cache_is_one_for_all_workers():
    cache.set("counted", 3)
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM cache")
        assert cursor.fetchone()[0] == 1


@pytest.mark.parametrize("typed", ["", "canary", "a@", "a" * 300 + "@example.org", "\0@x.org"])
def test_an_address_that_is_none_is_told(client, typed):
    answer = client.post(reverse("account_login"), {"email": typed})
    assert answer.status_code == 200
    assert "There is a problem" in answer.content.decode()
    assert not Account.objects.exists()

"""An account lists its letters, and opens them without a code."""

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse

from nexus.accounts.models import Account
from nexus.claims.holding import hold
from nexus.claims.models import Holding
from tests.accounts.mailbox import Mailbox
from tests.wizard.people import Person, save

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def keeper(ada) -> Mailbox:
    """Ada signed in, and her letter kept, in the browser in which it is open."""
    box = Mailbox("ada@example.org", ada.client)
    box.sign_in()
    wish(ada, "in")
    return box


@pytest.fixture
def elsewhere(ada, keeper) -> Person:
    """Ada at another computer, signed in."""
    box = Mailbox(keeper.address)
    box.sign_in()
    return Person(ada.claim, client=box.client)


def wish(person: Person, what: str):
    return person.client.post(person.address("keep"), {"wish": what})


def test_a_letter_that_is_kept_opens_at_another_computer(elsewhere):
    assert elsewhere.client.get(elsewhere.address("tasks")).status_code == 200


def test_what_is_saved_there_says_that_an_account_did(elsewhere):
    elsewhere.send("pain-impact/where", {"where": "low_back"})
    assert [row.by for row in elsewhere.claim.pages.all()] == ["account"]


def test_a_letter_that_is_taken_out_is_closed_there_at_once(ada, elsewhere):
    wish(ada, "out")
    assert elsewhere.client.get(elsewhere.address("tasks")).status_code == 404


def test_taken_out_it_stays_open_here_and_shows_its_code(elsewhere):
    shown = wish(elsewhere, "out")
    assert "You see it only now." in shown.content.decode()
    assert elsewhere.client.get(elsewhere.address("tasks")).status_code == 200


def test_another_account_does_not_open_it(ada, keeper, dan):
    thief = Mailbox("dan@example.org", dan.client)
    thief.sign_in()
    for name in ("tasks", "keep", "data"):
        assert dan.client.get(ada.address(name)).status_code == 404


def test_with_the_look_at_the_account_off_another_would_open_it(ada, keeper, dan, monkeypatch):
    Mailbox("dan@example.org", dan.client).sign_in()
    monkeypatch.setattr("nexus.claims.access.is_held", lambda *_args: True)
    assert dan.client.get(ada.address("tasks")).status_code == 200


def test_the_list_says_when_and_nothing_that_was_told(ada, keeper):
    save(ada, "who", {"full_name": "Canary Jane"}, version=0)
    page = ada.client.get(reverse("wizard:account")).content.decode()
    assert ada.address("tasks") in page
    assert "Begun on" in page
    assert "Canary" not in page


def test_an_account_without_letters_says_how_to_put_one_in(dan):
    Mailbox("dan@example.org", dan.client).sign_in()
    assert "None yet." in dan.client.get(reverse("wizard:account")).content.decode()


def test_nobody_without_an_account_sees_one(client):
    for name in ("wizard:account", "wizard:end"):
        answer = client.get(reverse(name))
        assert answer.headers["Location"].startswith(reverse("account_login"))


def test_the_code_can_be_switched_off_and_is_then_told_so(ada, keeper):
    wish(ada, "off")
    again = Client().post(reverse("wizard:return"), {"code": ada.code})
    assert again.status_code == 404
    assert "Only your account opens this letter." in page_of(ada)


def test_switching_off_a_code_that_alone_opens_it_is_refused(ada):
    assert wish(ada, "off").status_code == 409
    assert Client().post(reverse("wizard:return"), {"code": ada.code}).status_code == 302


def test_a_letter_of_another_account_is_told_without_saying_whose(ada, keeper, dan):
    Mailbox("dan@example.org", dan.client).sign_in()
    dan.client.post(reverse("wizard:return"), {"code": ada.code})
    answer = dan.client.post(ada.address("keep"), {"wish": "in"})
    assert answer.status_code == 409
    assert "ada@" not in answer.content.decode()
    assert Holding.objects.get().account.email == "ada@example.org"


def test_without_an_account_it_leads_to_signing_in_and_back(ada):
    assert f"{reverse('account_login')}?next={ada.address('keep')}" in page_of(ada)
    box = Mailbox("ada@example.org", ada.client)
    to = {"next": ada.address("keep")}
    box.ask(**to)
    assert box.type(box.code, **to).headers["Location"] == ada.address("keep")


def test_signing_in_leads_nowhere_else(ada):
    box = Mailbox("ada@example.org", ada.client)
    box.ask(next="https://example.com/")
    assert box.type(box.code, next="https://example.com/").headers["Location"] == reverse(
        "wizard:account"
    )


def test_closing_a_letter_signs_out_as_well(elsewhere):
    elsewhere.client.post(elsewhere.address("close"))
    assert elsewhere.client.get(reverse("wizard:account")).status_code == 302
    assert elsewhere.client.get(elsewhere.address("tasks")).status_code == 404


def test_an_account_is_closed_only_with_the_tick(ada, keeper):
    assert ada.client.post(reverse("wizard:end")).status_code == 422
    assert Account.objects.count() == 1
    answer = ada.client.post(reverse("wizard:end"), {"sure": "yes"})
    assert answer.headers["Clear-Site-Data"]
    assert not Account.objects.exists()
    assert Client().post(reverse("wizard:return"), {"code": ada.code}).status_code == 302


def test_an_account_that_alone_opens_a_letter_stays(ada, keeper):
    wish(ada, "off")
    answer = ada.client.post(reverse("wizard:end"), {"sure": "yes"})
    assert "opens only with this account" in answer.content.decode()
    assert Account.objects.count() == 1


def test_whoever_is_signed_in_elsewhere_can_be_signed_out(ada, keeper, elsewhere):
    page = ada.client.get(reverse("usersessions_list")).content.decode()
    assert "Sign out everywhere else" in page
    ada.client.post(reverse("usersessions_list"))
    assert elsewhere.client.get(reverse("wizard:account")).status_code == 302
    assert ada.client.get(reverse("wizard:account")).status_code == 200


def test_a_letter_being_erased_is_listed_and_can_be_kept(ada, keeper, elsewhere):
    ada.client.post(ada.address("erase"), {"sure": "yes"})
    listed = elsewhere.client.get(reverse("wizard:account")).content.decode()
    assert ada.address("closing") in listed
    elsewhere.client.post(ada.address("closing"))
    assert elsewhere.client.get(ada.address("tasks")).status_code == 200


def test_no_mail_but_the_code_is_sent(keeper):
    assert {one.subject for one in mail.outbox} == {"Your saved form"}
    assert len(mail.outbox) == 1


def test_a_claim_that_is_held_is_held_by_whoever_put_it_there(ada, keeper):
    held = Holding.objects.get()
    assert held.account.email == keeper.address
    hold(claim=ada.claim, account=held.account, by=ada.actor)
    assert Holding.objects.count() == 1


def page_of(person: Person) -> str:
    return person.client.get(person.address("keep")).content.decode()

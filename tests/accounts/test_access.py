"""Whoever runs the site shows a second step first, and nobody else sees how it runs."""

from io import StringIO

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.management import CommandError, call_command
from django.http import Http404, HttpResponse
from django.test import RequestFactory
from django.urls import reverse

from nexus.accounts.access import NeedsSecondFactor, operator_or_404
from nexus.accounts.asking import SecondFactor
from nexus.accounts.models import Account
from tests.accounts.mailbox import Mailbox
from tests.accounts.test_second_factor import set_up

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def asked_by(box: Mailbox):
    """A request as this browser would send it."""
    request = RequestFactory().get("/status/")
    request.session = box.client.session
    known = request.session.get("_auth_user_id")
    request.user = Account.objects.get(pk=known) if known else AnonymousUser()
    return request


@pytest.fixture
def olga() -> Mailbox:
    call_command("operator", "Olga@example.org", stdout=StringIO())
    box = Mailbox("olga@example.org")
    box.sign_in()
    return box


def test_nobody_else_learns_that_there_is_such_a_page(ada_mail, dan_mail):
    ada_mail.sign_in()
    for box in (ada_mail, dan_mail):
        with pytest.raises(Http404):
            operator_or_404(asked_by(box))


def test_an_operator_without_a_second_step_is_sent_to_set_one_up(olga):
    with pytest.raises(NeedsSecondFactor):
        operator_or_404(asked_by(olga))
    asking = SecondFactor(lambda _request: HttpResponse())
    led = asking.process_exception(asked_by(olga), NeedsSecondFactor())
    assert led is not None
    assert led.headers["Location"] == reverse("mfa_index")


def test_who_has_just_set_one_up_is_let_in(olga):
    set_up(olga)
    assert operator_or_404(asked_by(olga)).email == olga.address


def test_one_who_has_it_but_did_not_show_it_here_is_asked(olga):
    set_up(olga)
    request = asked_by(olga)
    request.session["account_authentication_methods"] = [{"method": "code", "at": 0}]
    with pytest.raises(NeedsSecondFactor):
        operator_or_404(request)
    led = SecondFactor(lambda _request: HttpResponse()).process_exception(
        request, NeedsSecondFactor()
    )
    assert led is not None
    assert led.headers["Location"] == f"{reverse('mfa_reauthenticate')}?next=%2Fstatus%2F"


def test_other_failures_are_left_alone(olga):
    asking = SecondFactor(lambda _request: HttpResponse())
    assert asking.process_exception(asked_by(olga), ValueError()) is None


def test_an_operator_is_listed_and_taken_off(olga):
    said = StringIO()
    call_command("operator", stdout=said)
    assert said.getvalue() == "olga@example.org\n"
    call_command("operator", "olga@example.org", "--remove", stdout=said)
    assert not Account.objects.get().is_operator


def test_an_address_that_is_none_is_refused():
    with pytest.raises(CommandError, match="Give an address like"):
        call_command("operator", "olga", stdout=StringIO())


def test_a_closed_account_opens_nothing(olga):
    set_up(olga)
    Account.objects.update(is_active=False)
    with pytest.raises(Http404):
        operator_or_404(asked_by(olga))

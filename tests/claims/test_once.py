"""A form counts once: what it made the first time is what it gets again."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from nexus.accounts.actor import System
from nexus.claims.access import NoSuchClaim
from nexus.claims.actions import add_item, make_draft, remove_item
from nexus.claims.beginning import begin_claim, import_answers, open_with_code, replace_code
from nexus.claims.models import Claim, Draft, SentForm
from nexus.claims.once import AT_ONCE, REMEMBERED, Sent, forget_sent_forms
from nexus.claims.queries import given_of

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

VISITOR = System("visitor")
SENT = Sent.told("form", "a-token-of-this-form")
OTHER = Sent.told("form", "a-token-of-another-one")


@pytest.mark.parametrize("token", ["", "short", "x" * 41, "<b>" * 8, "ä" * 20, "a b" * 8])
def test_a_form_without_a_plain_token_always_counts(claim, ada, token):
    sent = Sent.told("form", token)
    items = [add_item(claim=claim, page="records", by=ada, sent=sent) for _ in range(2)]
    assert items == ["1", "2"]
    assert not SentForm.objects.exists()


def test_a_form_adds_one_item_and_another_form_another(claim, ada):
    forms = [SENT, SENT, OTHER, SENT]
    items = [add_item(claim=claim, page="records", by=ada, sent=sent) for sent in forms]
    assert items == ["1", "1", "2", "1"]
    assert given_of(claim) == {"records": [{"id": "1"}, {"id": "2"}]}


def test_an_item_that_was_removed_is_not_what_a_form_gets(claim, ada):
    add_item(claim=claim, page="records", by=ada, sent=SENT)
    remove_item(claim=claim, page="records", item="1", version=1, by=ada)
    assert add_item(claim=claim, page="records", by=ada, sent=SENT) == "2"


def test_a_token_of_one_claim_is_nothing_to_another(claim, ada, another, dan):
    assert add_item(claim=claim, page="records", by=ada, sent=SENT) == "1"
    assert add_item(claim=another, page="records", by=dan, sent=SENT) == "1"
    assert given_of(another) == {"records": [{"id": "1"}]}


def test_a_form_makes_one_draft(claim, ada):
    drafts = [make_draft(claim=claim, letter={}, by=ada, sent=SENT) for _ in range(3)]
    assert len(set(drafts)) == Draft.objects.count() == 1


@pytest.mark.parametrize("given", [None, {"story": "Told"}])
def test_a_form_begins_one_claim_and_shows_its_code_again(given):
    def begin() -> tuple[Claim, str]:
        if given is None:
            return begin_claim(by=VISITOR, sent=SENT)
        return import_answers(given=given, by=VISITOR, sent=SENT)

    (claim, code), again = begin(), begin()
    assert again == (claim, code)
    assert Claim.objects.count() == 1
    assert open_with_code(code=code, remote="192.0.2.7") == claim


def test_after_a_moment_the_form_shows_nobodys_code(claim, ada):
    """On a shared computer the next person may press the button of a page that was left open."""
    first, code = begin_claim(by=VISITOR, sent=SENT)
    with time_machine.travel(timezone.now() + AT_ONCE):
        second, another_code = begin_claim(by=VISITOR, sent=SENT)
    assert second != first
    assert another_code != code


def test_a_form_replaces_the_code_once(claim, ada, code):
    new = [replace_code(claim=claim, by=ada, sent=SENT) for _ in range(3)]
    assert len(set(new)) == 1
    assert open_with_code(code=new[0], remote="192.0.2.7") == claim
    with pytest.raises(NoSuchClaim):
        open_with_code(code=code, remote="192.0.2.7")
    with time_machine.travel(timezone.now() + AT_ONCE):
        assert replace_code(claim=claim, by=ada, sent=SENT) not in new


def test_a_code_of_a_form_can_not_be_told_from_its_token(settings):
    _claim, code = begin_claim(by=VISITOR, sent=SENT)
    settings.SECRET_KEY = "x" * 60
    Claim.objects.all().delete()
    assert begin_claim(by=VISITOR, sent=SENT)[1] != code


def test_what_is_noted_goes_with_its_claim_and_after_a_day(claim, ada):
    add_item(claim=claim, page="records", by=ada, sent=SENT)
    begun, _code = begin_claim(by=VISITOR, sent=SENT)
    begun.delete()
    assert SentForm.objects.count() == 1
    assert forget_sent_forms() == 0
    with time_machine.travel(timezone.now() + REMEMBERED + timedelta(seconds=1)):
        assert forget_sent_forms() == 1

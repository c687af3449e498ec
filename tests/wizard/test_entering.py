"""Starting without an account, coming back with a code, closing on a shared computer."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from nexus.claims.beginning import retire_codes
from nexus.claims.models import Claim
from nexus.claims.throttle import TRIES_A_NETWORK

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

CODE = re.compile(r'class="code"[^>]*>([0-9A-Z-]+)<')
START, RETURN = reverse("wizard:start"), reverse("wizard:return")


def come_back(code: str, client: Client | None = None):
    return (client or Client()).post(RETURN, {"code": code})


def test_looking_at_the_first_page_begins_nothing(client):
    page = client.get(START).content.decode()
    assert "can’t be recovered" in page
    assert not Claim.objects.exists()
    assert not client.session.keys()


def test_a_claim_begins_with_a_code_that_is_shown_once(client):
    begun = client.post(START)
    page = begun.content.decode()
    code = code_in(page)
    assert "can’t be recovered" in page
    assert begun["Cache-Control"] == "no-store"
    claim = Claim.objects.get()
    tasks = client.get(reverse("wizard:tasks", args=[claim.pk]))
    assert tasks.status_code == 200
    assert code not in tasks.content.decode()
    assert code not in str(dict(client.session.items()))


@pytest.mark.parametrize("typed", [str.lower, lambda code: code.replace("-", " "), str.strip])
def test_the_code_opens_the_claim_on_another_device(ada, typed):
    response = come_back(f" {typed(ada.code)} ")
    assert response["Location"] == ada.address("tasks")


def code_in(page: str) -> str:
    found = CODE.search(page)
    assert found
    return found[1]


def wrong_answers(ada) -> list[tuple[int, str]]:
    retire_codes(ada.claim)
    codes = [ada.code, "", "A" * 34, "0000-" * 6 + "0000", "x" * 5000, "' OR 1=1 --", "\x00", "🙂"]
    seen = [come_back(code) for code in codes]
    return [(one.status_code, re.sub(r'value="[^"]*"', "", one.content.decode())) for one in seen]


def test_a_code_that_is_wrong_retired_or_malformed_gets_one_and_the_same_answer(ada):
    answers = wrong_answers(ada)
    assert len(set(answers)) == 1
    assert answers[0][0] == 404
    assert "doesn’t open a letter" in answers[0][1]


def test_what_was_typed_as_a_code_is_shown_again_as_text():
    page = come_back('"><script>alert(1)</script>').content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_after_many_tries_a_network_has_to_wait():
    for _number in range(TRIES_A_NETWORK):
        assert come_back("wrong").status_code == 404
    refused = come_back("wrong")
    assert refused.status_code == 429
    assert int(refused["Retry-After"]) > 0
    assert "Too many tries" in refused.content.decode()


def test_a_new_code_is_shown_once_and_ends_the_old_one(ada):
    assert ada.client.get(ada.address("code")).status_code == 200
    made = ada.client.post(ada.address("code")).content.decode()
    assert come_back(code_in(made))["Location"] == ada.address("tasks")
    assert come_back(ada.code).status_code == 404


def test_closing_shuts_the_claim_in_this_browser_only(ada):
    elsewhere = Client()
    come_back(ada.code, elsewhere)
    assert ada.client.post(ada.address("close"))["Location"] == reverse("wizard:closed")
    assert ada.client.get(ada.address("tasks")).status_code == 404
    assert elsewhere.get(ada.address("tasks")).status_code == 200


def test_coming_back_takes_a_new_session(ada):
    client = Client()
    client.get(START)
    come_back(ada.code, client)
    first = client.session.session_key
    come_back(ada.code, client)
    assert client.session.session_key != first

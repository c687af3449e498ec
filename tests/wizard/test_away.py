"""Hiding a page, being away from a shared computer, and coming back to the same page and words."""

from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from nexus.accounts.staying import IDLE, NOTED
from nexus.claims import throttle
from nexus.claims.erasing import ask_to_erase
from tests.seeing import Seen

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

STORY = "personal-narrative/story"
FUNCTION = "pain-impact/function"
RETURN, LEAVE, HERE = (reverse(f"wizard:{name}") for name in ("return", "leave", "here"))
TOO_LONG = IDLE + NOTED + timedelta(seconds=1)


@pytest.fixture
def later():
    """Move the clock on; nobody did anything meanwhile."""
    with time_machine.travel(timezone.now()) as traveller:
        yield traveller.shift


def form_to(response, address: str) -> dict[str, str]:
    """What the form to an address sends when nobody touches it."""
    [form] = [one for one in Seen(response.content.decode()).forms if one.action == address]
    return dict(form.pairs())


# ── A shared computer ────────────────────────────────────────────────────────────────────────────


def test_when_nobody_was_there_the_letter_is_closed_and_the_code_leads_back(ada, later):
    later(TOO_LONG)
    away = ada.open(FUNCTION)
    assert away.status_code == 302
    assert away["Clear-Site-Data"] == '"cache", "storage"'
    page = ada.client.get(away["Location"])
    assert "No one was here for 30 minutes" in page.content.decode()
    back = ada.client.post(RETURN, {**form_to(page, ""), "code": ada.code})
    assert back["Location"] == ada.address("page", FUNCTION)
    assert ada.client.get(back["Location"]).status_code == 200


def test_the_address_of_the_way_back_names_a_page_and_nobodys_letter(ada, later):
    later(TOO_LONG)
    assert str(ada.claim.pk) not in ada.open(FUNCTION)["Location"]


def test_whoever_does_something_in_time_stays(ada, later):
    for _half_an_hour in range(4):
        later(IDLE - timedelta(seconds=1))
        assert ada.open(FUNCTION).status_code == 200


def test_on_ones_own_device_nobody_has_to_be_there(ada, later):
    ada.client.post(RETURN, {"code": ada.code, "device": "own"})
    later(timedelta(hours=20))
    assert ada.open(FUNCTION).status_code == 200
    later(timedelta(days=14))
    assert ada.open(FUNCTION).status_code == 404


def test_the_cookie_goes_with_the_browser_only_on_a_shared_computer(ada):
    shared = ada.client.post(RETURN, {"code": ada.code}).cookies["session"]
    own = ada.client.post(RETURN, {"code": ada.code, "device": "own"}).cookies["session"]
    assert shared["max-age"] == ""
    assert own["max-age"] == pytest.approx(14 * 24 * 3600, abs=60)


def test_asking_how_long_is_left_is_no_sign_of_the_person_and_saying_so_is(ada, later):
    later(timedelta(minutes=20))
    assert ada.client.get(HERE).json()["left"] == pytest.approx(11 * 60, abs=5)
    assert ada.client.post(HERE).json()["left"] == pytest.approx(31 * 60, abs=5)
    later(TOO_LONG)
    assert ada.client.get(HERE).json()["left"] == 0


def test_words_typed_without_a_script_come_along_with_the_code(ada, later):
    page = form_to(ada.client.get(f"{ada.address('page', STORY)}?begin=1"), "")
    later(TOO_LONG)
    words = {"story": "It began at sea.\nThen “the fall” <b>& after."}
    refused = ada.client.post(ada.address("page", STORY), {**page, **words})
    assert refused.status_code == 404
    assert ada.given() == {}
    along = form_to(refused, RETURN)
    wrong = ada.client.post(RETURN, {**along, "code": "no such code"})
    saved = ada.client.post(RETURN, {**form_to(wrong, ""), "code": ada.code})
    assert saved.status_code == 302
    assert ada.given()["story"] == words["story"]


def test_words_never_get_into_another_letter(ada, dan, later):
    later(TOO_LONG)
    refused = ada.client.post(ada.address("page", STORY), {"story": "Of Ada", "version": "0"})
    strayed = ada.client.post(RETURN, {**form_to(refused, RETURN), "code": dan.code})
    assert strayed.status_code == 409
    assert "Of Ada" in strayed.content.decode()
    assert dan.given() == {}


def test_what_somebody_else_saved_meanwhile_stands_beside_the_words_that_come_along(ada, later):
    page = form_to(ada.client.get(f"{ada.address('page', STORY)}?begin=1"), "")
    ada.send(STORY, {"story": "Theirs"})
    later(TOO_LONG)
    refused = ada.client.post(ada.address("page", STORY), {**page, "story": "Mine"})
    both = ada.client.post(RETURN, {**form_to(refused, RETURN), "code": ada.code})
    assert both.status_code == 409
    assert "Saved meanwhile:" in both.content.decode()
    assert ada.given()["story"] == "Theirs"


def test_words_that_come_along_are_shown_when_codes_were_tried_too_often(ada, later, monkeypatch):
    later(TOO_LONG)
    refused = ada.client.post(ada.address("page", STORY), {"story": "Nearly lost", "version": "0"})
    monkeypatch.setattr(throttle, "TRIES_A_NETWORK", 0)
    waiting = ada.client.post(RETURN, {**form_to(refused, RETURN), "code": ada.code})
    assert waiting.status_code == 429
    assert "Nearly lost" in waiting.content.decode()


def test_words_for_a_letter_that_is_being_erased_are_not_saved_and_not_lost(ada):
    ask_to_erase(claim=ada.claim, by=ada.actor)
    refused = ada.client.post(ada.address("page", STORY), {"story": "Nearly lost", "version": "0"})
    assert refused.status_code == 404
    assert "Nearly lost" in refused.content.decode()
    assert ada.given() == {}


@pytest.mark.parametrize(
    "odd",
    [
        {"page": "../../x"},
        {"page": "nothing/here"},
        {"page": "medical-evidence/records/9"},
        {"page": "story"},
        {"sent": "not json"},
        {"sent": "[1, 2]"},
        {"sent": '{"a": 1}'},
        {"sent": "[" * 9000},
    ],
)
def test_a_way_back_that_leads_nowhere_leads_to_the_letter(ada, odd):
    back = ada.client.post(RETURN, {"code": ada.code, **odd})
    assert back.status_code == 302
    assert ada.client.get(back["Location"]).status_code == 200


# ── Hiding a page ────────────────────────────────────────────────────────────────────────────────


def test_hiding_closes_everything_and_says_that_the_history_stays(ada):
    hidden = ada.client.post(LEAVE)
    assert hidden["Clear-Site-Data"] == '"cache", "storage"'
    page = ada.client.get(hidden["Location"]).content.decode()
    assert "history" in page
    assert not any(word in page.lower() for word in ("back to life", "letter", "pain", "va "))
    assert ada.client.get(ada.address("tasks")).status_code == 404
    assert ada.client.cookies["session"].value == ""


def test_what_was_saved_is_there_after_hiding(ada):
    ada.send(STORY, {"story": "It began at sea."})
    ada.client.post(LEAVE)
    ada.client.post(RETURN, {"code": ada.code})
    assert "It began at sea." in ada.open(STORY).content.decode()


def test_every_page_of_a_letter_can_be_hidden_and_no_other(ada):
    for page in (ada.address("tasks"), ada.address("page", FUNCTION), ada.address("check")):
        assert "Hide this page" in ada.client.get(page).content.decode()
    assert "Hide this page" not in ada.client.get(RETURN).content.decode()

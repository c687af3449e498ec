"""Larger text and calmer pages: chosen by a plain form, kept for a year, told to nobody."""

import re
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse

from nexus.pages import comfort
from nexus.pages.comfort import A_YEAR, COOKIE, SWITCHES
from tests.grading import ROOT

STYLE = (ROOT / "static/css/app.css").read_text()
MOVES = re.compile(r"\b(?:animation|transition|scroll-behavior|@keyframes)\b")
OPENING = re.compile(r"<html[^>]*>")


def opening(page: bytes) -> str:
    return "".join(OPENING.findall(page.decode()))


def choose(client: Client, *on: str, back: str = "") -> str:
    """Where one is led then."""
    return client.post("/comfort/", {**dict.fromkeys(on, "on"), "back": back})["Location"]


def test_nothing_is_chosen_until_somebody_chooses(client: Client):
    page = client.get("/comfort/")
    assert "class" not in opening(page.content)
    assert b"checked" not in page.content
    assert COOKIE not in page.cookies


def test_what_was_chosen_lasts_a_year_on_every_page_and_holds_nothing_else(client: Client):
    choose(client, "large", "calm")
    cookie = client.cookies[COOKIE]
    assert cookie.value == "large.calm"
    assert cookie["max-age"] == A_YEAR
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
    for address in ("/", "/guide/", "/start/", "/comfort/", "/nothing-here/"):
        assert 'class="large calm"' in opening(client.get(address).content)
    assert client.get("/comfort/").content.count(b" checked") == len(SWITCHES)


def test_what_is_no_longer_chosen_is_forgotten(client: Client):
    choose(client, "large")
    choose(client)
    assert not client.cookies[COOKIE].value
    assert "class" not in opening(client.get("/").content)


def test_a_cookie_that_somebody_wrote_by_hand_says_nothing_else(client: Client):
    client.cookies[COOKIE] = 'calm.huge"><script>'
    assert opening(client.get("/").content) == '<html lang="en-us" class="calm">'


def test_a_page_that_is_kept_is_kept_for_that_choice_alone(client: Client):
    assert "Cookie" in client.get("/guide/")["Vary"]


def test_one_comes_back_to_where_one_was(client: Client):
    page = client.get("/comfort/", headers={"referer": "http://testserver/guide/after/?x=1"})
    assert b'name="back" value="/guide/after/"' in page.content
    assert choose(client, "calm", back="/guide/after/") == "/guide/after/"


@pytest.mark.parametrize(
    "back",
    ["", "//elsewhere.example/", "https://elsewhere.example/", "/\\elsewhere", "javascript:"],
)
def test_nobody_is_led_elsewhere(client: Client, back: str):
    assert choose(client, "calm", back=back) == reverse("pages:comfort")


def test_a_page_elsewhere_is_not_named(client: Client):
    page = client.get("/comfort/", headers={"referer": "https://elsewhere.example/claims/"})
    assert b'name="back" value=""' in page.content


def test_a_form_that_is_not_ours_changes_nothing():
    client = Client(enforce_csrf_checks=True)
    assert client.post("/comfort/", {"large": "on"}).status_code == 403
    assert COOKIE not in client.cookies


def test_the_choice_is_reached_from_the_foot_of_every_page(client: Client):
    for address in ("/", "/guide/", "/privacy/", "/nothing-here/"):
        foot = client.get(address).content.decode().partition("<footer")[2]
        assert 'href="/comfort/"' in foot


@pytest.mark.parametrize("switch", SWITCHES, ids=lambda switch: switch.key)
def test_the_style_sheet_knows_each_switch(switch):
    assert re.search(rf"\.{switch.key}\b", STYLE.partition("@layer comfort {")[2])


def test_nothing_moves_unless_a_person_moves_it():
    scripts = (path.read_text() for path in (ROOT / "static/js").glob("*.js"))
    assert not MOVES.search(STYLE)
    assert not any(re.search(r"smooth|\.animate\(|requestAnimationFrame", one) for one in scripts)


def test_the_words_of_the_cookie_are_in_no_module_but_this():
    """No other part of the site may come to depend on how somebody reads."""
    readers = [
        path.name
        for path in Path(comfort.__file__).parents[1].rglob("*.py")
        if "COOKIES" in path.read_text()
    ]
    assert readers == ["comfort.py"]

"""A shared computer asks whether one is still there, and a page that is hidden is gone."""

import time
from datetime import timedelta

import pytest
from playwright.sync_api import expect

from nexus.accounts import staying
from nexus.wizard.templatetags import staying as shown
from tests.browser.test_every_page import sign_in

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, databases=["default", "keys"]),
]

STORY = "personal-narrative/story"
WORDS = "I was nineteen. The crate slipped"


@pytest.fixture
def soon(monkeypatch):
    """Half an hour takes four seconds, and one is asked after one."""
    for module in (staying, shown):
        monkeypatch.setattr(module, "IDLE", timedelta(seconds=4))
        monkeypatch.setattr(module, "WARNED", timedelta(seconds=3), raising=False)
    monkeypatch.setattr(staying, "NOTED", timedelta(0))


@pytest.fixture
def tab(live_server, open_tab, ada):
    opened = open_tab()
    sign_in(opened, live_server.url, ada)
    return opened


def open_story(tab, live_server, ada):
    tab.goto(f"{live_server.url}{ada.address('page', STORY)}?begin=1")
    tab.locator("#id_story").press_sequentially(WORDS)


def test_one_is_asked_and_may_keep_going(soon, tab, live_server, ada):
    open_story(tab, live_server, ada)
    asked = tab.get_by_role("dialog", name="Are you still there?")
    expect(asked).to_be_visible()
    assert tab.title().startswith("Are you still there?")
    assert "less than a minute" in tab.locator("#away-left").inner_text()
    tab.get_by_role("button", name="Keep going").click()
    expect(asked).to_be_hidden()
    assert not tab.title().startswith("Are you still there?")
    expect(asked).to_be_visible()  # once more, for nobody did anything since


def test_when_nobody_answers_it_closes_and_leads_back_to_the_same_text(soon, tab, live_server, ada):
    open_story(tab, live_server, ada)
    expect(tab.get_by_text("No one was here for 30 minutes")).to_be_visible(timeout=20_000)
    assert WORDS not in tab.content()
    tab.get_by_label("Your return code").fill(ada.code)
    tab.get_by_role("button", name="Open my letter").click()
    expect(tab.locator("#id_story")).to_have_value(WORDS)


@pytest.mark.proof
def test_a_page_in_use_is_not_asked_about(soon, tab, live_server, ada):
    """Another tab was used meanwhile: what the site knows counts, not this page's own clock."""
    open_story(tab, live_server, ada)
    other = tab.context.new_page()
    end = time.monotonic() + 2 * staying.IDLE.total_seconds()
    while time.monotonic() < end:
        other.goto(f"{live_server.url}{ada.address('tasks')}")
    expect(tab.get_by_role("dialog")).to_be_hidden()


def test_a_hidden_page_is_gone_at_once_with_its_words_saved(tab, live_server, ada):
    open_story(tab, live_server, ada)
    tab.get_by_role("button", name="Hide this page").click()
    expect(tab.get_by_role("heading", name="Closed")).to_be_visible()
    assert ada.state("story").unfinished["story"] == WORDS
    tab.go_back()
    assert WORDS not in tab.content()


def test_without_a_script_a_line_says_when_it_closes(tab, live_server, ada):
    tab.goto(f"{live_server.url}{ada.address('page', 'pain-impact/function')}")
    expect(tab.get_by_text("if you don’t save for half an hour")).to_be_visible()

"""What is typed is saved while it is typed, and what can't be saved stays on the page."""

import os
import re
import signal

import pytest
from playwright.sync_api import Error, expect

from nexus.wizard.place import neutral
from tests.browser.test_every_page import sign_in

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, databases=["default", "keys"]),
]

STORY = "personal-narrative/story"
MANY = 50
WORDS = "I was nineteen. The crate slipped and I went down with it. "


@pytest.fixture
def tab(live_server, open_tab, ada):
    opened = open_tab()
    sign_in(opened, live_server.url, ada)
    opened.goto(f"{live_server.url}{ada.address('page', STORY)}?begin=1")
    return opened


def typed(tab, words=WORDS):
    tab.locator("#id_story").press_sequentially(words, delay=5)


def kill_pages(browser):
    """As when a machine goes off: no page of this browser has a moment to say anything."""
    running = browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")["processInfo"]
    for one in running:
        if one["type"] == "renderer":
            os.kill(one["id"], signal.SIGKILL)


def told(tab, state):
    """Wait until the page says so."""
    expect(tab.locator("#saved")).to_have_attribute("data-state", state)
    return tab.locator("#saved").inner_text()


def test_it_is_saved_after_a_pause_and_then_sent_by_the_button_as_ever(tab, ada):
    typed(tab)
    assert re.fullmatch(r"Saved \d{1,2}:\d\d.[ap]m\.", told(tab, "saved"))
    assert ada.state("story").unfinished["story"] == WORDS
    tab.locator("#id_story").press_sequentially("Then I got up.")
    tab.get_by_role("button", name="Save and continue").click()
    tab.wait_for_url(lambda url: neutral(STORY) not in url)
    assert ada.given()["story"] == f"{WORDS}Then I got up."
    assert ada.state("story").unfinished is None


def test_it_is_said_aloud_once_and_not_at_each_save(tab):
    tab.evaluate(
        "new MutationObserver((news) => (window.said = (window.said || 0) + news.length))"
        ".observe(document.getElementById('saved-said'), {childList: true})"
    )
    for _time in range(3):
        with tab.expect_response(lambda answer: answer.request.method == "POST"):
            typed(tab, "word ")
    told(tab, "saved")
    assert tab.evaluate("window.said") == 1


def test_leaving_the_page_saves_first(live_server, tab, ada):
    typed(tab)
    tab.goto(f"{live_server.url}{ada.address('tasks')}")
    shown: list[str] = []
    while (
        WORDS not in shown and len(shown) < MANY
    ):  # what was sent on leaving may still be on its way
        tab.goto(f"{live_server.url}{ada.address('page', STORY)}?begin=1")
        shown.append(tab.locator("#id_story").input_value())
    assert shown[-1] == WORDS


def test_without_a_connection_the_words_stay_and_are_saved_when_it_is_back(tab, ada):
    tab.context.set_offline(True)
    typed(tab)
    assert "Your words are on this page" in told(tab, "failed")
    assert tab.locator("#id_story").input_value() == WORDS
    tab.context.set_offline(False)
    told(tab, "saved")
    assert ada.state("story").unfinished["story"] == WORDS


def test_the_button_does_not_leave_the_page_while_nothing_can_be_saved(tab, ada):
    tab.context.set_offline(True)
    typed(tab)
    told(tab, "failed")
    with tab.expect_event("requestfailed"):
        tab.get_by_role("button", name="Save and continue").click()
    assert neutral(STORY) in tab.url
    assert tab.locator("#id_story").input_value() == WORDS
    tab.context.set_offline(False)
    told(tab, "saved")
    tab.get_by_role("button", name="Save and continue").click()
    tab.wait_for_url(lambda url: neutral(STORY) not in url)
    assert ada.given()["story"].strip() == WORDS.strip()


def test_a_page_that_was_saved_elsewhere_says_so_and_the_button_shows_both(tab, ada):
    ada.send(STORY, {"story": "Theirs"})
    typed(tab)
    assert "saved in another place" in told(tab, "stale")
    tab.get_by_role("button", name="Save and continue").click()
    assert tab.locator("#id_story").input_value() == WORDS
    assert "Theirs" in tab.locator("#questions").inner_text()


def test_a_letter_that_was_closed_says_so_and_keeps_the_words_on_the_page(tab):
    tab.context.clear_cookies(name="session")
    typed(tab)
    assert "closed here" in told(tab, "closed")
    assert tab.locator("#id_story").input_value() == WORDS


def test_a_browser_that_dies_while_somebody_types_loses_three_seconds_at_most(tab, ada):
    """The keys are counted, not the clock: at a key each 50 ms, three seconds are 60 of them."""
    text = (WORDS * 3)[:150]
    tab.locator("#id_story").press_sequentially(text, delay=50)
    kill_pages(tab.context.browser)
    with pytest.raises(Error):
        tab.evaluate("1")
    kept = ada.state("story").unfinished["story"]
    assert text.startswith(kept)
    assert len(text) - len(kept) <= 3000 / 50

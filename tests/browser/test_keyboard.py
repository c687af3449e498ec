"""What a script adds: the focus goes to what went wrong, and characters are counted."""

import pytest

from nexus.wizard.place import neutral
from tests.browser.test_every_page import sign_in

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, databases=["default", "keys"]),
]


@pytest.fixture
def tab(live_server, open_tab, ada):
    opened = open_tab()
    sign_in(opened, live_server.url, ada)
    return opened


def test_the_focus_goes_to_the_errors_and_from_there_to_the_field(live_server, tab, ada):
    tab.goto(live_server.url + ada.address("page", "about-you/identity"))
    tab.get_by_role("button", name="Save and continue").click()
    assert tab.title().startswith("Error: ")
    assert tab.evaluate("document.activeElement.className") == "summary"
    tab.locator(".summary a").click()
    assert tab.evaluate("document.activeElement.id") == "id_last_name"


def test_a_page_can_be_answered_with_keys_alone(live_server, tab, ada):
    tab.goto(live_server.url + ada.address("page", "pain-impact/flare-ups"))
    tab.locator("#id_has_flare_ups").focus()
    tab.keyboard.press("ArrowDown")
    for _number in range(5):
        if tab.evaluate("document.activeElement.tagName") == "BUTTON":
            break
        tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    tab.wait_for_url(f"**/{neutral('pain-impact/repeated-use')}/")
    assert ada.given()["has_flare_ups"] is False


def test_enter_sends_a_page_from_a_line_that_grew(live_server, tab, ada):
    words = "to my shins, not the floor, and after noon not even that far any more"
    tab.goto(live_server.url + ada.address("page", "pain-impact/movement"))
    line = tab.locator("textarea.line").first
    low = line.bounding_box()["height"]
    line.fill(words)
    tab.set_viewport_size({"width": 320, "height": 640})
    assert line.bounding_box()["height"] > low
    line.press("Enter")
    tab.wait_for_url(lambda address: neutral("pain-impact/movement") not in address)
    assert words in ada.given().values()


def test_characters_are_counted_and_none_is_cut(live_server, tab, ada):
    tab.goto(live_server.url + ada.address("page", "personal-narrative/course"))
    box = tab.locator("#id_course_words")
    box.fill("x" * 1003)
    assert tab.locator("#id_course_words_limit").inner_text().startswith("3 characters too many")
    assert len(box.input_value()) == 1003


def test_no_page_reaches_out_or_breaks_its_own_rules(live_server, tab, ada):
    seen: list[str] = []
    complaints: list[str] = []
    tab.on("request", lambda request: seen.append(request.url))
    tab.on("console", lambda message: complaints.append(message.text))
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    for name in ("tasks", "check", "missing"):
        tab.goto(live_server.url + ada.address(name))
    assert complaints == []
    assert {url for url in seen if not url.startswith(live_server.url)} == set()

"""Larger text and calmer pages still fit on a phone, and look as they were chosen."""

import pytest

from nexus.pages.comfort import COOKIE
from tests.browser.test_every_page import look, sign_in
from tests.wizard.people import begin

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, databases=["default", "keys"]),
]

OF_EVERYONE = ("/", "/comfort/", "/guide/", "/guide/signed/", "/guide/before/")
OF_A_CLAIM = ("tasks", "check", "missing")
SIZE = "one => parseFloat(getComputedStyle(one).fontSize)"
PAGES = ("pain-impact/severity", "pain-impact/where", "personal-narrative/events")


@pytest.fixture
def ada(transactional_db):
    return begin()


def choose(tab, site: str, *switches: str) -> None:
    """With the mouse, as anyone would."""
    tab.goto(f"{site}/comfort/")
    for switch in switches:
        tab.locator(f"label[for='id_{switch}']").click()
    tab.get_by_role("button", name="Keep it this way").click()
    tab.wait_for_load_state()


@pytest.mark.parametrize("switches", [("large",), ("calm",), ("large", "calm")], ids=" ".join)
def test_every_kind_of_page_still_fits(live_server, open_tab, ada, switches):
    tab, wrong = open_tab(), []
    sign_in(tab, live_server.url, ada)
    choose(tab, live_server.url, *switches)
    addresses = [
        *OF_EVERYONE,
        *map(ada.address, OF_A_CLAIM),
        *(ada.address("page", page) for page in PAGES),
    ]
    for address in addresses:
        tab.goto(live_server.url + address)
        assert tab.evaluate("document.documentElement.className").split() == list(switches)
        wrong += look(tab, (320, 1280) if "calm" in switches else (320,))
    assert wrong == []


def test_text_is_larger_without_a_script_and_stays_so(live_server, open_tab):
    tab = open_tab(java_script_enabled=False)
    tab.goto(live_server.url)
    before = tab.locator("body").evaluate(SIZE)
    choose(tab, live_server.url, "large")
    tab.goto(f"{live_server.url}/guide/")
    after = tab.locator("body").evaluate(SIZE)
    assert after / before == pytest.approx(1.244, abs=0.01)
    kept = {cookie["name"]: cookie for cookie in tab.context.cookies()}[COOKIE]
    assert kept["value"] == "large"
    assert kept["expires"] > 0


def test_one_goes_back_to_where_one_was(live_server, open_tab):
    tab = open_tab()
    tab.goto(f"{live_server.url}/guide/after/")
    tab.locator("footer").get_by_role("link", name="Easier to read").click()
    assert tab.get_by_role("link", name="Back to where you were").is_visible()
    tab.locator("label[for='id_calm']").click()
    tab.get_by_role("button", name="Keep it this way").click()
    tab.wait_for_url("**/guide/after/")
    assert not tab.locator(".stave").is_visible()

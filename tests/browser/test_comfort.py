"""Larger text and calmer pages still fit on a phone, and look as they were chosen."""

from itertools import pairwise

import pytest

from nexus.pages.comfort import COOKIE
from tests.browser.test_every_page import WIDTHS, look, sign_in

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, databases=["default", "keys"]),
]

OF_EVERYONE = ("/", "/comfort/", "/guide/", "/guide/signed/", "/guide/before/")
OF_A_CLAIM = ("tasks", "check", "missing")
SIZE = "one => parseFloat(getComputedStyle(one).fontSize)"
PAGES = ("pain-impact/severity", "pain-impact/where", "personal-narrative/events")


def choose(tab, site: str, *switches: str) -> None:
    """With the mouse, as anyone would."""
    tab.goto(f"{site}/comfort/")
    for switch in switches:
        tab.locator(f"label[for='id_{switch}']").click()
    tab.get_by_role("button", name="Keep it this way").click()
    tab.wait_for_load_state()


def faults(tab, site: str, person, switches: tuple[str, ...], widths: tuple[int, ...]) -> list[str]:
    """What is wrong on pages of every kind once these switches are on."""
    wrong: list[str] = []
    sign_in(tab, site, person)
    choose(tab, site, *switches)
    of_a_claim = [person.address(name) for name in OF_A_CLAIM]
    pages = [person.address("page", page) for page in PAGES]
    for address in (*OF_EVERYONE, *of_a_claim, *pages):
        tab.goto(site + address)
        assert tab.evaluate("document.documentElement.className").split() == list(switches)
        wrong += look(tab, widths)
    return wrong


def test_every_kind_of_page_still_fits_on_a_phone(live_server, open_tab, ada):
    assert faults(open_tab(), live_server.url, ada, ("large", "calm"), (320,)) == []


@pytest.mark.proof
@pytest.mark.parametrize("switches", [("large",), ("calm",), ("large", "calm")], ids=" ".join)
def test_every_kind_of_page_still_fits(live_server, open_tab, ada, switches):
    assert faults(open_tab(), live_server.url, ada, switches, WIDTHS) == []


def test_the_circles_of_a_scale_do_not_touch(live_server, open_tab, ada):
    tab = open_tab()
    sign_in(tab, live_server.url, ada)
    choose(tab, live_server.url, "large")
    tab.goto(live_server.url + ada.address("page", PAGES[0]))
    circles = tab.locator(".scale").first.locator("label")
    for width in (320, 360, 500, 800, 1130, 1280):
        tab.set_viewport_size({"width": width, "height": 800})
        boxes = circles.evaluate_all("all => all.map(one => one.getBoundingClientRect().toJSON())")
        touching = [
            (left["x"], width)
            for left, right in pairwise(boxes)
            if left["y"] == right["y"] and left["right"] >= right["x"]
        ]
        assert touching == []


def test_what_stands_side_by_side_still_does_on_a_calm_page(live_server, open_tab, ada):
    tab = open_tab()
    sign_in(tab, live_server.url, ada)
    choose(tab, live_server.url, "calm")
    tab.goto(live_server.url + ada.address("page", PAGES[1]))
    tops = tab.locator(".body-map .view").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().top)"
    )
    assert len(tops) == 2
    assert len(set(tops)) == 1


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

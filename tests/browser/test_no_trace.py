"""On a shared computer nothing of a letter is left: not on the screen, and not in the profile."""

import re
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, expect, sync_playwright
from playwright.sync_api import Page as Tab

from nexus.pages import headers
from tests.browser.test_every_page import sign_in
from tests.claims.test_leaks import disguises
from tests.whole import canary
from tests.wizard.people import Person

pytestmark = [
    pytest.mark.browser,
    pytest.mark.proof,
    pytest.mark.django_db(transaction=True, databases=["default", "keys"]),
]

STORY, FUNCTION = "personal-narrative/story", "pain-impact/function"
GZIPPED = re.compile(rb"\x1f\x8b\x08")
CONDITION = re.compile(r"pain|spine|lumbar|nexus|veteran|disab", re.IGNORECASE)


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def sit_down(chromium: str, chromium_flags: list[str], profile: Path) -> Callable[[], object]:
    """Somebody opens the browser of this computer, whoever sat here before."""

    @contextmanager
    def opened() -> Iterator[BrowserContext]:
        with sync_playwright() as playwright:
            kept = playwright.chromium.launch_persistent_context(
                profile, executable_path=chromium, args=chromium_flags, accept_downloads=True
            )
            yield kept
            kept.close()

    return opened


def left_in(profile: Path, canaries: list[str]) -> set[str]:
    """The canaries in any file of the profile, as they are, in disguise, or compressed."""
    found = set()
    for path in profile.rglob("*"):
        if not path.is_file():
            continue
        content = path.read_bytes()
        for start in GZIPPED.finditer(content):
            try:
                content += zlib.decompressobj(31).decompress(content[start.start() :], 5_000_000)
            except zlib.error:
                continue
        found |= {one for one in canaries if any(form in content for form in disguises(one))}
    return found


def tell(tab: Tab, site: str, ada: Person) -> list[str]:
    """Write a story, save it, look at it, make a letter of it; what was written."""
    words = [canary() for _word in range(3)]
    tab.goto(f"{site}{ada.address('page', STORY)}?begin=1")
    tab.locator("#id_story").fill(f"{words[0]} {words[1]}")
    expect(tab.locator("#saved")).to_have_attribute("data-state", "saved")
    tab.get_by_role("button", name="Save and continue").click()
    tab.goto(f"{site}{ada.address('page', FUNCTION)}")
    tab.locator("#id_walking_distance").fill(words[2])
    tab.get_by_role("button", name="Save and continue").click()
    tab.goto(f"{site}{ada.address('check')}")
    assert words[0] in tab.content()
    tab.goto(f"{site}{ada.address('tasks')}")
    tab.get_by_role("button", name="Make my draft letter").click()
    assert words[2] in tab.content()
    return words


def test_nothing_is_left_on_a_computer_that_others_use(live_server, ada, sit_down, profile):
    site, titles, addresses = live_server.url, [], []
    with sit_down() as browser:
        tab = browser.pages[0]
        tab.on("framenavigated", lambda frame: addresses.append(frame.url))
        sign_in(tab, site, ada)
        words = tell(tab, site, ada)
        tab.get_by_role("button", name="Hide this page").click()
        expect(tab.get_by_role("heading", name="Closed")).to_be_visible()
        for _back in range(6):
            tab.go_back()
            titles.append(tab.title())
            assert not [one for one in words if one in tab.content()], tab.url
    with sit_down() as browser:
        tab = browser.pages[0]
        for address in (*addresses, f"{site}{ada.address('letter', 1)}"):
            tab.goto(address)
            assert not [one for one in words if one in tab.content()], address
    assert not [title for title in titles if CONDITION.search(title)]
    assert left_in(profile, words) == set()


def test_with_pages_that_may_be_kept_the_search_finds_them(
    live_server, ada, sit_down, profile, monkeypatch
):
    monkeypatch.setattr(headers, "PRIVATE", {"Cache-Control": "max-age=3600"})
    with sit_down() as browser:
        sign_in(browser.pages[0], live_server.url, ada)
        words = tell(browser.pages[0], live_server.url, ada)
    assert left_in(profile, words)

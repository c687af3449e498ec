"""The first visit is light and lies still: weighed in a real browser, as the site is served."""

import gzip
from pathlib import Path

import pytest

from nexus.pages.guide import CHAPTERS
from tests.browsing import browser, open_tab
from tests.serving import Served

__all__ = ["browser", "open_tab"]

pytestmark = pytest.mark.browser

STYLE = Path(__file__).parents[2] / "static" / "css" / "app.css"
SHIFTS = """() => new Promise(tell => new PerformanceObserver(list =>
    tell(list.getEntries().reduce((sum, one) => sum + one.value, 0)))
  .observe({type: "layout-shift", buffered: true}) || setTimeout(() => tell(0), 500))"""
CHAPTERS_WITH_NOTES = [chapter.key for chapter in CHAPTERS if chapter.movement]
OTHERS = [
    pytest.param(place, marks=pytest.mark.proof)
    for place in ("guide/", *(f"guide/{key}/" for key in CHAPTERS_WITH_NOTES[1:]))
]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    served = Served(tmp_path_factory.mktemp("first-visit"))
    served.start()
    yield served.address
    served.kill()


@pytest.mark.parametrize("first", ["", f"guide/{CHAPTERS_WITH_NOTES[0]}/", *OTHERS])
def test_the_first_visit_is_light_and_nothing_moves(site, open_tab, first):
    tab = open_tab(viewport={"width": 390, "height": 844})
    weights: list[float] = []
    session = tab.context.new_cdp_session(tab)
    session.send("Network.enable")
    session.on("Network.loadingFinished", lambda told: weights.append(told["encodedDataLength"]))
    tab.goto(site + first)
    tab.wait_for_load_state("networkidle")
    moved = tab.evaluate(SHIFTS)
    assert len(weights) <= 8
    assert sum(weights) <= 60_000
    assert moved == 0


def test_the_style_sheet_is_small():
    assert len(gzip.compress(STYLE.read_bytes())) <= 20_000

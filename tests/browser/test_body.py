"""The picture of the body in a browser: touched, ticked, seen, and heard as one list."""

import pytest

from nexus.wizard.place import neutral
from tests.browser.test_every_page import look, sign_in

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, databases=["default", "keys"]),
]

WHERE = "pain-impact/where"
TILE = "one => [getComputedStyle(one).fill, getComputedStyle(one).stroke]"


def opened(open_tab, live_server, ada, **options):
    tab = open_tab(**options)
    sign_in(tab, live_server.url, ada)
    tab.goto(live_server.url + ada.address("page", WHERE))
    return tab


def test_a_place_is_ticked_on_the_picture_without_a_script(live_server, open_tab, ada):
    tab = opened(open_tab, live_server, ada, java_script_enabled=False)
    tab.locator(".at-left_calf label").click()
    tab.locator(".at-back_middle label").click()
    tab.get_by_role("button", name="Save and continue").click()
    tab.wait_for_url(f"**/{neutral('pain-impact/feeling')}/")
    assert ada.given()["where"] == ["back_middle", "left_calf"]


@pytest.mark.parametrize("options", [{}, {"color_scheme": "dark"}, {"forced_colors": "active"}])
def test_a_tick_in_the_list_is_seen_on_the_picture_by_more_than_color(
    live_server, open_tab, ada, options
):
    tab = opened(open_tab, live_server, ada, **options)
    tile = tab.locator(".at-right_foot_top .tile")
    mark = tab.locator(".at-right_foot_top .zone-tick")
    before = tile.evaluate(TILE)
    assert not mark.is_visible()
    tab.get_by_role("checkbox", name="Top of foot").nth(1).press("Space")
    after = tile.evaluate(TILE)
    assert mark.is_visible()
    assert before[0] != after[0]


def test_the_boxes_keep_their_own_names(live_server, open_tab, ada):
    tab = opened(open_tab, live_server, ada)
    assert tab.get_by_role("checkbox", name="Shin", exact=True).count() == 2
    assert tab.get_by_role("checkbox", name="Middle", exact=True).count() == 1


def test_every_place_is_large_enough_to_touch_on_a_phone(live_server, open_tab, ada):
    tab = opened(open_tab, live_server, ada, viewport={"width": 390, "height": 844})
    sizes = tab.locator(".zone label").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect()).map(box => [box.width, box.height])"
    )
    assert len(sizes) == 19
    assert min(min(size) for size in sizes) >= 44


def test_page_and_picture_are_accessible_with_some_ticks(live_server, open_tab, ada):
    ada.send(WHERE, {"where": ["back_left", "left_calf", "right_groin"]})
    wrong: list[str] = []
    for options in ({}, {"color_scheme": "dark"}):
        tab = opened(open_tab, live_server, ada, **options)
        wrong += look(tab)
        tab.goto(live_server.url + ada.address("page", "pain-impact/feeling"))
        wrong += look(tab)
    assert wrong == []

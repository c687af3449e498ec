"""A page is read aloud only by a voice of the device, only when asked, and not after leaving."""

import json

import pytest

from tests.browser.test_every_page import sign_in

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, databases=["default", "keys"]),
]

ENGINE = """(voices => {
  const heard = window.heard = [];
  let late = null;
  const engine = {
    current: null,
    cancelled: 0,
    getVoices: () => voices,
    speak(one) {
      heard.push({text: one.text, voice: one.voice && one.voice.name});
      this.current = one;
    },
    cancel() { this.cancelled += 1; this.current = null; },
    addEventListener(_name, told) { late = told; },
  };
  window.finish = () => { const one = engine.current; engine.current = null; one.onend(); };
  window.come = more => { voices = more; late(); };
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(window, "speechSynthesis", {value: engine});
})"""  # fmt: skip
HERE = {"name": "Here", "lang": "en-US", "localService": True, "default": True}
AFAR = {"name": "Afar", "lang": "en-US", "localService": False, "default": True}
FOREIGN = {"name": "Ici", "lang": "fr-FR", "localService": True, "default": False}
CHAPTER = "/guide/pain-impact/"
OFFER = "button[data-listen]"


def opened(tab, site: str, *voices: dict, path: str = CHAPTER):
    tab.add_init_script(f"{ENGINE}({json.dumps(voices)})")
    tab.goto(site + path)
    return tab


def heard(tab) -> list[dict[str, str]]:
    told: list[dict[str, str]] = tab.evaluate("window.heard")
    return told


@pytest.mark.parametrize("voices", [(), (AFAR,), (FOREIGN,)], ids=["none", "afar", "foreign"])
def test_nothing_is_offered_without_a_voice_of_the_device(live_server, open_tab, voices):
    tab = opened(open_tab(), live_server.url, *voices)
    assert not tab.locator(OFFER).is_visible()


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_it_is_offered_when_a_voice_comes_late_and_nothing_moves(live_server, open_tab, ada, width):
    tab = open_tab(viewport={"width": width, "height": 800})
    sign_in(tab, live_server.url, ada)
    place = "() => document.querySelector('h1').getBoundingClientRect().top"
    opened(tab, live_server.url, path=ada.address("bring"))
    before = tab.evaluate(place)
    tab.evaluate("voices => come(voices)", [HERE])
    assert tab.locator(OFFER).is_visible()
    assert tab.evaluate(place) == before


def test_it_says_nothing_until_asked_and_then_only_with_that_voice(live_server, open_tab):
    tab = opened(open_tab(), live_server.url, AFAR, HERE)
    assert heard(tab) == []
    tab.locator(OFFER).click()
    tab.evaluate("finish()")
    tab.evaluate("finish()")
    told = heard(tab)
    assert told[0]["text"] == tab.locator("h1").inner_text()
    assert len(told) == 3
    assert {one["voice"] for one in told} == {"Here"}
    assert tab.locator(".aloud-now").count() == 1


def test_all_of_a_page_is_read_in_order_and_its_end_is_the_end(live_server, open_tab):
    tab = opened(open_tab(), live_server.url, HERE)
    tab.locator(OFFER).click()
    tab.evaluate("() => { while (speechSynthesis.current) finish(); }")
    said = " ".join(one["text"] for one in heard(tab))
    titles = tab.locator("main h2").all_inner_texts()
    assert [title for title in titles if title not in said] == []
    assert [said.index(title) for title in titles] == sorted(said.index(one) for one in titles)
    assert max(len(one["text"]) for one in heard(tab)) <= 400
    assert tab.locator(OFFER).is_visible()
    assert tab.locator(".aloud-now").count() == 0


def test_it_pauses_goes_on_where_it_was_and_stops(live_server, open_tab):
    tab = opened(open_tab(), live_server.url, HERE)
    tab.locator(OFFER).focus()
    tab.keyboard.press("Enter")
    tab.evaluate("finish()")
    assert tab.evaluate("document.activeElement.textContent") == "Pause"
    tab.keyboard.press("Enter")
    assert tab.evaluate("speechSynthesis.current") is None
    tab.get_by_role("button", name="Go on").press("Enter")
    told = heard(tab)
    assert told[-1] == told[-2]
    tab.get_by_role("button", name="Stop").press("Enter")
    assert tab.evaluate("speechSynthesis.current") is None
    assert tab.evaluate("document.activeElement.textContent") == "Listen"


def test_a_part_can_be_listened_to_by_itself(live_server, open_tab):
    tab = opened(open_tab(), live_server.url, HERE)
    assert tab.locator(".aloud-here").count() == 0
    tab.locator(OFFER).click()
    tab.locator(".aloud-here").nth(1).click()
    assert heard(tab)[-1]["text"] == tab.locator("main h2").nth(1).inner_text()


def test_a_question_is_read_with_its_choices(live_server, open_tab, ada):
    tab = open_tab()
    sign_in(tab, live_server.url, ada)
    path = ada.address("page", "pain-impact/severity")
    opened(tab, live_server.url, HERE, path=path)
    tab.locator(OFFER).click()
    tab.locator(".question .aloud-here").nth(1).click()
    asked = tab.locator(".question").nth(1)
    assert asked.locator(".aloud-now").count() == 1
    tab.evaluate("() => { while (speechSynthesis.current) finish(); }")
    told = [one["text"] for one in heard(tab)]
    legend = asked.locator("legend").inner_text()
    assert told.index(legend) < told.index("I’m not sure")
    assert "7" not in told


def test_it_stops_when_the_page_is_left(live_server, open_tab):
    tab = opened(open_tab(), live_server.url, HERE)
    tab.locator(OFFER).click()
    before = tab.evaluate("speechSynthesis.cancelled")
    tab.evaluate("window.dispatchEvent(new PageTransitionEvent('pagehide'))")
    assert tab.evaluate("speechSynthesis.cancelled") > before
    assert tab.evaluate("speechSynthesis.current") is None
    assert tab.locator(OFFER).is_visible()


def test_the_page_reaches_no_other_site_to_speak(live_server, open_tab):
    tab = open_tab()
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    opened(tab, live_server.url, HERE)
    tab.locator(OFFER).click()
    tab.evaluate("() => { while (speechSynthesis.current) finish(); }")
    assert [url for url in asked if not url.startswith(live_server.url)] == []

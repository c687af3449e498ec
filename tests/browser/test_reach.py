"""Pages for eyes and hands that need more: zoomed in, spaced out, gone through with the Tab key."""

import pytest

from tests.browser.test_every_page import GIVEN, OF_EVERYONE, WIDE, addresses_of, sign_in
from tests.wizard.people import begin, fill_in

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, databases=["default", "keys"]),
]

ZOOMED = {"width": 320, "height": 256}
"""What is left of 1280 by 1024 at 400 %."""
SPACED = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }"""
"""What anyone may ask of their browser (WCAG 1.4.12)."""
BEYOND = """() => [...document.querySelectorAll("main *")]
  .filter(one => one.getBoundingClientRect().right > innerWidth + 1)
  .map(one => one.outerHTML.slice(0, 80)).slice(-2)"""
STUCK = """() => [...document.querySelectorAll("body *")]
  .filter(one => ["fixed", "sticky"].includes(getComputedStyle(one).position))
  .map(one => one.outerHTML.slice(0, 80))"""
CUT = """() => [...document.querySelectorAll("body *")]
  .filter(one => one.checkVisibility() && one.innerText && !one.closest(".unseen, textarea, svg"))
  .filter(one => ["hidden", "clip"].includes(getComputedStyle(one).overflowX))
  .filter(one => getComputedStyle(one).clipPath !== "inset(50%)")  // for screen readers alone
  .filter(one => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
  .map(one => one.outerHTML.slice(0, 80))"""
OVERLAP = """() => {
  const inked = one => {
    const range = document.createRange(), boxes = [];
    const words = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      if (words.currentNode.parentElement.closest(".unseen, svg")) continue;
      range.selectNodeContents(words.currentNode);
      boxes.push(...range.getClientRects());
    }
    return boxes.filter(box => box.width > 1 && box.height > 1);
  };
  const said = [...document.querySelectorAll(".rows > li, .items > li, .top, .actions")];
  return said.flatMap(row => {
    const parts = [...row.querySelectorAll("a, .status, summary, button, .item-name")]
      .filter(one => one.checkVisibility());
    const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1
      && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return parts.flatMap((one, at) => parts.slice(at + 1)
      .filter(other => !one.contains(other) && !other.contains(one)
        && inked(one).some(a => inked(other).some(b => meet(a, b))))
      .map(other => one.textContent.trim() + " | " + other.textContent.trim()));
  });
}"""
FOCUSED = """() => {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const shown = one.matches(".step input") ? one.nextElementSibling : one;
  const style = getComputedStyle(shown);
  const box = [...shown.getClientRects()].find(each => each.width && each.height);
  const name = one.outerHTML.slice(0, 90);
  if (!box) return {name, wrong: "is nowhere"};
  const faint = style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 3
    || style.boxShadow === "none";
  const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
  const y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1);
  const top = document.elementFromPoint(x, y);
  const row = shown.closest(".option, .rows > li, .step") || shown;
  const covered = !top || !(row.contains(top) || top.contains(shown));
  const away = box.bottom < 0 || box.top > innerHeight;
  return {name, wrong: faint ? "is hard to see" : covered ? "is covered" : away ? "is away" : ""};
}"""
WALKED = ("tasks", "missing", "check", "drafts")
PAGES = ("pain-impact/severity", "pain-impact/where", "about-you/identity")


@pytest.fixture
def ada(transactional_db):
    person = begin()
    fill_in(person, GIVEN)
    person.client.post(person.address("make"))
    return person


def kinds_of_pages(person) -> list[str]:
    named = [person.address(name) for name in (*WALKED, "bring", "code")]
    asked = [person.address("page", path) for path in (*PAGES, "medical-evidence/records")]
    return ["/", "/return/", *named, *asked, person.address("letter", 1)]


def squeezed(tab, site: str, addresses, *, css: str) -> list[str]:
    """What does not fit on these pages, with more space between letters if `css` says so."""
    wrong = []
    for address in addresses:
        tab.goto(site + address)
        if css:
            tab.add_style_tag(content=css)
        if over := tab.evaluate(WIDE):
            wrong.append(f"{address}: {over} px too wide, {tab.evaluate(BEYOND)}")
        wrong += [f"{address} cuts {one}" for one in tab.evaluate(CUT)]
        wrong += [f"{address}: {one} overlap" for one in tab.evaluate(OVERLAP)]
        wrong += [f"{address} never moves {one}" for one in tab.evaluate(STUCK)]
    return wrong


@pytest.mark.parametrize("width", [320, 360, 1280])
@pytest.mark.parametrize("css", ["", SPACED], ids=["as it is", "spaced out"])
def test_every_kind_of_page_fits(live_server, open_tab, ada, width, css):
    tab = open_tab(viewport={**ZOOMED, "width": width}, bypass_csp=True)
    sign_in(tab, live_server.url, ada)
    assert squeezed(tab, live_server.url, kinds_of_pages(ada), css=css) == []


@pytest.mark.proof
@pytest.mark.parametrize("css", ["", SPACED], ids=["as it is", "spaced out"])
def test_every_page_fits(live_server, open_tab, ada, css):
    tab = open_tab(viewport=ZOOMED, bypass_csp=True)
    sign_in(tab, live_server.url, ada)
    pages = (*OF_EVERYONE, *addresses_of(ada))
    assert squeezed(tab, live_server.url, pages, css=css) == []


@pytest.mark.parametrize("size", [ZOOMED, {"width": 1280, "height": 800}], ids=["400 %", "desk"])
def test_the_focus_is_always_seen_and_never_covered(live_server, open_tab, ada, size):
    tab = open_tab(viewport=size)
    sign_in(tab, live_server.url, ada)
    wrong, stops = [], 0
    addresses = [ada.address(name) for name in WALKED] + [ada.address("page", at) for at in PAGES]
    for address in ("/", "/return/", *addresses):
        tab.goto(live_server.url + address)
        for _press in range(40):
            tab.keyboard.press("Tab")
            told = tab.evaluate(FOCUSED)
            if told is None:
                break
            stops += 1
            wrong += [f"{address}: {told['name']} {told['wrong']}"] if told["wrong"] else []
    assert wrong == []
    assert stops > 100

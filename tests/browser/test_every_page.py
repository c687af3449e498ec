"""Every page, on a phone and on a desk: accessible, within the screen, large enough to touch."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe

from nexus.pages.guide import CHAPTERS
from nexus.programs.choosing import stages_for
from nexus.wizard.place import places_in
from tests.browsing import answers_of
from tests.wizard.people import fill_in

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, databases=["default", "keys"]),
]

WIDTHS = (320, 1280)
OF_EVERYONE = (
    *("/", "/privacy/", "/start/", "/start/file/", "/return/", "/closed/", "/nothing/", "/guide/"),
    "/comfort/",
    *(f"/guide/{chapter.key}/" for chapter in CHAPTERS),
)
MODES = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "more contrast": {"contrast": "more"},
    "forced colors": {"forced_colors": "active"},
}
GIVEN = answers_of("va_direct_hatch")
ITEMS = (
    "medical-evidence/records/1",
    "personal-narrative/events/1",
    "medical-evidence/diagnoses/1",
)
FILE = {"name": "answers.json", "mimeType": "application/json"}
WRONG = b'{"format": 1, "answers": {"pain_usual": 11, "records": [{}], "where": ["nose"]}}'
SMALL = """() => {
  const area = one => one.closest(".option, .step, .rows > li") || one;
  const inText = one => one.tagName === "A" && getComputedStyle(one).display === "inline"
    && one.parentElement.textContent.trim() !== one.textContent.trim();
  const small = one => {
    const box = area(one).getBoundingClientRect();
    return box.width < 43.9 || box.height < 43.9;
  };
  return [...document.querySelectorAll("a, button, input, textarea, summary")]
    .filter(one => one.checkVisibility({visibilityProperty: true}) && one.type !== "hidden")
    .filter(one => !one.closest(".skip") && !inText(one) && small(one))
    .map(one => one.outerHTML.slice(0, 120));
}"""
WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def sign_in(tab, site: str, person) -> None:
    tab.goto(f"{site}/return/")
    tab.fill("#id_code", person.code)
    tab.get_by_role("button", name="Open my letter").click()
    tab.wait_for_url("**/claims/**")


def look(tab, widths: tuple[int, ...] = WIDTHS) -> list[str]:
    """All that is wrong with what the tab shows, at either width."""
    found: list[str] = []
    for width in widths:
        tab.set_viewport_size({"width": width, "height": 800})
        where = f"{tab.url} at {width}: "
        for violation in Axe().run(tab).response["violations"]:
            nodes = [node["html"][:160] for node in violation["nodes"]]
            found.append(f"{where}{violation['id']} {nodes}")
        if over := tab.evaluate(WIDE):
            found.append(f"{where}{over} px too wide")
        found += [f"{where}too small: {one}" for one in tab.evaluate(SMALL)]
    return found


def addresses_of(person) -> Iterator[str]:
    for name in ("tasks", "check", "missing", "code", "signposts", "bring", "drafts", "looked"):
        yield person.address(name)
    yield person.address("data")
    yield person.address("note")
    yield person.address("exhibits:papers")
    yield person.address("erase")
    yield person.address("check-stage", "pain-impact")
    yield person.address("letter", 1)
    yield f"{person.address('compare')}?from=1"
    yield person.address("break", "pain-impact/where")
    yield person.address("remove", ITEMS[0])
    for place in places_in(stages_for(GIVEN)):
        yield person.address("page", place.path)
    for item in ITEMS:
        yield person.address("page", item)


def test_pages_that_anyone_may_open(live_server, open_tab):
    tab, wrong = open_tab(), []
    for path in OF_EVERYONE:
        tab.goto(live_server.url + path)
        wrong += look(tab)
    assert wrong == []


@pytest.mark.proof
@pytest.mark.parametrize("mode", MODES.values(), ids=list(MODES))
def test_pages_that_anyone_may_open_in_every_mode(live_server, open_tab, mode):
    tab, wrong = open_tab(**mode), []
    for path in OF_EVERYONE:
        tab.goto(live_server.url + path)
        wrong += look(tab)
    assert wrong == []


def faults_of_a_claim(site: str, tab, person, *, widths: tuple[int, ...], every: int) -> list[str]:
    """What is wrong on the pages of a full claim: on each, or on every third and so on."""
    fill_in(person, {**GIVEN, "warning_signs": ["saddle"]})
    person.client.post(person.address("make"))
    sign_in(tab, site, person)
    wrong = []
    for address in list(addresses_of(person))[::every]:
        tab.goto(site + address)
        wrong += look(tab, widths)
    return wrong


@pytest.mark.proof
@pytest.mark.parametrize("mode", MODES.values(), ids=list(MODES))
def test_pages_of_a_claim_in_every_mode(live_server, open_tab, ada, mode):
    tab = open_tab(**mode)
    assert faults_of_a_claim(live_server.url, tab, ada, widths=WIDTHS, every=1) == []


@pytest.mark.parametrize(("mode", "every"), [("light", 3), ("dark", 8)])
def test_pages_of_a_claim_on_a_phone(live_server, open_tab, ada, mode, every):
    tab = open_tab(**MODES[mode])
    assert faults_of_a_claim(live_server.url, tab, ada, widths=WIDTHS[:1], every=every) == []


def test_pages_that_answer_a_form(live_server, open_tab, ada):
    tab, wrong = open_tab(), []
    sign_in(tab, live_server.url, ada)
    tab.goto(f"{live_server.url}{ada.address('page', 'pain-impact/severity')}")
    tab.locator("label[for='id_pain_best_9']").click()
    tab.locator("label[for='id_pain_worst_3']").click()
    tab.get_by_role("button", name="Save and continue").click()
    wrong += look(tab)
    ada.send("pain-impact/severity", {"pain_usual": "4"})
    tab.get_by_role("button", name="Save and continue").click()
    tab.get_by_text("This page was saved in another place").wait_for()
    wrong += look(tab)
    tab.goto(f"{live_server.url}/start/")
    tab.get_by_role("button", name="Get my return code and start").click()
    wrong += look(tab)
    tab.goto(f"{live_server.url}/return/")
    tab.get_by_role("button", name="Open my letter").click()
    wrong += look(tab)
    tab.goto(f"{live_server.url}/start/file/")
    tab.set_input_files("#id_file", {**FILE, "buffer": WRONG})
    tab.get_by_role("button", name="Begin with these answers").click()
    tab.get_by_text("What to mend in the file").wait_for()
    wrong += look(tab)
    assert wrong == []


EMPTY = ("medical-evidence/records", "personal-narrative/story", "pain-impact/feeling")


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_an_empty_claim(live_server, open_tab, ada, mode):
    tab, wrong = open_tab(**MODES[mode]), []
    sign_in(tab, live_server.url, ada)
    for address in (ada.address("tasks"), *(ada.address("page", path) for path in EMPTY)):
        tab.goto(live_server.url + address)
        wrong += look(tab)
    assert wrong == []


def test_chosen_and_unchosen_differ_where_a_person_sets_the_colors(live_server, open_tab, ada):
    tab = open_tab(forced_colors="active")
    sign_in(tab, live_server.url, ada)
    tab.goto(f"{live_server.url}{ada.address('page', 'pain-impact/severity')}")
    color = "one => getComputedStyle(one).backgroundColor"
    circle = tab.locator("label[for='id_pain_usual_5']")
    before = circle.evaluate(color)
    circle.click()
    tab.mouse.move(0, 0)
    assert circle.evaluate(color) != before

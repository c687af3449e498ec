"""The questionnaire with the keyboard alone: a part of it, and the whole way to the letter."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from pypdf import PdfReader

from nexus.claims.drafting import journey_of
from nexus.interview.journey import keys_of
from nexus.interview.page import Page
from nexus.interview.several import Several
from nexus.wizard.place import Place, sign_of
from tests.browser.test_every_page import sign_in
from tests.browsing import PLACES, answers_of
from tests.visiting import filled
from tests.wizard.people import begin

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, databases=["default", "keys"]),
]

STAGE = "pain-impact"
FOCUSED = """() => {
  const one = document.activeElement;
  return {tag: one.tagName, type: one.type || "", name: one.name || "", value: one.value || "",
          checked: !!one.checked, text: one.textContent.trim()};
}"""


@dataclass
class Typist:
    """Somebody who has a keyboard and no pointer."""

    tab: Any

    def focused(self) -> dict[str, Any]:
        found: dict[str, Any] = self.tab.evaluate(FOCUSED)
        return found

    def press(self, *keys: str) -> None:
        for key in keys:
            self.tab.keyboard.press(key)

    def reach(self, text: str) -> None:
        """Go on from control to control to the first that begins with these words."""
        for _number in range(300):
            self.press("Tab")
            if self.focused()["text"].startswith(text):
                return
        raise AssertionError(f"{self.tab.url}: no key leads to {text}")

    def to(self, text: str) -> None:
        """Reach it, and press it; another page opens."""
        self.reach(text)
        with self.tab.expect_navigation():
            self.press("Enter")

    def walk(self, claim: str, answers: dict[str, Any], *, until: str) -> list[str]:
        """Page after page as the site leads, to the address that ends with `until`."""
        met: list[str] = []
        while (path := urlsplit(self.tab.url).path.partition(claim)[2].strip("/")) != until:
            if not self.tab.locator("#questions").count():
                self.to(self.way_on(path))
                continue
            place = PLACES[path.split("/")[0]]
            met.append(place.path)
            self.page(place, answers)
        return met

    def way_on(self, path: str) -> str:
        """What leads on from a page that asks nothing: signposts, a pause, a part looked over."""
        if path.startswith("signposts"):
            return "Go on with my letter"
        last = path.startswith("check") and not self.tab.get_by_role("link", name="Go on: ").count()
        return "Back to your letter" if last else "Go on"

    def download(self, text: str, folder: Path) -> Path:
        self.reach(text)
        with self.tab.expect_download() as coming:
            self.press("Enter")
        file = folder / str(coming.value.suggested_filename)
        coming.value.save_as(file)
        return file

    def page(self, place: Place, answers: dict[str, Any]) -> None:
        """One page of questions, with every item of its list."""
        if place.several:
            for item in answers.get(place.row, []):
                self.to(adding(self.tab))
                self.fill(place.several.page, item)
        self.fill(place.page, answers)

    def fill(self, page: Page, given: dict[str, Any]) -> None:
        """Every control in turn, as the focus reaches it, and then the button."""
        wanted = filled(page, given)
        for _number in range(300):
            self.press("Tab")
            one = self.focused()
            if one["text"] == "Save and continue":
                with self.tab.expect_navigation():
                    self.press("Enter")
                return
            self.answer(one, wanted)
        raise AssertionError(f"{self.tab.url}: no key leads to the end")

    def answer(self, one: dict[str, Any], wanted: list[tuple[str, str]]) -> None:
        values = [value for name, value in wanted if name == one["name"]]
        if one["type"] == "radio" and values:
            self.choose(values[0])
        elif one["type"] == "checkbox":
            if (one["value"] in values) != one["checked"]:
                self.press("Space")
        elif one["type"] in {"text", "textarea"} and values:
            self.press("Control+a")
            self.tab.keyboard.insert_text(values[0])

    def choose(self, value: str) -> None:
        self.press("Space")
        for _number in range(30):
            if self.focused()["value"] == value:
                return
            self.press("ArrowDown")
        raise AssertionError(f"{self.tab.url}: no arrow leads to the answer")


@pytest.mark.proof
def test_a_whole_part_is_answered_with_keys_alone(live_server, open_tab, transactional_db):
    ada, tab = begin(), open_tab()
    answers = answers_of("va_direct_hatch")
    [stage] = [one for one in journey_of(answers).stages if one.key == STAGE]
    sign_in(tab, live_server.url, ada)
    typist = Typist(tab)
    typist.to("Safety check")
    typist.walk(str(ada.claim.pk), answers, until=f"check/{sign_of(STAGE)}")
    keys = [key for step in stage.steps for key in keys_of(step)]
    lists = [step.key for step in stage.steps if isinstance(step, Several)]
    given = {**{key: [] for key in lists}, **ada.given()}
    assert {key: given[key] for key in keys} == {key: answers[key] for key in keys}


@pytest.mark.proof
@pytest.mark.parametrize("case", ["ssa_function", "va_direct_hatch"])
def test_the_whole_way_to_the_letter_is_gone_with_keys_alone(live_server, open_tab, tmp_path, case):
    answers = {key: answer for key, answer in answers_of(case).items() if answer != []}
    typist = Typist(open_tab())
    typist.tab.goto(live_server.url)
    for way in ("Start my letter", "Get my return code and start", "I have kept it.", "You"):
        typist.to(way)
    claim = urlsplit(typist.tab.url).path.split("/")[2]
    met = typist.walk(claim, answers, until="")
    assert (met[0], met[-1]) == ("about-you/identity", "clinician/confirmation")

    kept = json.loads(typist.download("Keep a copy of my answers", tmp_path).read_text())["answers"]
    assert {key: kept.get(key) for key in answers} == answers
    typist.to("Make my draft letter")
    doctor = typist.download("Get the PDF for my doctor", tmp_path)
    assert str(answers["last_name"]) in PdfReader(doctor).pages[0].extract_text()


def adding(tab) -> str:
    words: str = tab.locator(".add button").inner_text()
    return words

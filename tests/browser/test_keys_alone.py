"""A whole part of the questionnaire with the keyboard alone, from the task list to its answers."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from nexus.claims.drafting import journey_of
from nexus.interview.journey import keys_of
from nexus.interview.page import Page
from nexus.interview.several import Several
from tests.browser.test_every_page import sign_in
from tests.browsing import CASES, PLACES
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

    def to(self, text: str) -> None:
        """Go on from control to control to the one with these words, and press it."""
        for _number in range(200):
            self.press("Tab")
            if self.focused()["text"] == text:
                with self.tab.expect_navigation():
                    self.press("Enter")
                return
        raise AssertionError(f"{self.tab.url}: no key leads to {text}")

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


def test_a_whole_part_is_answered_with_keys_alone(live_server, open_tab, transactional_db):
    ada, tab = begin(), open_tab()
    answers = told(CASES / "va_direct_hatch" / "answers.json")
    [stage] = [one for one in journey_of(answers).stages if one.key == STAGE]
    sign_in(tab, live_server.url, ada)
    typist = Typist(tab)
    typist.to("Safety check")
    while f"/check/{STAGE}/" not in tab.url:
        path = tab.url.partition(str(ada.claim.pk))[2].strip("/")
        if path.startswith("signposts"):
            typist.to("Go on with my letter")
            continue
        place = PLACES["/".join(path.split("/")[:2])]
        if place.several:
            listed = answers.get(place.row, [])
            for number in range(len(listed)):
                typist.to(adding(tab))
                typist.fill(place.several.page, listed[number])
        typist.fill(place.page, answers)
    keys = [key for step in stage.steps for key in keys_of(step)]
    lists = [step.key for step in stage.steps if isinstance(step, Several)]
    given = {**{key: [] for key in lists}, **ada.given()}
    assert {key: given[key] for key in keys} == {key: answers[key] for key in keys}


def adding(tab) -> str:
    words: str = tab.locator(".add button").inner_text()
    return words


def told(case: Path) -> dict[str, Any]:
    answers: dict[str, Any] = json.loads(case.read_text())["answers"]
    return answers

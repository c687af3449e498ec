"""A real browser in the hands of a person who answers the questions that they meet."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright
from playwright.sync_api import Page as Tab

from nexus.interview.page import Page
from nexus.interview.passages import Passages
from nexus.interview.question import JSON, Question
from nexus.programs.choosing import every_stage
from nexus.wizard.feelings import PlaceByPlace
from nexus.wizard.forms import form_for
from nexus.wizard.passages import mark_of
from nexus.wizard.place import Place, places_in
from nexus.wizard.widgets import Day, QuestionWidget, Radios, Ticks, apart

CASES = Path(__file__).parent / "letters"
PLACES = {place.address: place for place in places_in(every_stage())}
"""By what stands for them in an address."""


@pytest.fixture(scope="module")
def browser(chromium: str, chromium_flags: list[str]) -> Iterator[Browser]:
    """For one module: Playwright runs once at a time, and other modules start it too."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=chromium_flags)
        yield started
        started.close()


@pytest.fixture
def open_tab(browser: Browser) -> Iterator[Callable[..., Tab]]:
    """A tab in a browser that knows nothing yet; options as of a context."""
    contexts: list[BrowserContext] = []

    def opened(**options: Any) -> Tab:
        contexts.append(browser.new_context(accept_downloads=True, **options))
        tab = contexts[-1].new_page()
        tab.set_default_timeout(60_000)  # a busy machine is no fault of the site
        return tab

    yield opened
    for context in contexts:
        context.close()


def answers_of(case: str) -> dict[str, JSON]:
    written: dict[str, Any] = json.loads((CASES / case / "answers.json").read_text())
    answers: dict[str, JSON] = written["answers"]
    return answers


def ticked(name: str, value: JSON) -> Iterator[tuple[str, str]]:
    """The boxes that are ticked, by the names of their inputs."""
    if isinstance(value, dict):
        for place, keys in value.items():
            yield from ticked(f"{name}-{place}", keys)
    for key in value if isinstance(value, list) else []:
        yield name, str(key)


@dataclass
class Walker:
    """Somebody with `given` in mind, in a tab on `site`."""

    tab: Tab
    site: str
    given: dict[str, JSON]

    def start(self) -> str:
        """From the first page to the first question; returns the return code."""
        self.tab.goto(self.site)
        self.tab.get_by_role("link", name="Start my letter").click()
        self.tab.get_by_role("button", name="Get my return code and start").click()
        code = self.tab.locator(".code").inner_text()
        self.tab.get_by_role("link", name="I have kept it. Go on.").click()
        self.tab.locator(".rows a").first.click()
        return code

    def answer_everything(self) -> list[str]:
        """Page after page as the site leads, until it leads back to the tasks."""
        met: list[str] = []
        while (place := self.here()) is not None:
            met.append(place.path)
            self.begin(place)
            if place.several and not place.item:
                self.fill_list(place)
            self.fill(place.page, self.given)
            self.go_on()
            self.look_over()
        return met

    def begin(self, place: Place) -> None:
        """A page that may be hard says so first."""
        if place.page.pause and not self.tab.locator("#questions").count():
            self.tab.get_by_role("link", name="Go on", exact=True).click()

    def look_over(self) -> None:
        """At the end of a part stand its answers, and the way to the next part or to the tasks."""
        if "/check/" in self.tab.url:
            further = self.tab.get_by_role("link", name="Go on: ")
            back = self.tab.get_by_role("link", name="Back to your letter").last
            (further if further.count() else back).click()

    def fill_list(self, place: Place) -> None:
        listed = self.given.get(place.row)
        for item in listed if isinstance(listed, list) else []:
            self.tab.locator(".add button").click()
            here = self.here()
            assert here is not None
            assert isinstance(item, dict)
            assert here.item == item["id"]
            self.fill(here.page, item)
            self.go_on()

    def here(self) -> Place | None:
        """Where the address says we are; nothing when it is no page of questions."""
        parts = self.tab.url.removeprefix(self.site).strip("/").split("/")[2:]
        known = PLACES.get("".join(parts[:1]))
        return known.at("".join(parts[1:2])) if known else None

    def go_on(self) -> None:
        """Save, and see no error: then the address has changed."""
        before = self.tab.url
        self.tab.get_by_role("button", name="Save and continue").click()
        if self.tab.locator("#questions").count() and self.tab.url == before:
            raise AssertionError(f"{before}: {self.tab.locator('.summary').all_inner_texts()}")

    def fill(self, page: Page, given: dict[str, JSON]) -> None:
        form = form_for(page)()
        for question in page.questions:
            widget = form.fields[question.key].widget
            assert isinstance(widget, QuestionWidget)
            self.answer(question, widget, given.get(question.key))

    def answer(self, question: Question[Any], widget: QuestionWidget, value: JSON) -> None:
        _typed, specials = apart(value)
        identity = f"id_{question.key}"
        if value is None:
            return
        if specials:
            self.touch(f"{identity}_special_{specials[0]}")
        elif isinstance(question, Passages):
            self.choose_sentences(question.key, value)
        elif isinstance(widget, Radios):
            yes_or_no = "yes" if value else "no"
            self.choose(question.key, yes_or_no if isinstance(value, bool) else str(value))
        elif isinstance(widget, Ticks | PlaceByPlace):
            for name, key in ticked(question.key, value):
                self.choose(name, key)
        elif isinstance(widget, Day):
            self.enter_date(identity, widget, value)
        else:
            self.tab.locator(f"#{identity}").fill(str(value))

    def enter_date(self, identity: str, widget: Day, value: JSON) -> None:
        for number, words in enumerate(widget.boxes(value).values()):
            self.tab.locator(f"#{identity}{f'_{number}' if number else ''}").fill(words)
        if isinstance(value, dict) and value.get("about"):
            self.touch(f"{identity}_about")

    def choose_sentences(self, key: str, value: JSON) -> None:
        for passage in value if isinstance(value, list) else []:
            assert isinstance(passage, dict)
            quote = str(passage["quote"])
            ticks = self.tab.locator(f"input[name={key}]").all()
            ids = [one.get_attribute("id") for one in ticks if one.get_attribute("value") == quote]
            self.touch(str(ids[0]))
            place = f"input[name='{key}-{mark_of(quote)}'][value='{passage['place']}']"
            self.tab.locator(f"label:has({place})").click()

    def choose(self, name: str, value: str) -> None:
        option = self.tab.locator(f"input[name='{name}'][value='{value}']")
        self.touch(str(option.get_attribute("id")))

    def touch(self, identity: str) -> None:
        """On the label, as a finger would; where a picture has one too, on the one in the list."""
        self.tab.locator(f"label[for='{identity}']").last.click()

"""Pictures of every page and of every sheet of paper, to be looked at: `make screenshots`.

A whole case goes in by the file of its answers, as a person would do it, and an empty letter is
begun beside it. Each page is shot at three widths in light and in dark, each document page by page.
`ONLY=tasks` shoots the pages whose address has that in it (`ONLY="tasks bring"`: one of them);
`WIDTHS=360` one width.
"""

import io
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from PIL import Image
from playwright.sync_api import FilePayload, sync_playwright
from playwright.sync_api import Page as Tab

from nexus.pages.guide import CHAPTERS
from nexus.programs.choosing import stages_for
from nexus.rendering.formats import BY_FILE
from nexus.wizard.place import places_in
from tests.browsing import CASES, answers_of
from tests.conftest import CHROMIUM_FLAGS
from tests.failing import FAILING
from tests.serving import ROOT, Served
from tests.shooting_visits import (
    shoot_second_step,
    shoot_shared_computer,
    shoot_signing_in,
    shoot_signposts,
    shoot_two_writers,
)

CASE = "va_direct_hatch"
WIDTHS = (360, 768, 1280)
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
OF_EVERYONE = (
    *("/", "/start/", "/start/file/", "/return/", "/closed/", "/comfort/", "/privacy/", "/guide/"),
    *(f"/guide/{chapter.key}/" for chapter in CHAPTERS),
    "/account/sign-in/",
    *FAILING,
)
OF_A_CLAIM = (
    *("", "check/", "missing/", "signposts/", "bring/", "code/", "guide/", "drafts/", "looked/"),
    *("data/", "data/note/", "data/erase/", "papers/", "account/"),
    *("check/pain-impact/", "letter/1/", "drafts/compare/?from=1", "break/pain-impact/where/"),
    *("medical-evidence/records/1/remove/", "personal-narrative/events/1/"),
    *("medical-evidence/records/1/", "medical-evidence/diagnoses/1/", "pain-impact/aids/1/"),
)
OF_NOTHING_YET = (
    *("", "check/", "missing/", "bring/", "drafts/", "medical-evidence/records/"),
    *("personal-narrative/story/", "pain-impact/feeling/", "about-you/claim/"),
)
PATIENT = 180_000.0  # a busy machine sets a long letter slowly
LETTER_FILES = tuple(name for name in BY_FILE if name.endswith(".pdf"))


@dataclass
class Album:
    """Where the pictures go, and which are wanted."""

    folder: Path
    only: str = ""
    widths: tuple[int, ...] = WIDTHS
    taken: list[Path] = field(default_factory=list)

    def wants(self, name: str) -> bool:
        return any(part in name for part in self.only.split() or [""])

    def shoot(self, tab: Tab, name: str) -> None:
        """What the tab shows, at each width and in either scheme."""
        for scheme in SCHEMES:
            tab.emulate_media(color_scheme=scheme)
            for width in self.widths:
                tab.set_viewport_size({"width": width, "height": 900})
                at = self.folder / f"{width}-{scheme}" / f"{name}.png"
                tab.screenshot(path=at, full_page=True)
                self.taken.append(at)

    def print_out(self, content: bytes, name: str) -> None:
        """Every page of a document."""
        folder = self.folder / "paper"
        folder.mkdir(exist_ok=True)
        subprocess.run(
            ["pdftoppm", "-r", "80", "-png", "-", str(folder / name)], input=content, check=True
        )
        self.taken += folder.glob(f"{name}-*.png")


def name_of(address: str) -> str:
    """A file name from an address, without the number of the claim."""
    shorter = re.sub(r"claims/[0-9a-f-]{36}", "claim", address)
    return re.sub(r"[^a-z0-9]+", "-", shorter).strip("-") or "home"


def addresses_of(claim: str) -> Iterator[str]:
    yield from (claim + end for end in OF_A_CLAIM)
    for place in places_in(stages_for(answers_of(CASE))):
        yield f"{claim}{place.path}/?begin=1"
        if place.page.pause and not place.several:
            yield f"{claim}{place.path}/"


def go_through(tab: Tab, site: str, addresses: Iterator[str], album: Album, *, before: str) -> None:
    for address in addresses:
        name = before + name_of(address)
        if album.wants(name):
            tab.goto(site + address)
            album.shoot(tab, name)


def begin_with_answers(tab: Tab, site: str, album: Album) -> str:
    """The address of a full claim."""
    tab.goto(f"{site}/start/file/")
    tab.set_input_files("#id_file", CASES / CASE / "answers.json")
    tab.get_by_role("button", name="Begin with these answers").click()
    claim = str(tab.locator(".actions .button").first.get_attribute("href"))
    if album.wants("code-shown"):
        album.shoot(tab, "code-shown")
    tab.goto(site + claim)
    tab.get_by_role("button", name="Make my draft letter").click()
    tab.wait_for_url("**/letter/1/")
    return claim


def begin_with_nothing(tab: Tab, site: str) -> str:
    tab.goto(f"{site}/start/")
    tab.get_by_role("button", name="Get my return code and start").click()
    return str(tab.locator(".actions .button").first.get_attribute("href"))


def shoot_answers_to_a_form(tab: Tab, site: str, claim: str, album: Album) -> None:
    """What stands there after something was sent that could not be taken."""
    if album.wants("refused-severity"):
        tab.goto(f"{site}{claim}pain-impact/severity/")
        tab.locator("label[for='id_pain_best_9']").click()
        tab.locator("label[for='id_pain_worst_3']").click()
        tab.get_by_role("button", name="Save and continue").click()
        album.shoot(tab, "refused-severity")
    if album.wants("refused-code"):
        tab.goto(f"{site}/return/")
        tab.fill("#id_code", "not a code")
        tab.get_by_role("button", name="Open my letter").click()
        album.shoot(tab, "refused-code")
    if album.wants("refused-file"):
        tab.goto(f"{site}/start/file/")
        wrong = b'{"format": 1, "answers": {"pain_usual": 11, "where": ["nose"]}}'
        file = FilePayload(name="answers.json", mimeType="application/json", buffer=wrong)
        tab.set_input_files("#id_file", file)
        tab.get_by_role("button", name="Begin with these answers").click()
        album.shoot(tab, "refused-file")


def shoot_sent_papers(tab: Tab, site: str, claim: str, album: Album) -> None:
    """A photo of a record that was sent in, and what can be done with it."""
    if not album.wants("paper-"):
        return
    photo = io.BytesIO()
    Image.new("RGB", (850, 1100), "white").save(photo, "PNG")
    tab.goto(f"{site}{claim}papers/")
    file = FilePayload(name="clinic.png", mimeType="image/png", buffer=photo.getvalue())
    tab.set_input_files("#id_file", file)
    tab.get_by_role("button", name="Send this paper").click()
    tab.wait_for_url("**/papers/1/")
    ways = (("paper-sent", ""), ("paper-1", "1/"), ("paper-1-remove", "1/remove/"))
    for name, end in ways:
        tab.goto(f"{site}{claim}papers/{end}")
        album.shoot(tab, name)


def shoot_visits(served: Served, tab: Tab, empty: Tab, claim: str, album: Album) -> None:
    """What comes only by doing something: `VISITS=` leaves it out, `ONLY=account` shoots some."""
    if os.environ.get("VISITS") == "":
        return

    def shoot(shown: Tab, name: str) -> None:
        if album.wants(name):
            album.shoot(shown, name)

    site = served.address.rstrip("/")
    shoot_two_writers(tab.context, site, claim, shoot)
    shoot_shared_computer(empty.context, site, shoot)
    shoot_signposts(empty.context, site, begin_with_nothing(empty, site), shoot)
    shoot_signing_in(served, tab, claim, shoot)
    shoot_second_step(served, tab, shoot)


def shoot_papers(tab: Tab, site: str, claim: str, album: Album) -> None:
    papers = {f"{claim}letter/1/{file}": Path(file).stem for file in LETTER_FILES}
    papers |= {f"{claim}letter/1/statement.pdf": "statement", "/worksheet/va.pdf": "worksheet"}
    for address, name in papers.items():
        if album.wants(name):
            answer = tab.request.get(site + address, timeout=PATIENT)
            if answer.ok:
                album.print_out(answer.body(), name)


def shoot_all(album: Album) -> None:
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        served = Served(Path(folder), application="tests.failing_site")
        browser = playwright.chromium.launch(
            executable_path=chromium, args=[*CHROMIUM_FLAGS, "--hide-scrollbars"]
        )
        try:
            served.start()
            site = served.address.rstrip("/")
            tab, empty = (browser.new_context().new_page() for _ in range(2))
            go_through(tab, site, iter(OF_EVERYONE), album, before="")
            claim = begin_with_answers(tab, site, album)
            go_through(tab, site, addresses_of(claim), album, before="")
            shoot_answers_to_a_form(tab, site, claim, album)
            shoot_sent_papers(tab, site, claim, album)
            shoot_papers(tab, site, claim, album)
            nothing = begin_with_nothing(empty, site)
            go_through(empty, site, (nothing + end for end in OF_NOTHING_YET), album, before="new-")
            shoot_visits(served, tab, empty, claim, album)
        finally:
            browser.close()
            served.kill()


def main() -> None:
    widths = tuple(map(int, os.environ.get("WIDTHS", "").split())) or WIDTHS
    album = Album(ROOT / "var" / "screenshots", only=os.environ.get("ONLY", ""), widths=widths)
    shoot_all(album)
    sys.stdout.write(f"{len(album.taken)} pictures in {album.folder.relative_to(ROOT)}\n")

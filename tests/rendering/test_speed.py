"""How long each file of a letter takes, beside other programs on the same letter, in one run."""

import base64
import os
import shutil
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright
from weasyprint import CSS, HTML

from nexus.claims.drafting import draft, journey_of
from nexus.facts.case import gather
from nexus.letter.compose import compose
from nexus.programs.choosing import program_for
from nexus.rendering.docx import render_docx
from nexus.rendering.formats import FORMATS
from nexus.rendering.html import TEMPLATES, render_html, render_pages
from nexus.rendering.pdf import ASSETS, Copy, OwnAssets
from nexus.rendering.printed import printed
from tests.browsing import answers_of
from tests.conftest import CHROMIUM_FLAGS
from tests.rendering.making import DRAFT
from tests.serving import ROOT

pytestmark = pytest.mark.bench

CASE = "va_direct_landings"
TODAY = date(2026, 11, 16)
ROUNDS = 5
STYLE = (TEMPLATES / "letter.css").read_text(encoding="utf-8")
LETTER = draft(answers_of(CASE), as_of=TODAY).letter
MARKUP = render_pages(printed(LETTER), copy=Copy.CLINICIAN, draft=DRAFT)
Work = Callable[[], object]


def test_each_file_of_a_letter_beside_other_programs(tmp_path: Path) -> None:
    """How it compares with a browser and with an office suite is told and not held here."""
    works: dict[str, Work] = {
        "compose": composing(),
        "HTML of the preview": partial(render_html, LETTER),
        **{f"file {name}": partial(one.make, LETTER, DRAFT) for name, one in FORMATS.items()},
        "bare WeasyPrint, same HTML": bare,
    }
    with ExitStack() as running:
        if chromium := shutil.which("chromium"):
            works["warm Chromium, same HTML"] = printing(running.enter_context(browsing(chromium)))
        if soffice := shutil.which("soffice"):
            document = tmp_path / "letter.docx"
            document.write_bytes(render_docx(LETTER))
            cold = [
                soffice,
                "--headless",
                "--norestore",
                f"-env:UserInstallation={tmp_path.as_uri()}/cold",
            ]
            warm = [*cold[:-1], f"{cold[-1]}-not"]
            works["cold LibreOffice, the DOCX"] = converting(cold, document)
            running.enter_context(listening(warm))
            works["warm LibreOffice, the DOCX"] = converting(warm, document)
        medians = in_turns(works)
    told = {name: medians[f"file {name}"] for name in FORMATS}
    show(medians, everything=sum(told.values()))
    assert told["pdf"] <= 1.15 * medians["bare WeasyPrint, same HTML"]


def composing() -> Work:
    given = answers_of(CASE)
    journey = journey_of(given)
    outline, case = program_for(given).outline(journey.answers), gather(journey.answers)
    return partial(compose, outline, case, as_of=TODAY)


def bare() -> bytes:
    """As anybody would call it: each time with the style read and no field to fill in."""
    style = CSS(string=STYLE, url_fetcher=OwnAssets())
    made: bytes = HTML(string=MARKUP, url_fetcher=OwnAssets()).write_pdf(stylesheets=[style])
    return made


@contextmanager
def browsing(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=list(CHROMIUM_FLAGS))
        yield started
        started.close()


def printing(browser: Browser) -> Work:
    """The same HTML and style, the fonts within it: a browser knows no address of ours."""
    style = STYLE
    for url, (path, kind) in ASSETS.items():
        within = base64.b64encode(path.read_bytes()).decode()
        for written in (f"url({url})", f'url("{url}")'):
            style = style.replace(written, f"url(data:{kind};base64,{within})")
    whole = MARKUP.replace("</head>", f"<style>{style}</style></head>")
    tab = browser.new_page()

    def work() -> bytes:
        tab.set_content(whole)
        return tab.pdf(prefer_css_page_size=True, tagged=True)

    return work


def converting(office: list[str], document: Path) -> Work:
    command = [*office, "--convert-to", "pdf", "--outdir", str(document.parent), str(document)]

    def work() -> None:
        made = document.with_suffix(".pdf")
        made.unlink(missing_ok=True)
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        assert made.read_bytes().startswith(b"%PDF")

    return work


@contextmanager
def listening(office: list[str]) -> Iterator[None]:
    """A LibreOffice that stays open: the next one with its folder hands its work over to it."""
    opened = subprocess.Popen(
        [*office, "--accept=pipe,name=letters;urp"],
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        os.killpg(opened.pid, signal.SIGTERM)
        opened.wait(timeout=60)


def in_turns(works: dict[str, Work]) -> dict[str, float]:
    """Medians in milliseconds; a busy minute of the machine is shared by all."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for turn in range(ROUNDS + 1):
        for name, work in works.items():
            began = time.perf_counter()
            work()
            if turn:  # the first is to warm up
                taken[name].append((time.perf_counter() - began) * 1000)
    return {name: statistics.median(times) for name, times in taken.items()}


def show(medians: dict[str, float], *, everything: float) -> None:
    """The table; each beside the copy that the clinician fills in."""
    fillable = medians["file pdf"]
    lines = [f"\n{CASE}, {len(MARKUP.split())} words of HTML: median of {ROUNDS}, and × file pdf"]
    for name, median in {**medians, "every file once": everything}.items():
        lines.append(f"  {name:30} {median:8.1f} ms {median / fillable:6.2f}")
    print("\n".join(lines))  # noqa: T201 - a figure somebody asked for


def test_a_worker_holds_little_more_memory_after_500_letters_than_after_50() -> None:
    command = [sys.executable, "-m", "tests.rendering.enduring", "50", "500"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    early, late = map(int, done.stdout.split())
    print(f"\nafter 50 letters {early} kB, after 500 {late} kB: {late / early:.2f}")  # noqa: T201 - a figure somebody asked for
    assert late <= 1.15 * early

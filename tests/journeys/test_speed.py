"""How fast it is for one person, in one run on this machine: medians of a few tries."""

import gc
import json
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from nexus.claims.answers_file import read_file
from nexus.claims.drafting import draft, journey_of
from nexus.facts.case import gather
from nexus.letter.compose import compose
from nexus.programs.choosing import program_for
from nexus.rendering.pdf import Copy, render_pdf
from tests.serving import ROOT, Served
from tests.visiting import Visitor, begin, successful
from tests.visiting import tell as visit

pytestmark = pytest.mark.bench

CASES = sorted((ROOT / "tests" / "letters").glob("*/answers.json"))
TODAY = date(2026, 11, 16)
FULLEST = "va_direct_landings"


def median_ms(what: Callable[[], object], times: int) -> float:
    """The median of some runs, in milliseconds, after one to warm up."""
    what()
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        what()
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)


@pytest.fixture(autouse=True)
def as_in_a_worker() -> Iterator[None]:
    """What was loaded before is never looked through for garbage, as gunicorn.conf.py has it."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def tell(figure: str) -> None:
    print(f"\n{figure}", end="")  # noqa: T201 - a figure somebody asked for


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    site = Served(tmp_path_factory.mktemp("site"))
    site.start()
    yield site
    site.kill()


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name)
def test_a_letter_is_composed_within_10_milliseconds(path: Path) -> None:
    given, _problems = read_file(json.loads(path.read_text()))
    journey = journey_of(given)
    outline = program_for(given).outline(journey.answers)
    case = gather(journey.answers)
    composing = median_ms(lambda: compose(outline, case, as_of=TODAY), 50)
    everything = median_ms(lambda: draft(given, as_of=TODAY), 20)
    tell(f"compose {composing:.1f} ms; journey, facts, letter and findings {everything:.1f} ms")
    assert composing <= 10


@pytest.mark.parametrize("copy", list(Copy))
def test_a_page_of_pdf_takes_100_milliseconds_at_most(copy: Copy) -> None:
    given, _problems = read_file(json.loads(CASES[1].read_text()))
    letter = draft(given, as_of=TODAY).letter
    pages = len(PdfReader(BytesIO(render_pdf(letter, copy=copy))).pages)
    whole = median_ms(lambda: render_pdf(letter, copy=copy), 5)
    tell(f"{copy}: {pages} pages in {whole:.0f} ms, {whole / pages:.0f} ms a page")
    assert whole / pages <= 100


@pytest.fixture(scope="module")
def full(served: Served) -> tuple[Visitor, str]:
    """A person who told the fullest case, and the address of their claim."""
    ada = Visitor(served.address)
    claim, _code = begin(ada)
    path = ROOT / "tests" / "letters" / FULLEST / "answers.json"
    visit(ada, claim, json.loads(path.read_text())["answers"])
    return ada, claim


@pytest.mark.parametrize("filled", [False, True], ids=["new", "full"])
def test_a_page_is_saved_within_30_milliseconds(
    served: Served, full: tuple[Visitor, str], *, filled: bool
) -> None:
    ada, claim = full if filled else (another := Visitor(served.address), begin(another)[0])
    path = f"{claim}pain-impact/function/"
    taken = []
    for number in range(60):
        page = ada.get(path)
        others = [pair for pair in successful(page.forms()[0]) if pair[0] != "sitting"]
        began = time.perf_counter()
        saved = ada.unfollowed(path, [*others, ("sitting", str(number % 60))])
        taken.append((time.perf_counter() - began) * 1000)
        assert saved.status == 302
    tell(f"a page saved over HTTP: median {statistics.median(taken[5:]):.1f} ms")
    assert statistics.median(taken[5:]) <= 30


def test_the_task_list_of_a_full_claim_takes_30_milliseconds(full: tuple[Visitor, str]) -> None:
    ada, claim = full
    opening = {
        "task list": claim,
        "a page": f"{claim}pain-impact/function/",
        "what is missing": f"{claim}missing/",
        "a stage looked over": f"{claim}check/pain-impact/",
    }
    medians = {name: median_ms(partial(ada.get, path), 40) for name, path in opening.items()}
    tell("; ".join(f"{name} {median:.0f} ms" for name, median in medians.items()))
    assert medians["task list"] <= 30


def test_the_first_visit_weighs_100_kilobytes_at_most(served: Served) -> None:
    stranger = Visitor(served.address)
    home = stranger.get("/", compressed=True)
    seen = Linked()
    seen.feed(stranger.get("/").text)
    weights = {path: len(stranger.get(path, compressed=True).body) for path in seen.found}
    fonts = {path: len(stranger.get(path).body) for path in _fonts(stranger, seen.found)}
    whole = len(home.body) + sum(weights.values()) + sum(fonts.values())
    tell(f"first visit {whole / 1000:.0f} kB: page {len(home.body)}, {weights}, {fonts}")
    assert whole <= 100_000


class Linked(HTMLParser):
    """The styles, scripts and pictures of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        path = told.get("href") if tag == "link" else told.get("src")
        if path and path.startswith("/static/"):
            self.found.append(path)


def _fonts(visitor: Visitor, paths: list[str]) -> list[str]:
    styles = [path for path in paths if path.endswith(".css")]
    text = " ".join(visitor.get(path).text for path in styles)
    named = {part.split(")")[0].strip("\"'") for part in text.split("url(")[1:]}
    return [f"/static/css/{name}" for name in sorted(named) if ".woff2" in name]

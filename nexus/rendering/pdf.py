"""A document as a PDF: tagged (PDF/UA-1), its fonts embedded, the doctor's copy to be filled in.

Nothing is fetched: a fetcher gives out our own fonts by name and refuses all else.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from functools import cache
from pathlib import Path
from threading import Lock

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

from nexus.letter.document import Letter
from nexus.rendering.finishing import finished
from nexus.rendering.html import TEMPLATES, render_pages
from nexus.rendering.printed import printed, source_lines

FONTS = Path(__file__).parents[2] / "static" / "fonts"
SCHEME = "asset:"
ASSETS = {
    f"{SCHEME}draft": (TEMPLATES / "draft.svg", "image/svg+xml"),
    f"{SCHEME}Fields": (FONTS / "AtkinsonHyperlegible-Regular.ttf", "font/ttf"),
} | {
    f"{SCHEME}{name}": (FONTS / f"{name}.ttf", "font/ttf")
    for name in (
        "Spectral-Regular",
        "Spectral-Italic",
        "AtkinsonHyperlegible-Regular",
        "AtkinsonHyperlegible-Bold",
        "AtkinsonHyperlegible-Italic",
    )
}
PATIENCE = 30
"""So many seconds somebody waits for their turn; who waits longer has gone, or asks again."""
_ONE_AT_A_TIME = Lock()


class Copy(StrEnum):
    """Whose copy it is."""

    CLAIMANT = "claimant"
    """Marked DRAFT on every page, to read and not to fill in."""
    CLINICIAN = "clinician"
    """Without DRAFT, since ink makes it final; its blanks can be filled in."""
    RECORD = "record"
    """To be kept for decades as PDF/A-3a: without DRAFT and without fields, for ink alone."""


class Refused(ValueError):
    """Something that is not our own was asked for."""


class Busy(Exception):
    """So many documents are being typeset that it was not this one's turn in time."""


class OwnAssets(URLFetcher):  # type: ignore[misc] # WeasyPrint ships no types
    """Gives out our fonts and nothing else."""

    def __init__(self) -> None:
        super().__init__(allowed_protocols=(), allow_redirects=False, timeout=1)

    def fetch(self, url: str, headers: object = None) -> URLFetcherResponse:  # noqa: ARG002 - WeasyPrint's signature
        """One of our assets; raises `Refused` for anything else."""
        if url not in ASSETS:
            raise Refused("not an asset of ours")
        return URLFetcherResponse(url, _asset(url), {"Content-Type": ASSETS[url][1]})


def render_pdf(letter: Letter, *, copy: Copy, draft: str = "") -> bytes:
    """The PDF; `draft` is printed in the foot, such as "Draft 3, November 22, 2026"."""
    fillable, archived = copy is Copy.CLINICIAN, copy is Copy.RECORD
    one = printed(letter)
    markup = render_pages(one, copy=copy, draft=draft)
    made = typeset(markup, "letter.css", fillable=fillable, archived=archived)
    return finished(made, sources=source_lines(one), archived=archived)


def typeset(markup: str, *styles: str, fillable: bool = False, archived: bool = False) -> bytes:
    """The pages of a document in the letter's faces; nothing but our own assets is fetched."""
    with _in_turn(), _uninterrupted():
        document = HTML(string=markup, base_url=None, url_fetcher=OwnAssets())
        made: bytes = document.write_pdf(
            stylesheets=[_style(name) for name in styles],
            font_config=_faces(),
            pdf_variant="pdf/a-3a" if archived else "pdf/ua-1",
            pdf_forms=fillable,
        )
    return made


@contextmanager
def _in_turn() -> Iterator[None]:
    """WeasyPrint's fonts are shared by all threads of a worker: one document at a time."""
    if not _ONE_AT_A_TIME.acquire(timeout=PATIENCE):
        raise Busy
    try:
        yield
    finally:
        _ONE_AT_A_TIME.release()


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Without looking for garbage: among so many boxes that costs a fifth of the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


@cache
def _faces() -> FontConfiguration:
    return FontConfiguration()


@cache
def _style(name: str) -> CSS:
    text = (TEMPLATES / name).read_text(encoding="utf-8")
    return CSS(string=text, font_config=_faces(), url_fetcher=OwnAssets())


@cache
def _asset(url: str) -> bytes:
    return ASSETS[url][0].read_bytes()

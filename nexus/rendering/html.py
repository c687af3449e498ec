"""The letter as HTML: the preview on the site, and the pages that become a PDF."""

import re
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from nexus.letter.document import Letter
from nexus.rendering import printed as apparatus
from nexus.rendering.printed import printed

TEMPLATES = Path(__file__).parents[2] / "templates" / "letter"
_NOT_IN_AN_ID = re.compile(r"[^a-zA-Z0-9_-]+")


def identity(key: str) -> str:
    """A key as an HTML id."""
    return _NOT_IN_AN_ID.sub("-", key)


@cache
def _environment() -> Environment:
    found = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.filters["identity"] = identity
    return found


def render_html(letter: Letter) -> str:
    """The preview: a fragment without style or script, in which no blank can be typed into."""
    return _environment().get_template("preview.html").render(_context(letter))


def render_html_page(letter: Letter) -> str:
    """The preview as a page of its own, for the command line."""
    return _environment().get_template("alone.html").render(_context(letter))


def render_pages(letter: Letter, *, fillable: bool, claimant: bool, draft: str) -> str:
    """The document that is set as a PDF."""
    more = {"fillable": fillable, "claimant": claimant, "draft": draft}
    return _environment().get_template("pages.html").render({**_context(letter), **more})


def _context(letter: Letter) -> dict[str, object]:
    return {"one": printed(letter), "letter": letter, "words": apparatus}

"""The letter as HTML: the preview on the site, and the pages that become a PDF."""

import re
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from nexus.letter.document import Block, Letter, Sentence, block_cells
from nexus.rendering import printed as apparatus
from nexus.rendering.beside import Beside
from nexus.rendering.breaking import breakable
from nexus.rendering.printed import Printed, printed

TEMPLATES = Path(__file__).parents[2] / "templates" / "letter"
_NOT_IN_AN_ID = re.compile(r"[^a-zA-Z0-9_-]+")


def identity(key: str) -> str:
    """A key as an HTML id."""
    return _NOT_IN_AN_ID.sub("-", key)


def opening(block: Block) -> str:
    """The key of the first sentence of a block; what is put beside the block is kept under it."""
    return next((cell.key for cell in block_cells(block) if isinstance(cell, Sentence)), "")


@cache
def _environment() -> Environment:
    found = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.filters |= {
        "breakable": breakable,
        "identity": identity,
        "opening": opening,
        "is_prompt": apparatus.is_prompt,
        "told": apparatus.told,
        "words": apparatus.words,
    }
    return found


def render_html(letter: Letter, *, beside: Beside | None = None) -> str:
    """The preview: a fragment without style or script, in which no blank can be typed into."""
    return _laid_out("preview.html", printed(letter), beside=beside)


def render_html_page(letter: Letter) -> str:
    """The preview as a page of its own, for the command line."""
    return _laid_out("alone.html", printed(letter))


def render_pages(one: Printed, *, copy: str, draft: str) -> str:
    """The document that is set as a PDF; `copy` is a value of `pdf.Copy`."""
    return _laid_out("pages.html", one, paper=True, copy=copy, draft=draft)


def _laid_out(
    template: str,
    one: Printed,
    *,
    paper: bool = False,
    copy: str = "",
    draft: str = "",
    beside: Beside | None = None,
) -> str:
    return lay_out(
        template,
        one=one,
        letter=one.letter,
        words=apparatus,
        paper=paper,
        copy=copy,
        fillable=copy == "clinician",
        draft=draft,
        beside=beside,
    )


def lay_out(template: str, **context: object) -> str:
    """A template of documents, filled; every word in it is escaped."""
    return _environment().get_template(template).render(context)

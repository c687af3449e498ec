"""Templates carry no style, script or address of their own, and never unescape."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
PAGES = [path for path in TEMPLATES if "letter" not in path.relative_to(ROOT).parts[1]]
FORBIDDEN = {
    "an inline style": re.compile(r"<style\b|\sstyle="),
    "an inline script": re.compile(r"<script(?![^>]*\ssrc=)|\son\w+=|javascript:"),
    "another site": re.compile(r"""(?:src|href)=["'](?:https?:)?//"""),
    "unescaped text": re.compile(r"\|\s*safe\b|autoescape (?:off|false)"),
    "the word Submit": re.compile(r">\s*Submit\b"),
}


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("what", FORBIDDEN)
@pytest.mark.parametrize("template", PAGES, ids=named)
def test_a_page_carries_none_of_it(template, what):
    assert not FORBIDDEN[what].search(template.read_text())


def test_words_on_pages_are_marked_for_translation():
    unmarked = [
        named(path)
        for path in PAGES
        if re.search(r">[^<>{}%]*[A-Za-z]{3,}[^<>{}%]*<", spoken(path.read_text()))
    ]
    assert unmarked == []


def spoken(template: str) -> str:
    """The template without what is marked for translation already, or is never spoken."""
    for silent in (
        r"\{% comment %\}.*?\{% endcomment %\}",
        r"\{#.*?#\}",
        r"\{% blocktrans(?:late)?\b.*?\{% endblocktrans(?:late)? %\}",
        r"\{% .*?%\}",
        r"<!--.*?-->",
    ):
        template = re.sub(silent, "", template, flags=re.DOTALL)
    return template

"""The same words in every format, in the same order."""

import re
from dataclasses import replace
from typing import Any

import pytest
from html5lib import HTMLParser, treebuilders
from hypothesis import given
from hypothesis import strategies as st

from nexus.letter.document import Letter
from nexus.rendering.html import render_html, render_html_page
from nexus.rendering.printed import LEFT_EMPTY, printed
from nexus.rendering.text import render_text
from tests.rendering.sample import FOOT, NAME, sample

ANY_WORDS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029\x85"),
    min_size=1,
)

_LAID_OUT = re.compile(r"[\W_]+")


def letters_of(text: str) -> str:
    """Letters and figures alone: spaces, lines and boxes are each format's own affair."""
    return _LAID_OUT.sub("", text)


def text_of(html: str) -> str:
    """What is read of a page; refuses malformed ones."""
    parser = HTMLParser(
        treebuilders.getTreeBuilder("etree"), strict=True, namespaceHTMLElements=False
    )
    return "\n".join(parser.parse(html).find("body").itertext())


def elements_of(letter: Letter) -> list[Any]:
    parser = HTMLParser(
        treebuilders.getTreeBuilder("etree"), strict=True, namespaceHTMLElements=False
    )
    return list(parser.parseFragment(render_html(letter)).iter())


def test_html_and_plain_text_say_the_same_in_the_same_order() -> None:
    assert letters_of(text_of(render_html_page(sample()))) == letters_of(render_text(sample()))


@given(ANY_WORDS)
def test_any_words_survive_in_plain_text_and_html(words: str) -> None:
    letter = sample(lambda _own: f"<{words}>")
    said = " ".join(f"<{words}>".split())
    assert said in " ".join(render_text(letter).split())
    assert said in " ".join(text_of(render_html_page(letter)).split())


def test_sections_have_one_number_in_every_format() -> None:
    titles = [numbered.title for numbered in printed(sample()).sections]
    assert titles[0] == "1. The author"
    assert titles[-1] == f"{len(titles)}. Signature"
    found = ["".join(one.itertext()) for one in elements_of(sample()) if one.tag == "h2"]
    assert found[: len(titles)] == titles
    assert all(f"\n{title}" in render_text(sample()) for title in titles)


def test_a_sentence_carries_its_key_and_whose_voice_it_is() -> None:
    spans = {one.get("id"): one for one in elements_of(sample()) if one.get("data-voice")}
    assert spans["event-what-0"].get("data-voice") == "patient"
    assert spans["reviewed-exhibit-1"].get("data-voice") == "record"
    assert spans["event-what-0"].text == "In her words: “I fell.”"


def test_ids_are_unique_and_every_mark_leads_to_its_source() -> None:
    elements = elements_of(sample())
    ids = [one.get("id") for one in elements if one.get("id")]
    assert len(ids) == len(set(ids))
    targets = [one.get("href") for one in elements if one.tag == "a"]
    assert targets
    assert {target.removeprefix("#") for target in targets} <= set(ids)


def test_a_blank_on_the_preview_can_not_be_typed_into_and_says_that_it_is_empty() -> None:
    elements = elements_of(sample())
    assert {one.tag for one in elements} & {"input", "textarea", "select", "button"} == set()
    empty = [one for one in elements if one.get("aria-label") == LEFT_EMPTY]
    places = sum(max(1, len(blank.options)) for blank in sample().blanks())
    assert len(empty) == places - 1  # paper alone has room for a letterhead
    assert all(one.get("role") == "img" and not "".join(one.itertext()) for one in empty)


def test_the_preview_needs_no_style_and_no_script_of_its_own() -> None:
    elements = elements_of(sample())
    assert [one for one in elements if one.tag in {"style", "script", "link", "img"}] == []
    named = {name for one in elements for name in one.attrib}
    assert named <= {"id", "class", "href", "lang", "dir", "role", "aria-label", "scope"} | {
        "data-head",
        "data-voice",
    }


def test_a_paragraph_that_says_nothing_leaves_no_trace() -> None:
    assert "silent" not in render_html(sample())


def test_sources_are_listed_by_voice_with_the_patients_answers_first() -> None:
    listed = [
        line[0] for line in render_text(sample()).split("List of sources")[1].splitlines()[2:-2]
    ]
    assert "".join(listed) == "".join(sorted(listed))
    assert set(listed) == {"P", "R", "W"}


def test_plain_text_shows_blanks_as_lines_and_boxes() -> None:
    text = render_text(sample())
    assert "[ ] My fee does not depend on this." in text
    assert "  [ ] less likely" in text
    assert re.search(r"Forward flexion \(normal 90°\): _+", text)
    assert text.rstrip().endswith(FOOT)


@pytest.mark.parametrize("kind", [render_text, render_html])
def test_a_letter_without_sources_has_no_list_of_them(kind: Any) -> None:
    bare = replace(sample(), head=(), sections=sample().sections[:1])
    assert "List of sources" not in kind(bare)
    assert NAME not in kind(bare)

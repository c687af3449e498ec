"""The preview: the same words as plain text, whoever tells them, and nothing to be typed into."""

from collections import Counter
from datetime import date
from typing import Any

import html5lib
from hypothesis import given, settings

from nexus.claims.drafting import draft
from nexus.interview.question import JSON
from nexus.letter.document import Letter
from nexus.rendering.html import render_html
from nexus.rendering.printed import printed
from nexus.rendering.text import render_text
from tests.answering import journeys
from tests.rendering.reading import squeezed

TODAY = date(2026, 11, 22)
A_THIRD = settings(max_examples=max(10, settings().max_examples // 3))
"""A letter is composed, written and parsed for each try."""


def parsed(letter: Letter) -> Any:
    return html5lib.parseFragment(
        render_html(letter), treebuilder="etree", namespaceHTMLElements=False
    )


def words_of(page: Any) -> str:
    return squeezed("".join(page.itertext()))


def sayings(letter: Letter) -> list[str]:
    """All that a letter says: titles, heads, sentences, labels, options and sources."""
    one = printed(letter)
    return [
        *(line.name for line in letter.head[1:]),
        *(numbered.title for numbered in one.sections),
        *(numbered.aside for numbered in one.sections),
        *(sentence.text for sentence in letter.sentences()),
        *(option for blank in letter.blanks() for option in blank.options),
        *(entry.comes_from for entry in one.entries),
        letter.foot,
    ]


def test_preview_and_plain_text_say_all_that_the_letter_says(letter: Letter) -> None:
    html, text = words_of(parsed(letter)), squeezed(render_text(letter))
    said = [squeezed(one) for one in sayings(letter)]
    assert [one for one in said if one not in html] == []
    assert [one for one in said if one not in text] == []


def test_preview_and_plain_text_use_the_same_characters_as_often(letter: Letter) -> None:
    marks = set("[]()|:_")
    html = Counter(c for c in words_of(parsed(letter)) if c not in marks)
    plain = squeezed(render_text(letter)).removeprefix(squeezed(letter.title))
    assert Counter(c for c in plain if c not in marks) == html


@A_THIRD
@given(journeys())
def test_no_word_of_any_letter_is_lost(given_answers: dict[str, JSON]) -> None:
    letter = draft(given_answers, as_of=TODAY).letter
    html, text = words_of(parsed(letter)), squeezed(render_text(letter))
    said = [squeezed(sentence.text) for sentence in letter.sentences()]
    assert [one for one in said if one not in html] == []
    assert [one for one in said if one not in text] == []


@A_THIRD
@given(journeys())
def test_the_preview_of_any_letter_is_sound(given_answers: dict[str, JSON]) -> None:
    letter = draft(given_answers, as_of=TODAY).letter
    html5lib.HTMLParser(strict=True).parseFragment(render_html(letter))
    elements = [one for one in parsed(letter).iter() if isinstance(one.tag, str)]
    ids = [one.get("id") for one in elements if one.get("id")]
    assert len(ids) == len(set(ids))
    assert {one.tag for one in elements} & {
        "input",
        "textarea",
        "select",
        "button",
        "form",
    } == set()
    assert {one.get("href")[1:] for one in elements if one.get("href")} <= set(ids)

"""The text for a record system says every word of the letter, in characters that survive there."""

import re

from hypothesis import given
from hypothesis import strategies as st

from nexus.letter.document import Letter, Room
from nexus.rendering.chart import PLAIN, ROOM, WIDTH, render_chart
from tests.rendering.sample import sample

_SPACE = re.compile(r"\s+")


def joined(text: str) -> str:
    return _SPACE.sub(" ", text.translate(PLAIN))


def test_every_sentence_and_every_place_to_fill_in_is_there(letter: Letter) -> None:
    said = joined(render_chart(letter))
    sentences = [one.text for one in letter.sentences() if one.text != "–"]
    assert [one for one in sentences if joined(one).strip() not in said] == []
    labels = [one.label for one in letter.blanks() if one.room is not Room.LETTERHEAD]
    assert [one for one in labels if joined(one) not in said] == []


def test_sections_stand_in_their_order_with_their_numbers(letter: Letter) -> None:
    titles = [line for line in render_chart(letter).splitlines() if re.match(r"\d+\. [A-Z]+", line)]
    numbers = [int(line.split(".")[0]) for line in titles if line == line.upper()]
    assert numbers == list(range(1, len(letter.sections) + 1))


def test_no_line_is_long_and_no_sign_is_unknown(letter: Letter) -> None:
    text = render_chart(letter)
    assert max(map(len, text.splitlines())) <= WIDTH
    strange = {one for one in text if not one.isascii() and not one.isalpha()}
    assert strange == set()


def test_no_choice_is_made_and_nothing_filled_in(letter: Letter) -> None:
    text = render_chart(letter)
    assert "[x]" not in text.casefold()
    assert "(x)" not in text.casefold()
    options = [option for blank in letter.blanks() for option in blank.options]
    assert all(f"( ) {joined(option)}" in joined(text) for option in options)
    assert text.count(ROOM) >= 5


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=300))
def test_whatever_is_typed_is_said(words: str) -> None:
    said = render_chart(sample(lambda _own: f"<{words}>", paragraphs=1))
    assert re.sub(r"\s", "", f"<{words}>".translate(PLAIN)) in re.sub(r"\s", "", said)

"""Words without end may go on in the next line; all others stay whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nexus.rendering.breaking import LONGEST, MAY_BREAK, PIECE, breakable


@pytest.mark.parametrize("text", ["a fall in 1969", "x" * LONGEST, "Ελένη 张伟 محمد", ""])
def test_words_of_everyday_stay_as_they_are(text: str) -> None:
    assert breakable(text) == text


def test_a_word_without_end_may_break_every_few_letters() -> None:
    pieces = breakable(f"so {'w' * 100} it went").split(MAY_BREAK)
    assert {len(piece) for piece in pieces[1:-1]} == {PIECE}


@given(st.text(st.characters(exclude_characters=MAY_BREAK)))
def test_nothing_but_places_to_break_is_added(text: str) -> None:
    assert breakable(text).replace(MAY_BREAK, "") == text


@pytest.mark.parametrize("tied", ["क्ष" * 40, "e\u0301" * 40, "👩\u200d🦽" * 40])
def test_what_is_drawn_as_one_letter_is_never_parted(tied: str) -> None:
    for piece in breakable(tied).split(MAY_BREAK):
        assert piece[0] not in {"ष", "\u0301", "\u200d", "🦽", "\u094d"}

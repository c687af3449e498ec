"""Two long texts are shown where they differ, and no word that differs is left out."""

from hypothesis import given
from hypothesis import strategies as st

from nexus.wizard.narrowing import narrowed

LONG = " ".join(f"word{number}" for number in range(300))


def test_short_texts_stay_whole():
    assert narrowed("at first", "at last") == ("at first", "at last")


def test_what_is_added_or_removed_stays_whole():
    assert narrowed("", LONG) == ("", LONG)
    assert narrowed(LONG, "") == (LONG, "")


def test_a_word_in_a_long_text_is_shown_with_some_words_around():
    before, after = narrowed(LONG, LONG.replace("word150", "another"))
    assert "word150" in before
    assert "another" in after
    assert before.startswith("… word138 ")
    assert after.endswith(" word162 …")


words = st.lists(st.sampled_from(["a", "b"]), min_size=40, max_size=90)


@given(words, words)
def test_texts_that_differ_still_differ_when_narrowed(old, new):
    before, after = narrowed(" ".join(old), " ".join(new))
    assert (before == after) == (old == new)

"""Words of the person's own: nothing lost that is a word, nothing kept that draws nothing."""

import pytest

from nexus.interview.problem import Problem
from nexus.interview.question import JSON
from nexus.interview.text import Text, draws, tidy

LINE = Text(key="line", ask="What?", limit=20)
STORY = Text(key="story", ask="What happened?", limit=50_000, lines=True)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  a   b\t c ", "a b c"),
        ("a\u00a0b\u3000c", "a b c"),
        ("one\ntwo", "one two"),
        ("one\r\ntwo\rthree", "one two three"),
        ("a\x00b\x07c\x1bd", "abcd"),
        ("a\x7fb\x9fc", "abc"),
        ("\ufeffname", "name"),
        ("x\ufffay", "xy"),
        ("cafe\u0301", "caf\u00e9"),
        ("\u212b", "\u00c5"),
    ],
)
def test_a_line_is_composed_and_evened_out(typed: str, kept: str) -> None:
    assert tidy(typed, lines=False) == kept


@pytest.mark.parametrize("mark", list("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
def test_marks_that_reorder_what_follows_are_taken_out(mark: str) -> None:
    assert tidy(f"pay {mark}100{mark} now", lines=False) == "pay 100 now"


@pytest.mark.parametrize("kept", ["\u200e", "\u200f", "\u200c", "\u200d"])
def test_marks_that_scripts_need_stay(kept: str) -> None:
    assert tidy(f"a{kept}b", lines=False) == f"a{kept}b"


@pytest.mark.parametrize("text", ["👩🏽‍🦽", "腰が痛い", "שלום", "שָׁלוֹם", "हिंदी", "O’Neill-Ñandú"])
def test_other_scripts_stay_as_they_are(text: str) -> None:
    assert tidy(text, lines=False) == text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\vb\fc\x85d\u2028e\u2029f", "a\nb\nc\nd\ne\nf"),
        ("a\n\n\n\n\nb", "a\n\nb"),
        ("a\n \n\t\n \nb", "a\n\nb"),
        ("  a  \n   b  \n\n", "a\nb"),
    ],
)
def test_lines_are_kept_and_many_empty_ones_become_one(typed: str, kept: str) -> None:
    assert tidy(typed, lines=True) == kept


@pytest.mark.parametrize("typed", ["e\x00\u0301", "a\n \n \nb", "a\n\n \n\nb", " \u202e e\u0301 "])
def test_tidied_text_stays_the_same_when_tidied_again(typed: str) -> None:
    once = tidy(typed, lines=True)
    assert tidy(once, lines=True) == once


@pytest.mark.parametrize("typed", ["\u200b", "\u200e\u200f", "\u00ad", "\u2060 \ufeff", "\x00"])
def test_what_draws_nothing_is_blank(typed: str) -> None:
    assert not draws(typed)
    assert LINE.is_blank(typed)
    assert LINE.store(typed) is None


def test_a_single_letter_draws() -> None:
    assert draws("\u200bx")
    assert not LINE.is_blank("\u200bx")


@pytest.mark.parametrize("given", [7, True, {"words": "x"}, ["x"]])
def test_what_is_no_text_is_refused(given: JSON) -> None:
    with pytest.raises(Problem, match="Enter words here"):
        LINE.read(given)


@pytest.mark.parametrize(
    "broken", ["a\ud800b", "\udfff", "caf\ufffd", "\ufdd0", "x\uffff", "\U0001fffe", "\U0010ffff"]
)
def test_a_broken_character_is_refused_and_not_repeated(broken: str) -> None:
    with pytest.raises(Problem, match="One character here is broken") as refused:
        LINE.take(broken)
    assert broken not in str(refused.value)


def test_too_many_characters_are_counted_and_nothing_is_cut() -> None:
    with pytest.raises(Problem) as refused:
        LINE.read("x" * 21)
    assert str(refused.value) == "Use 20 characters or fewer. This has 21. Nothing was cut."


def test_the_limit_counts_what_is_kept() -> None:
    assert LINE.read("x" * 20 + "   \x00\x00") == "x" * 20


def test_fifty_thousand_characters_are_read_whole_or_refused_whole() -> None:
    long = "word " * 10_000
    assert STORY.read(long) == long.strip()
    with pytest.raises(Problem, match="This has 50001"):
        STORY.read("x" * 50_001)


def test_a_text_is_written_as_itself() -> None:
    assert LINE.write("as typed") == "as typed"
    assert LINE.schema() == {"type": "string", "maxLength": 20}

"""A story cut into sentences, without changing a letter of it."""

import time

import pytest

from nexus.interview.personal_narrative import sentences as module
from nexus.interview.personal_narrative.sentences import LONGEST, sentences


@pytest.mark.parametrize(
    ("story", "cut"),
    [
        ("", []),
        ("   \n ", []),
        ("It hurt", ["It hurt"]),
        ("It hurt. I fell.", ["It hurt.", "I fell."]),
        ("It hurt! Did I fall? Yes.", ["It hurt!", "Did I fall?", "Yes."]),
        ("Well… I fell.", ["Well…", "I fell."]),
        ("Well... I fell.", ["Well...", "I fell."]),
        ("It weighed 3.5 tons. Heavy.", ["It weighed 3.5 tons.", "Heavy."]),
        ("See army.mil for it. Done.", ["See army.mil for it.", "Done."]),
        ("It hurt.\nI fell", ["It hurt.", "I fell"]),
        ("no end\n\nnext part", ["no end", "next part"]),
        ("He said go?! I went.", ["He said go?!", "I went."]),
    ],
)
def test_a_story_is_cut_where_a_sentence_ends(story: str, cut: list[str]) -> None:
    assert list(sentences(story)) == cut


@pytest.mark.parametrize(
    "shortened",
    [
        "Dr. Gaskins", "Sgt. Ruiz", "St. Louis", "Ft. Lee", "J. Ortiz", "No. 4", "e.g. boots",
        "the U.S. Army", "approx. ten", "Capt. Hale", "Mrs. Eubanks", "5 a.m. sharp", "Dept. of VA",
        "“Dr. Gaskins”", "(Dr. Gaskins)",
    ],
)  # fmt: skip
def test_a_shortened_word_ends_no_sentence(shortened: str) -> None:
    story = f"I saw {shortened} there. It hurt."
    assert list(sentences(story)) == [f"I saw {shortened} there.", "It hurt."]


@pytest.mark.parametrize("word", ["Mandr", "VMt", "xvs", "forma"])
def test_a_word_that_only_ends_like_a_shortened_one_ends_its_sentence(word: str) -> None:
    assert list(sentences(f"I saw {word}. It hurt.")) == [f"I saw {word}.", "It hurt."]


def test_a_paragraph_ends_a_sentence_even_after_a_shortened_word() -> None:
    assert list(sentences("I woke at 5 a.m.\n\nThen I ran.")) == ["I woke at 5 a.m.", "Then I ran."]


@pytest.mark.parametrize(
    ("story", "cut"),
    [
        ("He said “stop.” I did.", ["He said “stop.”", "I did."]),
        ('He said "stop!" I did.', ['He said "stop!"', "I did."]),
        ("(It hurt.) I fell.", ["(It hurt.)", "I fell."]),
        ("Il dit «halte.» Bon.", ["Il dit «halte.»", "Bon."]),
        ("He said ‘go.’” I did.", ["He said ‘go.’”", "I did."]),
    ],
)
def test_a_closing_mark_stays_with_its_sentence(story: str, cut: list[str]) -> None:
    assert list(sentences(story)) == cut


@pytest.mark.parametrize(
    ("story", "cut"),
    [
        ("腰が痛い。眠れない。", ["腰が痛い。", "眠れない。"]),
        ("痛い！もう？はい。", ["痛い！", "もう？", "はい。"]),
        ("「痛い。」と言った。", ["「痛い。」", "と言った。"]),
        ("هل يؤلم؟ نعم.", ["هل يؤلم؟", "نعم."]),
        ("दर्द है। बहुत।", ["दर्द है।", "बहुत।"]),
        ("ያመኛል። በጣም።", ["ያመኛል።", "በጣም።"]),
    ],
)
def test_other_scripts_end_their_sentences_in_their_own_way(story: str, cut: list[str]) -> None:
    assert list(sentences(story)) == cut


@pytest.mark.parametrize(
    "story",
    [
        "I fell. “It hurt.” Dr. X. said:\n\nrest…  Yes?! (No.) end",
        "One.\nTwo.\n\nThree",
        "腰が痛い。 Yes. 「はい。」",
    ],
)
def test_nothing_of_a_story_is_lost_or_changed(story: str) -> None:
    cut = sentences(story)
    assert all(sentence in story for sentence in cut)
    assert "".join("".join(cut).split()) == "".join(story.split())


@pytest.mark.parametrize("start", ["A. ", "No. ", "e.g. ", "x ", ". ", "x\n"])
def test_a_long_story_is_cut_at_once(start: str) -> None:
    story = (start * 10_000)[:10_000]
    begun = time.perf_counter()
    assert sentences(story)
    assert time.perf_counter() - begun < 0.5


def test_no_shortened_word_is_longer_than_what_is_looked_at() -> None:
    pattern = module._SHORTENED.pattern
    words = pattern.partition("|[A-Z]")[0].rpartition("(?:")[2].split("|")
    assert "approx" in words
    assert max(len(f" {word}.") for word in words) == LONGEST

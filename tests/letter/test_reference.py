"""The patient is named once a paragraph, and then stood for by the word they chose."""

import pytest

from nexus.facts.person import NOBODY, Naming
from nexus.facts.sources import Sources, Standing
from nexus.letter.document import Sentence, Voice
from nexus.letter.reference import Referring
from nexus.letter.wording import say

FORM: Sources = (Standing("form"),)
FIRST = "[They reports] pain."
THEN = "[They is] sure that [they was] there; [they has] pain, and [they does] rest in [their] bed."
MORE = "It hurts [them], [They writes]."


def settled(naming: Naming, *wordings: str) -> list[str]:
    referring = Referring(naming)
    said = [say("k", wording, also=FORM) for wording in wordings]
    return [referring.settle(one).text for one in said if isinstance(one, Sentence)]


@pytest.mark.parametrize(
    ("pronoun", "then", "more"),
    [
        (
            "he",
            "He is sure that he was there; he has pain, and he does rest in his bed.",
            "It hurts him, He writes.",
        ),
        (
            "she",
            "She is sure that she was there; she has pain, and she does rest in her bed.",
            "It hurts her, She writes.",
        ),
        (
            "they",
            "They are sure that they were there; they have pain, and they do rest in their bed.",
            "It hurts them, They write.",
        ),
        (
            "",
            (
                "The patient is sure that the patient was there; the patient has pain, and the"
                " patient does rest in the patient’s bed."
            ),
            "It hurts the patient, The patient writes.",
        ),
    ],
)
def test_after_the_name_the_chosen_word_stands_for_it(pronoun: str, then: str, more: str) -> None:
    naming = Naming("Jo Ray", "Jo", pronoun)
    assert settled(naming, FIRST, THEN, MORE) == ["Jo reports pain.", then, more]


def test_the_name_itself_takes_a_verb_in_the_singular() -> None:
    naming = Naming("Jo Ray", "Jo Ray", "they")
    assert settled(naming, "[They has] pain.", "[They has] pain.") == [
        "Jo Ray has pain.",
        "They have pain.",
    ]


def test_a_verb_that_ends_in_a_hiss_loses_all_of_its_ending() -> None:
    naming = Naming("Jo Ray", "Jo Ray", "they")
    assert settled(naming, FIRST, "[They misses] a day.")[1] == "They miss a day."


def test_a_name_can_be_asked_for_again() -> None:
    naming = Naming("Jo Ray", "Jo Ray", "they")
    assert settled(naming, FIRST, "[name writes] and [they] rest.") == [
        "Jo Ray reports pain.",
        "Jo Ray writes and they rest.",
    ]


def test_a_paragraph_can_begin_with_what_is_theirs() -> None:
    naming = Naming("Jo Ray", "Jo Ray", "he")
    assert settled(naming, "[Their] back hurts, [they says].") == ["Jo Ray’s back hurts, he says."]


def test_without_a_name_the_patient_stands_there() -> None:
    naming = Naming(NOBODY, NOBODY, "she")
    assert settled(naming, "By [their] account it hurts.", FIRST) == [
        "By the patient’s account it hurts.",
        "She reports pain.",
    ]
    assert settled(Naming(NOBODY, NOBODY, ""), FIRST) == ["The patient reports pain."]


def test_a_small_name_begins_a_sentence_large() -> None:
    naming = Naming("de la Cruz", "de la Cruz", "")
    assert settled(naming, FIRST, "It hurts [them].") == [
        "De la Cruz reports pain.",
        "It hurts the patient.",
    ]


def test_each_paragraph_names_anew() -> None:
    naming = Naming("Jo Ray", "Jo Ray", "he")
    assert settled(naming, FIRST) == settled(naming, FIRST)


@pytest.mark.parametrize(("pronoun", "first"), [("he", "He reports"), ("", "Jo reports")])
def test_a_paragraph_can_lean_on_a_name_before_it(pronoun: str, first: str) -> None:
    referring = Referring(Naming("Jo Ray", "Jo", pronoun), named=True)
    said = say("k", FIRST, also=FORM)
    assert isinstance(said, Sentence)
    assert referring.settle(said).text == f"{first} pain."
    assert referring.names is not bool(pronoun)


def test_a_settled_sentence_keeps_everything_but_its_text() -> None:
    sentence = Sentence("k", ("It hurts.",), FORM, Voice.FIXED)
    done = Referring(Naming("Jo", "Jo", "")).settle(sentence)
    assert (done.key, done.parts, done.sources, done.voice) == (
        "k",
        ("It hurts.",),
        FORM,
        Voice.FIXED,
    )
    assert done.text == "It hurts."

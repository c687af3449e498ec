"""Sentences of the story, word for word: only those that were chosen."""

from functools import partial

import pytest

from nexus.interview.passages import PLACES
from nexus.letter.paragraphs.own_words import LEADS, own_words
from tests.telling import ADA, Told, alone, heard, unsaid

STORY: Told = {**ADA, "story": "I fell! It hurt. I rest now."}


def said(place: str, *quotes: str, chosen_for: str = "") -> list[str]:
    chosen: Told = {
        "story_passages": [{"quote": quote, "place": chosen_for or place} for quote in quotes]
    }
    write = alone(partial(own_words, place=place))
    return list(heard(write, {**STORY, **chosen}).values())


@pytest.mark.parametrize(
    ("place", "lead"),
    [
        ("before", "About the time before"),
        ("event", "About what happened"),
        ("after", "About the time after"),
        ("now", "About the present"),
    ],
)
def test_each_place_has_its_lead(place: str, lead: str) -> None:
    assert said(place, "It hurt.") == [f"{lead}, Ms.\u00a0Ortiz writes: “It hurt.”"]


def test_several_sentences_are_one_quotation_in_the_order_of_the_story() -> None:
    assert said("now", "I rest now.", "I fell!") == [
        "About the present, Ms.\u00a0Ortiz writes: “I fell!” […] “I rest now.”"
    ]


def test_what_was_not_chosen_stays_with_the_person() -> None:
    assert said("now") == []
    assert said("now", "It hurt.", chosen_for="event") == []
    assert said("now", "It never hurt.") == []


def test_no_question_is_asked_about_what_was_not_chosen() -> None:
    assert unsaid(alone(partial(own_words, place="now")), STORY) == {}


def test_every_place_that_can_be_chosen_is_one_of_the_letter() -> None:
    assert list(LEADS) == [place.key for place in PLACES]

"""Chosen sentences are quoted as long as the story still holds them."""

import pytest

from nexus.facts.fact import Known, Unknown, value_of
from nexus.facts.sources import Answered
from nexus.facts.story import Story
from nexus.interview.passages import PLACES
from nexus.interview.question import JSON
from tests.telling import case_of

TOLD = "I fell. It popped. It hurt. I rest now."


def story(told: JSON, *chosen: tuple[str, str]) -> Story:
    passages: JSON = [{"quote": quote, "place": place} for quote, place in chosen]
    return case_of({"story": told, "story_passages": passages}).story


def test_chosen_sentences_stand_at_their_place_in_the_order_of_the_story() -> None:
    found = story(TOLD, ("It hurt.", "event"), ("I rest now.", "now"), ("I fell.", "event"))
    assert value_of(found.chosen["event"]) == ("I fell.", "It hurt.")
    assert value_of(found.chosen["now"]) == ("I rest now.",)
    assert found.lost == 0


def test_a_quote_rests_on_the_story_and_on_the_choice() -> None:
    fact = story(TOLD, ("I fell.", "event")).chosen["event"]
    assert isinstance(fact, Known)
    paths = [source.path for source in fact.sources if isinstance(source, Answered)]
    assert paths == ["story_passages", "story"]


def test_a_place_without_a_sentence_is_unknown() -> None:
    found = story(TOLD, ("I fell.", "event"))
    assert found.chosen["before"] == Unknown()
    assert set(found.chosen) == {place.key for place in PLACES}


@pytest.mark.parametrize("changed", ["I fell down. It hurt.", "i fell.", "I fell", None])
def test_a_sentence_that_was_changed_since_is_lost_and_no_longer_quoted(changed: JSON) -> None:
    found = story(changed, ("I fell.", "event"))
    assert found.lost == 1
    assert all(isinstance(fact, Unknown) for fact in found.chosen.values())


def test_a_part_of_a_sentence_is_not_a_sentence() -> None:
    assert story(TOLD, ("fell.", "event")).lost == 1


def test_without_a_choice_nothing_is_quoted_and_nothing_is_lost() -> None:
    found = story(TOLD)
    assert found.lost == 0
    assert value_of(found.told) == TOLD
    assert not any(isinstance(fact, Known) for fact in found.chosen.values())


def test_a_quote_with_odd_white_space_is_still_found() -> None:
    found = story("  I  fell.\x00 It hurt. ", ("I  fell.", "event"))
    assert value_of(found.chosen["event"]) == ("I fell.",)

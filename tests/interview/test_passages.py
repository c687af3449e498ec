"""Sentences of a story, each with its place."""

import pytest

from nexus.interview.passages import MOST, Passage, Passages
from nexus.interview.problem import Problem
from nexus.interview.question import JSON
from nexus.interview.text import Text

TALE = Text(key="tale", ask="What happened?", limit=30, lines=True)
CHOSEN = Passages(key="chosen", ask="Which?", source=TALE)


def test_sentences_are_kept_in_the_order_given_with_their_places() -> None:
    given: JSON = [{"quote": "Now.", "place": "now"}, {"quote": "Then.", "place": "event"}]
    value = CHOSEN.read(given)
    assert value == (Passage("Now.", "now"), Passage("Then.", "event"))
    assert CHOSEN.write(value) == given


def test_a_quote_is_tidied_as_the_story_is() -> None:
    assert CHOSEN.read([{"quote": "It  hurt.\x00", "place": "now"}]) == (
        Passage("It hurt.", "now"),
    )


@pytest.mark.parametrize("given", ["It hurt.", {"quote": "x", "place": "now"}, 3])
def test_passages_come_as_a_list(given: JSON) -> None:
    with pytest.raises(Problem, match="Choose sentences from your story"):
        CHOSEN.read(given)


@pytest.mark.parametrize("entry", ["It hurt.", None, {"quote": "x", "place": "now", "by": "me"}])
def test_an_entry_that_is_no_passage_is_refused(entry: JSON) -> None:
    with pytest.raises(Problem, match="Choose sentences from your story"):
        CHOSEN.read([entry])


@pytest.mark.parametrize("place", ["", "elsewhere", None, ["now"], {}])
def test_a_sentence_without_a_place_is_refused(place: JSON) -> None:
    with pytest.raises(Problem, match="where each ticked sentence belongs"):
        CHOSEN.read([{"quote": "It hurt.", "place": place}])


@pytest.mark.parametrize("quote", [None, 3, "x" * 31])
def test_a_quote_obeys_the_limits_of_the_story(quote: JSON) -> None:
    with pytest.raises(Problem, match=r"Enter words here|30 characters or fewer"):
        CHOSEN.read([{"quote": quote, "place": "now"}])


def test_more_sentences_than_a_story_can_have_are_refused() -> None:
    entry: JSON = {"quote": "x", "place": "now"}
    assert len(CHOSEN.read([entry] * MOST)) == MOST
    with pytest.raises(Problem, match="Choose sentences"):
        CHOSEN.read([entry] * (MOST + 1))


def test_the_schema_holds_quotes_to_the_limits_of_the_story() -> None:
    schema = CHOSEN.schema()
    assert schema["maxItems"] == MOST
    assert isinstance(schema["items"], dict)
    assert schema["items"]["required"] == ["quote", "place"]

"""Own words are what somebody tells, wherever in the two stages of telling it stands."""

import pytest

from nexus.accounts.actor import CodeHolder, System
from nexus.claims.actions import make_draft
from nexus.claims.beginning import import_answers
from nexus.claims.own_words import own_words
from nexus.interview.question import JSON
from nexus.likeness.comparing import alike

STORY = " ".join(f"On day {day} I could not stand up straight." for day in range(20))


def test_story_and_list_items_are_own_words_and_names_and_papers_are_not() -> None:
    given: dict[str, JSON] = {
        "story": "Told once.",
        "flare_up_words": "It locks.",
        "events": [{"id": "1", "event_words": "I fell."}, {"id": "2"}],
        "last_name": "Ortiz",
        "clinician_name": "Dr. Hale",
        "records": [{"id": "1", "record_says": "Denied."}],
        "decision_words": "The claim is denied.",
        "where": ["back_left"],
    }
    assert sorted(own_words(given)) == ["I fell.", "It locks.", "Told once."]


@pytest.mark.parametrize("given", [{}, {"events": None, "story": None}, {"events": [None]}])
def test_where_nothing_was_told_there_are_none(given: dict[str, JSON]) -> None:
    assert list(own_words(given)) == []


@pytest.mark.django_db(databases=["default", "keys"])
def test_a_draft_leaves_traces_of_what_was_told_by_then() -> None:
    claims = [import_answers(given={"story": STORY}, by=System("visitor"))[0] for _ in range(2)]
    make_draft(claim=claims[0], letter={}, by=CodeHolder(claims[0].pk))
    assert alike(claims[0].pk) == ()
    make_draft(claim=claims[1], letter={}, by=CodeHolder(claims[1].pk))
    assert [found.claim for found in alike(claims[0].pk)] == [claims[1].pk]

"""What is read of a claim is what was written, in as many queries for much as for little."""

import pytest
from django.db import connections
from django.db.models import F
from hypothesis import given
from hypothesis import strategies as st

from nexus.accounts.actor import CodeHolder, System
from nexus.claims.actions import add_item, keep_unfinished, make_draft, record_answers, remove_item
from nexus.claims.beginning import begin_claim
from nexus.claims.models import Draft
from nexus.claims.queries import (
    drafts_of,
    given_in,
    given_of,
    letter_of,
    page_state,
    snapshots_of,
    states_of,
    unfinished_in,
)
from nexus.vault.cipher import Unopened

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=50),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)
AWKWARD = [
    "\0",
    "\ud800",
    "\u202e",
    "🦴" * 100,
    "{{ 7*7 }}",
    "<b>",
    "\r\n",
    "é\u0301",
    "x" * 50_000,
]


def test_a_claim_without_answers_gives_nothing(claim):
    assert given_of(claim) == {}
    assert states_of(claim) == ()


def test_a_page_never_saved_is_at_version_0(claim):
    state = page_state(claim, "severity")
    assert (state.answers, state.unfinished, state.version) == ({}, None, 0)
    assert (state.by, state.saved_at) == ("", None)


def test_pages_are_given_flat_and_blanks_are_kept(claim, ada):
    record_answers(claim=claim, page="severity", version=0, answers={"worst": 7}, by=ada)
    record_answers(claim=claim, page="where", version=0, answers={"where": None}, by=ada)
    assert given_of(claim) == {"worst": 7, "where": None}


def test_a_list_is_given_in_the_order_in_which_its_items_were_added(claim, ada):
    for number in range(1, 13):
        item = add_item(claim=claim, page="records", by=ada)
        answers = {"kind": f"record {number}"}
        record_answers(claim=claim, page="records", item=item, version=1, answers=answers, by=ada)
    remove_item(claim=claim, page="records", item="3", version=2, by=ada)
    finished = {"records_finished": True}
    record_answers(claim=claim, page="records", version=0, answers=finished, by=ada)
    assert given_of(claim) == {
        "records": [{"id": str(n), "kind": f"record {n}"} for n in range(1, 13) if n != 3],
        "records_finished": True,
    }


def test_unfinished_text_is_told_but_never_given(claim, ada):
    record_answers(claim=claim, page="severity", version=0, answers={"worst": 7}, by=ada)
    keep_unfinished(claim=claim, page="severity", version=1, unfinished={"worst": "7x"}, by=ada)
    item = add_item(claim=claim, page="events", by=ada)
    keep_unfinished(claim=claim, page="events", item=item, version=1, unfinished={}, by=ada)
    assert given_of(claim) == {"worst": 7, "events": [{"id": "1"}]}
    assert unfinished_in(states_of(claim)) == {"severity", "events/1"}
    assert page_state(claim, "severity").unfinished == {"worst": "7x"}


def test_who_saved_it_and_when_is_told(claim):
    by = CodeHolder(claim.pk, helper="Canary")
    record_answers(claim=claim, page="severity", version=0, answers={}, by=by)
    state = page_state(claim, "severity")
    assert state.by == "code-holder-with-helper"
    assert state.saved_at is not None


@given(answers=st.dictionaries(st.text(max_size=20), JSON_VALUES, max_size=5))
def test_any_answers_come_back_as_they_were(answers):
    claim, _code = begin_claim(by=System("visitor"))
    record_answers(claim=claim, page="page", version=0, answers=answers, by=System("test"))
    assert given_of(claim) == answers


@pytest.mark.parametrize("text", AWKWARD, ids=range(len(AWKWARD)))
def test_awkward_text_comes_back_to_the_letter(claim, ada, text):
    record_answers(claim=claim, page="story", version=0, answers={"story": text}, by=ada)
    keep_unfinished(claim=claim, page="story", version=1, unfinished={"story": text}, by=ada)
    state = page_state(claim, "story")
    assert state.answers == state.unfinished == {"story": text}


def test_drafts_come_latest_first_and_their_letters_one_at_a_time(claim, ada):
    for number in (1, 2, 3):
        make_draft(claim=claim, letter={"format": 1, "letter": f"canary {number}"}, by=ada)
    drafts = list(drafts_of(claim))
    assert [draft.number for draft in drafts] == [3, 2, 1]
    assert letter_of(drafts[0]) == {"format": 1, "letter": "canary 3"}


def test_a_draft_keeps_the_answers_that_it_was_made_from(claim, ada):
    record_answers(claim=claim, page="story", version=0, answers={"story": "Later"}, by=ada)
    made = make_draft(claim=claim, letter={}, answers={"story": "Canary"}, by=ada)
    stored = Draft.objects.get()
    for snapshot in snapshots_of([made, stored]):
        assert snapshot.answers == {"story": "Canary"}
        assert "Canary" not in repr(snapshot)
    assert b"Canary" not in bytes(stored.sealed_answers or b"")


def test_a_draft_of_an_earlier_version_has_no_answers_and_still_opens(claim, ada):
    make_draft(claim=claim, letter={"format": 1}, by=ada)
    [snapshot] = snapshots_of([Draft.objects.get()])
    assert snapshot.answers is None
    assert snapshot.letter == letter_of(Draft.objects.get()) == {"format": 1}
    assert snapshots_of([]) == ()


def test_the_answers_of_a_draft_cannot_stand_in_for_its_letter(claim, ada):
    """What is sealed for one field does not open in the other."""
    make_draft(claim=claim, letter={"format": 1}, answers={"story": "Canary"}, by=ada)
    Draft.objects.update(sealed=F("sealed_answers"))
    with pytest.raises(Unopened):
        letter_of(Draft.objects.get())


@pytest.mark.parametrize("pages", [1, 30])
def test_reading_a_claim_takes_the_same_two_queries(claim, ada, pages, django_assert_num_queries):
    for number in range(pages):
        record_answers(claim=claim, page=f"page-{number}", version=0, answers={}, by=ada)
        add_item(claim=claim, page="records", by=ada)
    for read in (given_of, states_of):
        with (
            django_assert_num_queries(1, connection=connections["default"]),
            django_assert_num_queries(1, connection=connections["keys"]),
        ):
            read(claim)
    states = states_of(claim)
    with django_assert_num_queries(0):
        assert given_in(states) == given_of_states(pages)


def given_of_states(pages: int) -> dict[str, list[dict[str, str]]]:
    return {"records": [{"id": str(number)} for number in range(1, pages + 1)]}


@pytest.mark.parametrize("drafts", [1, 9])
def test_listing_drafts_opens_none(claim, ada, drafts, django_assert_num_queries):
    for _ in range(drafts):
        make_draft(claim=claim, letter={}, by=ada)
    with (
        django_assert_num_queries(1, connection=connections["default"]) as queries,
        django_assert_num_queries(0, connection=connections["keys"]),
    ):
        list(drafts_of(claim))
    assert "sealed" not in queries[0]["sql"]


def test_nothing_that_was_told_shows_when_an_object_is_printed(claim, ada):
    record_answers(claim=claim, page="story", version=0, answers={"story": "Canary"}, by=ada)
    keep_unfinished(claim=claim, page="story", version=1, unfinished={"story": "Canary"}, by=ada)
    draft = make_draft(claim=claim, letter={"letter": "Canary"}, by=ada)
    printed = [
        page_state(claim, "story"),
        claim,
        draft,
        claim.pages.get(),
        claim.codes.get(),
        Draft.objects.get(),
    ]
    assert "Canary" not in " ".join(f"{one!r} {one}" for one in printed)

"""What changed since a draft: in its sentences and in the answers behind it."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from nexus.claims.actions import make_draft
from nexus.claims.models import Draft
from nexus.letter.differences import differences
from nexus.letter.serial import write_letter
from nexus.wizard import comparing_drafts
from nexus.wizard.comparing_drafts import Shown, in_pages
from tests.wizard.people import fill_in
from tests.wizard.test_provenance import letter

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

LIMIT = 60_000


@pytest.fixture
def told(ada):
    fill_in(ada, {"first_names": "Ada", "last_name": "Ortiz", "standing": 20})
    ada.client.post(ada.address("make"))
    return ada


def page_of(person, query: str, name: str = "compare") -> str:
    response = person.client.get(f"{person.address(name)}{query}")
    assert response.status_code == 200
    return re.sub(r"\s+", " ", response.content.decode())


def sent(person, **answers: str) -> None:
    person.send("pain-impact/function", answers)


def test_nothing_changed_is_said(told):
    assert "Nothing changed." in page_of(told, "?from=1")
    assert "Your answers changed" not in page_of(told, "", name="drafts")


def test_a_changed_answer_is_shown_by_question_and_in_its_sentence(told):
    sent(told, standing="45")
    page = page_of(told, "?from=1")
    assert "In the letter" in page
    assert "In your answers" in page
    assert "How long can you stand?" in page
    assert '<del><span class="unseen">Before: </span>20 minutes</del>' in page
    assert '<ins><span class="unseen">Now: </span>45 minutes</ins>' in page
    assert "changed to" in page
    assert f"{told.address('page', 'pain-impact/function')}#id_standing" in page


def test_two_drafts_are_compared_either_way(told):
    sent(told, standing="45")
    told.client.post(told.address("make"))
    sent(told, standing="50")
    there, back = page_of(told, "?from=1&to=2"), page_of(told, "?from=2&to=1")
    assert "Before: </span>20 minutes" in there
    assert "Now: </span>45 minutes" in there
    assert "Before: </span>45 minutes" in back
    assert "50 minutes" not in there


def test_the_letter_page_says_that_the_answers_moved_on(told):
    assert "Your answers changed" not in page_of(told, "", name="tasks")
    sent(told, standing="45")
    shown = told.client.get(told.address("letter", 1)).content.decode()
    assert "Your answers changed after this draft was made." in shown
    assert f"{told.address('compare')}?from=1" in shown


def test_a_new_day_alone_is_no_change(told, time_machine):
    time_machine.move_to(timezone.now() + timedelta(days=3))
    told.client.post("/return/", {"code": told.code})
    shown = told.client.get(told.address("letter", 1)).content.decode()
    assert "Your draft letter" in shown
    assert "Your answers changed" not in shown


def test_of_a_draft_without_answers_the_letter_is_still_compared(told):
    Draft.objects.update(sealed_answers=None)
    sent(told, standing="45")
    page = page_of(told, "?from=1")
    assert "weren’t kept" in page
    assert "In the letter" in page
    assert "In your answers" not in page
    shown = told.client.get(told.address("letter", 1)).content.decode()
    assert "Your answers changed after this draft was made." in shown


@pytest.mark.parametrize("query", ["", "?from=9", "?from=1&to=9", "?from=x", "?from=-1", "?to=1"])
@pytest.mark.parametrize("more", ["", "&from=99999999999999999999", "&to=1%00"])
def test_a_draft_that_is_not_there_is_not_found(told, query, more):
    address = f"{told.address('compare')}{query or '?'}{more}"
    assert told.client.get(address).status_code == 404


def test_the_drafts_of_another_claim_are_not_compared(told, dan):
    for _ in range(2):
        make_draft(claim=dan.claim, letter=write_letter(letter()), answers={}, by=dan.actor)
    assert told.client.get(f"{told.address('compare')}?from=1&to=2").status_code == 404


def test_the_drafts_are_listed_a_page_at_a_time(told):
    for _ in range(30):
        make_draft(claim=told.claim, letter=write_letter(letter()), answers={}, by=told.actor)
    first, second = page_of(told, "", name="drafts"), page_of(told, "?page=2", name="drafts")
    assert "Draft 31, made" in first
    assert "Draft 1, made" in second
    assert "Draft 31, made" not in second
    assert max(len(first), len(second)) < LIMIT


def test_much_that_changed_comes_a_page_at_a_time(told):
    words = dict.fromkeys(("story", "course_words", "event_words"), "Long ago. " * 90)
    make_draft(claim=told.claim, letter=write_letter(letter()), answers=words, by=told.actor)
    changed = [("letter", Shown("History", "", "x" * 2_000)) for _ in range(40)]
    pages = list(in_pages(changed))
    assert [one for page in pages for one in page] == changed
    assert max(sum(one.weight for _, one in page) for page in pages) < 15_000
    assert list(in_pages([])) == [[]]


def test_a_sentence_is_shown_as_words_and_never_as_markup(told):
    told.send("about-you/identity", {"first_names": "<b>Eve</b>", "last_name": "Ortiz"})
    page = page_of(told, "?from=1")
    assert "&lt;b&gt;Eve&lt;/b&gt;" in page
    assert "<b>Eve" not in page


def test_with_the_changed_answers_left_out_the_gap_is_found(told, monkeypatch):
    monkeypatch.setattr(comparing_drafts, "answer_changes", lambda _before, _after: iter(()))
    with pytest.raises(AssertionError):
        test_a_changed_answer_is_shown_by_question_and_in_its_sentence(told)


def test_with_removed_sentences_left_out_the_gap_is_found(told, monkeypatch):
    def kept(old, new):
        return tuple(one for one in differences(old, new) if one.after)

    fill_in_and_take_back = {"standing": ""}
    sent(told, **fill_in_and_take_back)
    assert "20 minutes" in page_of(told, "?from=1").partition("In your answers")[0]
    monkeypatch.setattr(comparing_drafts, "differences", kept)
    assert "removed" not in page_of(told, "?from=1").partition("In your answers")[0]

"""What is stored opens only in its own row."""

import uuid

import pytest
from django.db import connection

from nexus.claims import sealing
from nexus.claims.actions import make_draft, record_answers
from nexus.claims.models import Draft, PageAnswers
from nexus.claims.queries import given_of, letter_of, page_state
from nexus.vault.cipher import Place, Unopened

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture(autouse=True)
def _two_claims(claim, ada, another, dan):
    for page in ("severity", "where"):
        answers = {"canary": f"ada {page}"}
        record_answers(claim=claim, page=page, version=0, answers=answers, by=ada)
    record_answers(claim=another, page="severity", version=0, answers={"canary": "dan"}, by=dan)
    make_draft(claim=claim, letter={"letter": "ada"}, by=ada)


def copy_sealed(source: PageAnswers | Draft, target: PageAnswers | Draft) -> None:
    type(target)._default_manager.filter(pk=target.pk).update(sealed=source.sealed)


def test_the_answers_of_another_page_are_refused(claim):
    copy_sealed(claim.pages.get(page="where"), claim.pages.get(page="severity"))
    with pytest.raises(Unopened):
        page_state(claim, "severity")
    with pytest.raises(Unopened):
        given_of(claim)


def test_the_answers_of_another_claim_are_refused(claim, another):
    copy_sealed(another.pages.get(page="severity"), claim.pages.get(page="severity"))
    with pytest.raises(Unopened):
        page_state(claim, "severity")


def test_a_row_moved_to_another_claim_is_refused(claim, another):
    claim.pages.filter(page="where").update(claim=another)
    with pytest.raises(Unopened):
        given_of(another)


def test_answers_in_the_place_of_a_letter_are_refused(claim):
    draft = claim.drafts.get()
    row = claim.pages.get(page="where")
    Draft.objects.filter(pk=draft.pk).update(id=row.pk, sealed=row.sealed)
    with pytest.raises(Unopened):
        letter_of(claim.drafts.get())


def test_a_row_under_another_id_is_refused(claim):
    claim.pages.filter(page="where").update(id=uuid.uuid4())
    with pytest.raises(Unopened):
        page_state(claim, "where")


@pytest.mark.parametrize("damage", ["NULL", "x''", "x'00'", "x'0101'", "substr(sealed, 1, 40)"])
def test_a_damaged_row_is_refused_and_not_taken_for_empty(claim, damage):
    if damage == "NULL" or connection.vendor != "sqlite":
        claim.pages.filter(page="where").update(sealed=b"")
    else:
        with connection.cursor() as cursor:
            cursor.execute(f"UPDATE claims_pageanswers SET sealed = {damage}")
    with pytest.raises(Unopened):
        page_state(claim, "where")


def test_with_the_row_unbound_the_swap_is_found(monkeypatch, claim, ada):
    def unbound(row: PageAnswers | Draft, _field: str) -> Place:
        return Place(table="", field="", row=row.claim_id, claim=row.claim_id)

    monkeypatch.setattr(sealing, "place_of", unbound)
    for page in ("story", "work"):
        record_answers(claim=claim, page=page, version=0, answers={"canary": page}, by=ada)
    copy_sealed(claim.pages.get(page="work"), claim.pages.get(page="story"))
    assert page_state(claim, "story").answers == {"canary": "work"}

"""A copy of a claim stands by itself."""

import pytest

from nexus.audit.models import Event
from nexus.audit.recording import What
from nexus.claims.actions import add_item, record_answers
from nexus.claims.copying import copy_claim
from nexus.claims.queries import given_of
from nexus.vault.keys import key_of

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_it_has_the_answers_the_items_and_a_key_of_its_own(claim, ada):
    item = add_item(claim=claim, page="records", by=ada)
    answers = {"record_source": "A note"}
    record_answers(claim=claim, page="records", item=item, version=1, answers=answers, by=ada)
    copy, code = copy_claim(claim=claim, given=given_of(claim), by=ada)
    assert given_of(copy) == given_of(claim)
    assert code
    assert key_of(copy.pk) != key_of(claim.pk)


def test_both_are_told_of_it(claim, ada):
    copy, _code = copy_claim(claim=claim, given={}, by=ada)
    assert Event.objects.filter(claim=claim.pk, what=What.CLAIM_COPIED).count() == 1
    assert Event.objects.filter(claim=copy.pk, what=What.CLAIM_BEGUN).count() == 1

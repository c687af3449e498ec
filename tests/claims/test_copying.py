"""A copy of a claim stands by itself."""

import pytest

from nexus.audit.models import Event
from nexus.audit.recording import What
from nexus.claims.access import Closed
from nexus.claims.actions import add_item, record_answers
from nexus.claims.copying import copy_claim
from nexus.claims.erasing import ask_to_erase
from nexus.claims.locking import ForeignClaim
from nexus.claims.models import PageAnswers
from nexus.claims.once import Sent
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


def test_a_form_that_arrives_twice_copies_once_and_is_written_down_once(claim, ada):
    sent = Sent.told("copy", "a-token-of-this-form")
    copies = {copy_claim(claim=claim, given={}, by=ada, sent=sent) for _tap in range(3)}
    assert len(copies) == 1
    assert Event.objects.filter(claim=claim.pk, what=What.CLAIM_COPIED).count() == 1


def test_a_claim_that_is_being_erased_or_anothers_is_not_copied(claim, ada, dan):
    with pytest.raises(ForeignClaim):
        copy_claim(claim=claim, given={}, by=dan)
    ask_to_erase(claim=claim, by=ada)
    with pytest.raises(Closed):
        copy_claim(claim=claim, given={}, by=ada)
    assert not PageAnswers.objects.exclude(claim=claim.pk).exists()

"""A browser opens the claims that were opened in it, and no other ever seems to exist."""

import uuid
from datetime import timedelta

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from nexus.audit.models import Tally
from nexus.claims.access import (
    Erased,
    NoSuchClaim,
    close_in_browser,
    open_in_browser,
    readable_claim,
)
from nexus.claims.models import Claim

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def request_of_ada(rf, claim):
    request = rf.get("/")
    request.session = SessionStore()
    open_in_browser(request.session, claim)
    return request


def test_what_was_opened_here_can_be_read(request_of_ada, claim):
    assert readable_claim(request_of_ada, claim.pk) == claim
    assert readable_claim(request_of_ada, str(claim.pk)) == claim


@pytest.mark.parametrize("which", ["absent", "foreign", "malformed"])
def test_anything_else_is_as_if_it_never_was(request_of_ada, another, which):
    claim_id = {
        "absent": uuid.uuid4(),
        "foreign": another.pk,
        "malformed": "' OR 1=1 --",
    }[which]
    with pytest.raises(NoSuchClaim) as refusal:
        readable_claim(request_of_ada, claim_id)
    assert refusal.value.args == ()


def test_what_was_opened_here_and_is_no_more_is_told_as_erased(request_of_ada, claim):
    claim_id = claim.pk
    claim.delete()
    with pytest.raises(Erased):
        readable_claim(request_of_ada, claim_id)


def test_a_foreign_claim_is_not_even_looked_for(request_of_ada, another):
    request_of_ada.session.load()
    for claim_id in (another.pk, uuid.uuid4()):
        with CaptureQueriesContext(connection) as queries, pytest.raises(NoSuchClaim):
            readable_claim(request_of_ada, claim_id)
        assert not [query for query in queries if "claims_" in query["sql"]]


def test_whoever_has_a_claim_open_and_asks_for_another_is_counted(request_of_ada, another):
    for claim_id in (another.pk, uuid.uuid4(), another.pk):
        with pytest.raises(NoSuchClaim):
            readable_claim(request_of_ada, claim_id)
    assert Tally.objects.get(claim=str(another.pk)).count == 2


def test_whoever_has_nothing_open_leaves_nothing_behind(request_of_ada, claim, another):
    close_in_browser(request_of_ada.session, claim)
    with pytest.raises(NoSuchClaim):
        readable_claim(request_of_ada, another.pk)
    assert not Tally.objects.exists()


def test_the_session_holds_ids_of_claims_and_how_long_they_stay_open(
    request_of_ada, claim, another
):
    session = request_of_ada.session
    open_in_browser(session, another)
    open_in_browser(session, claim)
    assert session["claims"] == [str(another.pk), str(claim.pk)]
    assert set(session.keys()) == {"claims", "device", "seen", "_session_expiry"}


def test_opening_changes_the_session_id_so_that_a_planted_one_is_worth_nothing(claim):
    session = SessionStore()
    session.create()
    planted = str(session.session_key)
    open_in_browser(session, claim)
    session.save()
    assert session.session_key != planted
    assert not SessionStore().exists(planted)


def test_closing_one_claim_leaves_the_others_open(request_of_ada, claim, another):
    open_in_browser(request_of_ada.session, another)
    close_in_browser(request_of_ada.session, claim)
    assert readable_claim(request_of_ada, another.pk) == another
    with pytest.raises(NoSuchClaim):
        readable_claim(request_of_ada, claim.pk)


def test_closing_the_last_claim_leaves_no_session(request_of_ada, claim):
    request_of_ada.session.save()
    key = request_of_ada.session.session_key
    close_in_browser(request_of_ada.session, claim)
    assert request_of_ada.session.is_empty()
    assert not SessionStore().exists(key)


def test_a_browser_has_so_many_claims_open_and_the_oldest_goes(request_of_ada, claim):
    for _ in range(20):
        open_in_browser(request_of_ada.session, Claim.objects.create())
    with pytest.raises(NoSuchClaim):
        readable_claim(request_of_ada, claim.pk)


def test_a_visit_is_noted_once_a_day(request_of_ada, claim):
    Claim.objects.update(last_visit=timezone.localdate() - timedelta(days=3))
    with CaptureQueriesContext(connection) as first:
        readable_claim(request_of_ada, claim.pk)
    with CaptureQueriesContext(connection) as second:
        readable_claim(request_of_ada, claim.pk)
    assert (len(first), len(second)) == (2, 1)
    assert Claim.objects.get(pk=claim.pk).last_visit == timezone.localdate()

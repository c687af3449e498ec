"""A claim that is erased: closed for a day, then gone, wherever a machine stopped on the way."""

import uuid
from datetime import timedelta

import pytest
from django.apps import apps
from django.db.models import QuerySet
from django.db.models.functions import Now

from nexus.accounts.actor import CodeHolder, System
from nexus.audit.models import Event
from nexus.audit.recording import What
from nexus.claims import erasing, files
from nexus.claims.access import Closed
from nexus.claims.actions import add_item, make_draft, record_answers
from nexus.claims.erasing import (
    TooLate,
    ask_to_erase,
    erase,
    is_due,
    keep_after_all,
    may_share,
    when_gone,
)
from nexus.claims.locking import ForeignClaim
from nexus.claims.models import Claim, KeptFile, PageAnswers
from nexus.claims.queries import given_of
from nexus.likeness.models import Trace
from nexus.vault.keys import KeyGone, key_of
from nexus.vault.ledger import in_file, was_erased
from nexus.vault.models import ClaimKey

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
SITE = System("retention")
WORDS = "My back went out when the truck rolled over and it has never been right since that day"


@pytest.fixture(autouse=True)
def ledger_file(settings, tmp_path):
    settings.ERASURES_FILE = tmp_path / "erasures.log"


@pytest.fixture
def full(claim, ada):
    """A claim with a row in every table that points to one."""
    record_answers(claim=claim, page="story", version=0, answers={"story": WORDS}, by=ada)
    add_item(claim=claim, page="records", by=ada)
    draft = make_draft(claim=claim, letter={"words": WORDS}, answers={"story": WORDS}, by=ada)
    files.keep_file(draft, b"a file", kind="letter", edition="1")
    return claim


def the_day_is_over(claim: Claim) -> None:
    Claim.objects.filter(pk=claim.pk).update(erase_at=Now() - timedelta(seconds=1))


def happened(claim: Claim) -> list[str]:
    return [one.what for one in Event.objects.filter(claim=claim.pk).order_by("number")]


def whatever_is_left() -> dict[str, int]:
    kept = {"Event", "Erased", "Throttle", "Migration", "Tally"}
    kept |= {"ContentType", "Permission"}  # a library's own, the same on every site
    models = [one for one in apps.get_models() if one.__name__ not in kept]
    return {one.__name__: count for one in models if (count := QuerySet(one).count())}


def test_it_is_gone_a_day_later_by_the_clock_of_the_database(claim, ada):
    gone = ask_to_erase(claim=claim, by=ada)
    away = gone - erasing.database_clock(claim)
    assert timedelta(hours=23, minutes=59) < away <= timedelta(hours=24)
    assert not is_due(Claim.objects.get(pk=claim.pk))
    assert happened(claim)[-1] == What.ERASURE_ASKED


def test_asking_again_does_not_make_the_day_longer(claim, ada):
    first = ask_to_erase(claim=claim, by=ada)
    assert ask_to_erase(claim=claim, by=ada) == first == when_gone(claim)
    assert happened(claim).count(What.ERASURE_ASKED) == 1


def test_a_closed_claim_takes_no_write_and_is_shared_with_nobody(full, ada):
    assert may_share(full)
    ask_to_erase(claim=full, by=ada)
    with pytest.raises(Closed):
        record_answers(claim=full, page="story", version=1, answers={"story": "x"}, by=ada)
    with pytest.raises(Closed):
        make_draft(claim=full, letter={}, by=ada)
    assert not may_share(Claim.objects.get(pk=full.pk))


def test_a_file_that_was_being_made_is_not_kept_in_a_closed_claim(full, ada):
    ask_to_erase(claim=full, by=ada)
    files.keep_file(full.drafts.get(), b"late", kind="cover", edition="1")
    assert [one.kind for one in KeptFile.objects.all()] == ["letter"]


def test_within_the_day_it_can_be_kept_whole(full, ada):
    ask_to_erase(claim=full, by=ada)
    keep_after_all(claim=full, by=ada)
    assert given_of(full)["story"] == WORDS
    record_answers(claim=full, page="story", version=1, answers={"story": "more"}, by=ada)
    assert What.ERASURE_UNDONE in happened(full)


def test_what_is_not_being_erased_is_kept_without_a_word(claim, ada):
    keep_after_all(claim=claim, by=ada)
    assert What.ERASURE_UNDONE not in happened(claim)


def test_nobody_keeps_or_erases_the_claim_of_another(claim, dan):
    for act in (ask_to_erase, keep_after_all):
        with pytest.raises(ForeignClaim):
            act(claim=claim, by=dan)


def test_nothing_is_erased_before_the_day_is_over(full, ada):
    assert not erase(claim=full, by=SITE)
    ask_to_erase(claim=full, by=ada)
    assert not erase(claim=full, by=SITE)
    assert key_of(full.pk)


def test_after_the_day_it_is_too_late(full, ada):
    ask_to_erase(claim=full, by=ada)
    the_day_is_over(full)
    with pytest.raises(TooLate):
        keep_after_all(claim=full, by=ada)
    erase(claim=full, by=SITE)
    with pytest.raises(TooLate):
        keep_after_all(claim=full, by=ada)


def test_all_of_it_goes_and_none_of_anybody_else(full, ada, another, dan):
    record_answers(claim=another, page="story", version=0, answers={"story": "Dan"}, by=dan)
    ask_to_erase(claim=full, by=ada)
    the_day_is_over(full)
    assert erase(claim=full, by=SITE)
    assert whatever_is_left() == {"Claim": 1, "PageAnswers": 1, "ReturnCode": 1, "ClaimKey": 1}
    assert given_of(another) == {"story": "Dan"}
    assert was_erased(full.pk)
    assert happened(full)[-1] == What.CLAIM_ERASED


def test_every_table_that_points_to_a_claim_is_emptied(full):
    tables = {model.__name__ for model, _field in erasing.hanging_on_claims()}
    assert tables >= {"PageAnswers", "Draft", "ReturnCode", "SentForm", "Trace"}
    assert Trace.objects.exists()


STEPS = ("empty_claim", "destroy_key", "remove_claim", "leave_no_pages")


class Stopped(Exception):
    """The machine stopped here."""


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("when", ["before", "after"])
def test_wherever_it_stops_whoever_goes_on_ends_it(full, ada, monkeypatch, step, when):
    ask_to_erase(claim=full, by=ada)
    the_day_is_over(full)
    really = getattr(erasing, step)

    def stop(*given, **named):
        if when == "after":
            really(*given, **named)
        raise Stopped

    with monkeypatch.context() as patched:
        patched.setattr(erasing, step, stop)
        with pytest.raises(Stopped):
            erase(claim=full, by=SITE)
    with pytest.raises(TooLate):  # in no state between is it kept after all
        keep_after_all(claim=full, by=ada)
    erase(claim=full, by=SITE)
    assert whatever_is_left() == {}
    assert was_erased(full.pk)
    assert len(in_file()) == 1
    assert happened(full).count(What.CLAIM_ERASED) == 1


def test_a_clock_set_back_in_the_midst_keeps_nothing(full, ada, monkeypatch):
    ask_to_erase(claim=full, by=ada)
    the_day_is_over(full)
    erasing.empty_claim(full)
    assert not PageAnswers.objects.exists()
    held = Claim.objects.get(pk=full.pk)
    assert held.erase_at == held.created_at


def test_erasing_twice_is_erasing_once(full, ada):
    ask_to_erase(claim=full, by=ada)
    the_day_is_over(full)
    assert [erase(claim=full, by=SITE), erase(claim=full, by=SITE)] == [True, False]


def test_a_claim_that_never_was_is_no_failure():
    absent = Claim(pk=uuid.uuid4())
    assert not erase(claim=absent, by=SITE)
    assert not ClaimKey.objects.exists()


def test_who_read_the_key_before_finds_none_after(full, ada):
    ask_to_erase(claim=full, by=ada)
    the_day_is_over(full)
    erase(claim=full, by=CodeHolder(full.pk))
    with pytest.raises(KeyGone):
        key_of(full.pk)

"""A file made of a draft is kept sealed, opens only in its place, and goes when its claim goes."""

import pytest
from django.db import connection, connections
from django.utils import timezone

from nexus.claims import files
from nexus.claims.actions import make_draft
from nexus.claims.files import MOST_KEPT, keep_file, kept_file
from nexus.claims.models import KeptFile
from nexus.vault.cipher import Unopened
from nexus.vault.models import ClaimKey

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

CONTENT = b"%PDF-1.7 Canary"
ONE = {"kind": "letter", "edition": "1"}


@pytest.fixture
def draft(claim, ada):
    return make_draft(claim=claim, letter={}, by=ada)


@pytest.fixture
def kept(draft):
    keep_file(draft, CONTENT, **ONE)
    return KeptFile.objects.get()


@pytest.mark.usefixtures("kept")
def test_it_comes_back_as_it_was(draft):
    assert kept_file(draft, **ONE) == CONTENT


@pytest.mark.usefixtures("kept")
def test_another_kind_or_edition_is_not_taken_for_it(draft):
    assert kept_file(draft, kind="cover", edition="1") is None
    assert kept_file(draft, kind="letter", edition="2") is None


def test_a_later_edition_takes_its_place(draft, kept):
    keep_file(draft, b"anew", kind="letter", edition="2")
    assert not KeptFile.objects.filter(pk=kept.pk).exists()
    assert kept_file(draft, kind="letter", edition="2") == b"anew"


def test_nothing_of_it_is_stored_in_the_clear(kept):
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM claims_keptfile")
        stored = b" ".join(
            bytes(one) if isinstance(one, bytes | memoryview) else str(one).encode()
            for one in cursor.fetchone()
        )
    assert b"Canary" not in stored
    assert b"%PDF" not in stored
    assert "Canary" not in f"{kept!r} {kept}"


@pytest.mark.usefixtures("kept")
def test_without_the_key_of_the_claim_it_is_noise(claim, draft):
    ClaimKey.objects.filter(claim=claim.pk).delete()
    with pytest.raises(Unopened):
        kept_file(draft, **ONE)


@pytest.mark.parametrize("change", [{"kind": "cover"}, {"edition": "2"}, {"sealed": b"\1\1"}])
def test_what_was_moved_or_damaged_is_made_anew(draft, kept, change):
    KeptFile.objects.filter(pk=kept.pk).update(**change)
    asked = {**ONE, **change}
    assert kept_file(draft, kind=asked["kind"], edition=asked["edition"]) is None


def test_the_file_of_another_claim_does_not_open(another, dan, draft, kept):
    theirs = make_draft(claim=another, letter={}, by=dan)
    KeptFile.objects.filter(pk=kept.pk).update(draft=theirs)
    assert kept_file(theirs, **ONE) is None
    assert kept_file(draft, **ONE) is None


@pytest.mark.usefixtures("kept")
def test_it_goes_with_its_claim(claim, draft):
    claim.delete()
    assert not KeptFile.objects.exists()
    keep_file(draft, CONTENT, **ONE)  # somebody's typesetting ends a moment later
    assert not KeptFile.objects.exists()


def test_a_claim_keeps_so_many_and_the_oldest_go_first(claim, ada, another, dan):
    theirs = make_draft(claim=another, letter={}, by=dan)
    keep_file(theirs, CONTENT, **ONE)
    drafts = [make_draft(claim=claim, letter={}, by=ada) for _ in range(MOST_KEPT + 2)]
    for draft in drafts:
        keep_file(draft, CONTENT, **ONE)
    assert [kept_file(draft, **ONE) for draft in drafts] == [None, None, *[CONTENT] * MOST_KEPT]
    assert kept_file(theirs, **ONE) == CONTENT


@pytest.mark.parametrize("others", [0, 9])
def test_keeping_and_finding_ask_as_often_however_much_is_kept(
    draft, others, django_assert_num_queries
):
    for number in range(others):
        keep_file(draft, CONTENT, kind=f"kind-{number}", edition="1")
    with (
        django_assert_num_queries(6, connection=connections["default"]),  # two are its savepoint
        django_assert_num_queries(1, connection=connections["keys"]),
    ):
        keep_file(draft, CONTENT, **ONE)
    with (
        django_assert_num_queries(1, connection=connections["default"]),
        django_assert_num_queries(1, connection=connections["keys"]),
    ):
        kept_file(draft, **ONE)


def test_unbound_from_its_place_the_move_would_not_be_found(monkeypatch, draft):
    place = files._place_of(KeptFile(kept_at=timezone.now()), draft)
    monkeypatch.setattr(files, "_place_of", lambda *_given: place)
    keep_file(draft, CONTENT, **ONE)
    KeptFile.objects.update(kind="cover")
    assert kept_file(draft, kind="cover", edition="1") == CONTENT

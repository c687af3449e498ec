"""Your papers: what is here, what became of each, which pages are which record, what goes.

Seeded faults, each tried once and taken back: `Desk.paper` looking in all claims, `original` as
something to be shown, `cite_pages` without asking for the number of pages.
"""

import re
from concurrent.futures import Future

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from nexus.audit.models import Event
from nexus.claims.actions import add_item, record_answers
from nexus.claims.erasing import erase
from nexus.claims.models import Claim
from nexus.exhibits import checking, leaving
from nexus.exhibits.actions import NoSuchPages, cite_pages
from nexus.exhibits.models import Cited, Paper, State
from nexus.exhibits.pages_told import pages_told
from nexus.exhibits.reasons import WHY
from nexus.exhibits.storage import copy_of, papers_storage
from nexus.operating import jobs
from tests.exhibits.papers import paper_of, photo, scan, send

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def records(ada) -> list[str]:
    """The items of two records."""
    items = []
    for name in ("Harbor Clinic note", "MRI of the low back"):
        item = add_item(claim=ada.claim, page="records", by=ada.actor)
        told = {"record_source": name}
        record_answers(
            claim=ada.claim, page="records", item=item, version=1, answers=told, by=ada.actor
        )
        items.append(item)
    return items


def shown(person, number: int = 1) -> str:
    answer = person.client.get(person.address("exhibits:paper", number))
    return str(answer.content, "utf-8")


def test_what_is_here_is_listed_with_its_name_size_pages_and_picture(ada):
    send(ada, scan(3), "MRI of 2009.pdf")
    send(ada, photo(), "note.jpg")
    page = ada.client.get(ada.address("exhibits:papers")).content.decode()
    for told in ("MRI of 2009.pdf", "3 pages", "note.jpg", "1 page"):
        assert told in page
    [first, *_] = re.findall(r'src="(/claims/[^"]+\.jpg)"', page)
    small = ada.client.get(first)
    assert small.headers["Content-Type"] == "image/jpeg"
    assert small.content.startswith(b"\xff\xd8\xff")


def test_what_could_not_be_read_is_told_with_what_to_do(ada):
    send(ada, b"MZ this is a program", "scan.pdf")
    assert paper_of(ada).state == State.REFUSED
    assert str(WHY["other-kind"][1]) in shown(ada)


def test_what_is_still_being_checked_says_so_and_is_taken_up_again(ada, monkeypatch):
    send(ada, photo(), "note.jpg")
    long_ago = timezone.now() - 2 * checking.LEFT_AFTER
    Paper.objects.update(
        state=State.CHECKING, pages=0, copy_size=0, received_at=long_ago, checked_at=None
    )
    paper_of(ada).thumbnails.all().delete()
    assert "checking it" in shown(ada)
    assert "It is ready" in shown(ada)


def test_the_original_is_handed_to_its_owner_to_be_saved_and_to_nobody_else(ada, dan):
    sent = scan(1)
    send(ada, sent, "MRI.pdf")
    address = ada.address("exhibits:original", 1)
    answer = ada.client.get(address)
    assert b"".join(answer.streaming_content) == sent
    assert answer.headers["Content-Disposition"] == "attachment; filename*=UTF-8''paper-1.pdf"
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert answer.headers["Cache-Control"] == "no-store"
    assert dan.client.get(address).status_code == 404


def test_the_number_of_somebody_elses_paper_leads_nowhere(ada, dan):
    send(dan, photo(), "note.jpg")
    for name in ("paper", "original", "copy", "remove"):
        assert ada.client.get(ada.address(f"exhibits:{name}", 1)).status_code == 404
    assert ada.client.post(ada.address("exhibits:remove", 1)).status_code == 302
    assert dan.claim.papers.count() == 1


def test_the_safe_copy_is_another_file_and_a_pdf(ada):
    send(ada, photo(), "note.jpg")
    answer = ada.client.get(ada.address("exhibits:copy", 1))
    assert answer.headers["Content-Type"] == "application/pdf"
    assert b"".join(answer.streaming_content).startswith(b"%PDF-")


def test_who_opened_a_paper_is_written_down(ada):
    send(ada, photo(), "note.jpg")
    ada.client.get(ada.address("exhibits:copy", 1))
    told = list(Event.objects.filter(claim=ada.claim.pk).values_list("what", flat=True))
    assert told[-3:] == ["paper-received", "paper-ready", "paper-taken"]
    page = ada.client.get(ada.address("looked")).content.decode()
    assert "You sent in a paper." in page


# ── Citing ───────────────────────────────────────────────────────────────────────────────────────


def test_pages_are_cited_for_a_record_and_taken_back(ada, records):
    send(ada, scan(13), "all of it.pdf")
    address = ada.address("exhibits:cite", 1)
    for item, pages in ((records[1], "12–13"), (records[0], "3"), (records[0], "3")):
        answer = ada.client.post(address, {"record": item, "pages": pages})
        assert answer.status_code == 302
    page = shown(ada)
    assert "Exhibit A, Harbor Clinic note: page 3" in page
    assert "Exhibit B, MRI of the low back: pages 12–13" in page
    assert "#page=12" in page
    assert Cited.objects.count() == 2
    cited = Cited.objects.get(record=records[1])
    ada.client.post(ada.address("exhibits:uncite", 1, cited.pk))
    assert "pages 12–13" not in shown(ada)


def test_one_record_may_lie_over_several_photos(ada, records):
    for _ in range(2):
        send(ada, photo(), "note.jpg", record=records[0])
    assert Cited.objects.filter(record=records[0], first=1, last=1).count() == 2
    page = ada.client.get(ada.address("exhibits:papers")).content.decode()
    assert page.count("Exhibit A, Harbor Clinic note: page 1") == 2


@pytest.mark.parametrize("pages", ["", "0", "4", "2-4", "3-2", "-1", "1,3", "all", "9" * 20])
def test_pages_that_are_not_there_are_refused_with_what_to_enter(ada, records, pages):
    send(ada, scan(3))
    answer = ada.client.post(
        ada.address("exhibits:cite", 1), {"record": records[0], "pages": pages}
    )
    assert answer.status_code == 422
    assert "Enter a page from 1 to 3" in answer.content.decode()
    assert not Cited.objects.exists()


def test_no_record_of_another_and_no_page_beyond_the_last_is_ever_stored(ada, dan, records):
    send(ada, scan(3))
    send(dan, scan(3))
    answer = ada.client.post(ada.address("exhibits:cite", 1), {"record": "99", "pages": "1"})
    assert answer.status_code == 422
    with pytest.raises(NoSuchPages):
        cite_pages(claim=ada.claim, number=1, item=records[0], first=3, last=4, by=ada.actor)
    ada.client.post(ada.address("exhibits:cite", 1), {"record": records[0], "pages": "1"})
    theirs = dan.address("exhibits:uncite", 1, Cited.objects.get().pk)
    dan.client.post(theirs)
    assert Cited.objects.count() == 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("12", (12, 12)),
        ("12-13", (12, 13)),
        ("12–13", (12, 13)),
        (" pages 12 to 13. ", (12, 13)),
        ("p. 4", (4, 4)),
        ("13-12", None),
        ("twelve", None),
        ("1 2", None),
        ("12-13-14", None),
    ],
)
def test_pages_are_understood_as_people_write_them(words, told):
    assert pages_told(words, most=400) == told


# ── Going ────────────────────────────────────────────────────────────────────────────────────────


def names() -> list[str]:
    return [name for name, _at in papers_storage().everything()]


def test_a_paper_is_taken_out_with_all_that_belongs_to_it(
    ada, records, django_capture_on_commit_callbacks
):
    send(ada, photo(), "note.jpg", record=records[0])
    assert "Take out" in ada.client.get(ada.address("exhibits:remove", 1)).content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        assert ada.client.post(ada.address("exhibits:remove", 1)).status_code == 302
    assert ada.client.post(ada.address("exhibits:remove", 1)).status_code == 302
    assert (Paper.objects.count(), Cited.objects.count(), names()) == (0, 0, [])
    send(ada, photo(), "note.jpg")
    assert paper_of(ada).number == 2  # the number of what went is never given again


def test_with_its_claim_every_file_goes(ada, dan, django_capture_on_commit_callbacks):
    send(ada, photo(), "note.jpg")
    send(dan, photo(), "note.jpg")
    Claim.objects.filter(pk=ada.claim.pk).update(erase_at=timezone.now())
    with django_capture_on_commit_callbacks(execute=True):
        assert erase(claim=ada.claim, by=checking.CHECKER)
    assert {name.split("/")[0] for name in names()} == {dan.claim.pk.hex}


def test_what_a_crash_left_is_collected_and_nothing_else(ada, capsys):
    send(ada, photo(), "note.jpg")
    storage, paper = papers_storage(), paper_of(ada)
    folder = ada.claim.pk.hex
    for name in (
        f"{folder}/{'a' * 32}.original",
        f"{folder}/{'b' * 32}.copy",
        "0" * 32 + "/c.part",
    ):
        storage.open(name, "xb").close()
    assert leaving.collect_orphans() == leaving.Collected(removed=0, missing=0)  # too young
    call_command("collect_orphans", hours=0)
    assert "Removed 3 files" in capsys.readouterr().out
    assert len(names()) == 2
    storage.delete(copy_of(ada.claim.pk, paper.pk))
    assert leaving.collect_orphans().missing == 1


def test_what_a_stopped_process_received_is_checked_by_the_worker(ada, monkeypatch):
    done: Future[None] = Future()
    done.set_result(None)
    monkeypatch.setattr(checking, "check_soon", lambda _paper: done)
    send(ada, photo(), "note.jpg")
    jobs.check_papers_left.call()
    assert not DBTaskResult.objects.exists()  # too young: it may be its turn yet
    Paper.objects.update(received_at=timezone.now() - checking.LEFT_AFTER * 2)
    jobs.check_papers_left.call()
    [job] = DBTaskResult.objects.all()
    assert job.args_kwargs["args"] == [str(paper_of(ada).pk)]
    for _twice in range(2):
        jobs.check_paper.call(*job.args_kwargs["args"])
        assert paper_of(ada).state == State.READY


@pytest.mark.parametrize("announced", ["", "abc", "-1", "²"])
def test_an_odd_length_that_is_announced_breaks_nothing(ada, announced):
    address = ada.address("exhibits:papers")
    assert ada.client.post(address, CONTENT_LENGTH=announced).status_code in {200, 302, 400, 422}


def test_sixty_papers_are_listed_in_as_many_queries_as_one(ada):
    send(ada, photo(), "note.jpg")
    address = ada.address("exhibits:papers")
    with CaptureQueriesContext(connection) as one:
        ada.client.get(address)
    template = paper_of(ada)
    for number in range(2, 60):
        template.pk, template.number = None, number
        template.pk = Paper._meta.pk.get_default()
        template.save(force_insert=True)
    with CaptureQueriesContext(connection) as many:
        assert ada.client.get(address).status_code == 200
    assert len(many) == len(one)

"""What an operator is shown: what needs them, marked; nothing of any claim, no address, no key."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from nexus.accounts.actor import CodeHolder, System
from nexus.audit.models import Event
from nexus.claims.actions import record_answers
from nexus.claims.beginning import begin_claim
from nexus.claims.notices import leave_address
from nexus.operating.jobs import deliver, queue
from nexus.operating.mails import Letter, write_mail
from nexus.operating.models import Sign
from nexus.operating.status import COPIED, LOOKED_AT, leave_sign, status
from nexus.operating.working import WORKER
from nexus.vault.ring import create_ring, current_ring, turn_ring
from tests.accounts.mailbox import Mailbox
from tests.accounts.test_second_factor import set_up
from tests.operating.servers import CANARY

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture(autouse=True)
def folder(settings, tmp_path):
    settings.VAR_DIR = tmp_path
    settings.KEY_RING_FILE = tmp_path / "ring.json"
    create_ring()


@pytest.fixture
def well():
    for name in (WORKER, COPIED, LOOKED_AT):
        leave_sign(name)


@pytest.fixture
def failed():
    letter = Letter(to="ada@example.org", subject="Your saved form", words=CANARY)
    queue(deliver, write_mail(letter, keeps=timedelta(days=1)).pk)
    DBTaskResult.objects.update(
        status="FAILED",
        finished_at=timezone.now(),
        exception_class_path="nexus.operating.failing.NotSent",
        traceback=CANARY,
    )
    return DBTaskResult.objects.get()


@pytest.fixture
def olga() -> Mailbox:
    call_command("operator", "olga@example.org", stdout=StringIO())
    box = Mailbox("olga@example.org")
    box.sign_in()
    set_up(box)
    return box


def marked() -> set[str]:
    return {line.what for _name, lines in status().parts for line in lines if not line.well}


def test_a_site_that_is_well_says_so(well):
    assert marked() == set()
    assert status().well


@pytest.mark.parametrize(
    ("name", "old", "line"),
    [
        (WORKER, timedelta(minutes=3), "The worker showed itself"),
        (COPIED, timedelta(hours=27), "Last made"),
        (LOOKED_AT, timedelta(days=9), "Last looked at, and found whole"),
    ],
)
def test_what_has_not_happened_for_too_long_is_marked(well, name, old, line):
    Sign.objects.filter(name=name).update(at=timezone.now() - old)
    assert marked() == {line}
    Sign.objects.filter(name=name).delete()
    assert marked() == {line}


def test_jobs_that_wait_hang_or_failed_are_marked(well, failed):
    assert marked() == {"Failed"}
    long_ago = timezone.now() - timedelta(hours=1)
    DBTaskResult.objects.update(status="READY", enqueued_at=long_ago)
    assert marked() == {"The longest waits since"}
    DBTaskResult.objects.update(status="RUNNING", started_at=long_ago)
    assert marked() == {"Under way"}


def test_keys_that_are_locked_with_an_older_one_are_counted(well):
    begin_claim(by=System("visitor"))
    assert marked() == set()
    turn_ring()
    assert marked() == {"Locked with an older key"}
    call_command("rotate_keys", stdout=StringIO())
    assert marked() == set()


def test_the_command_says_the_same_and_how_to_try_again(failed):
    said = StringIO()
    with pytest.raises(SystemExit):
        call_command("status", stdout=said)
    assert "! Last made: never" in said.getvalue()
    assert f"manage.py retry_jobs {failed.pk}" in said.getvalue()
    call_command("retry_jobs", str(failed.pk), stdout=said)
    failed.refresh_from_db()
    assert failed.status == "READY"
    with pytest.raises(CommandError, match="no failed job"):
        call_command("retry_jobs", str(failed.pk))


# ── The page ─────────────────────────────────────────────────────────────────────────────────────


def test_an_operator_sees_it_and_tries_again_with_a_button(olga, failed):
    page = olga.client.get(reverse("operating:status")).content.decode()
    assert "The mail server can&#x27;t be reached, or said no." in page
    again = reverse("operating:retry", args=(failed.pk,))
    assert again in page
    assert olga.client.post(again).headers["Location"] == reverse("operating:status")
    failed.refresh_from_db()
    assert failed.status == "READY"
    assert Event.objects.latest("number").what == "job-tried-again"
    assert olga.client.post(again).status_code == 404


def test_only_an_operator_is_led_there_from_the_account(olga):
    there = f'href="{reverse("operating:status")}"'
    assert olga.client.get(reverse("wizard:account")).content.decode().count(there) == 2
    person = Mailbox("dan@example.org")
    person.sign_in()
    assert there not in person.client.get(reverse("wizard:account")).content.decode()


def test_nobody_else_tries_anything_again(failed, client):
    person = Mailbox("dan@example.org")
    person.sign_in()
    again = reverse("operating:retry", args=(failed.pk,))
    assert person.client.post(again).status_code == client.post(again).status_code == 404
    failed.refresh_from_db()
    assert failed.status == "FAILED"


def test_nothing_of_anybody_is_shown(olga, failed):
    claim, _code = begin_claim(by=System("visitor"))
    by = CodeHolder(claim.pk)
    record_answers(claim=claim, page="story", version=0, answers={"story": CANARY}, by=by)
    leave_address(claim=claim, address="ada@example.org", by=by)
    page = olga.client.get(reverse("operating:status")).content.decode()
    assert CANARY not in page
    assert "ada@example.org" not in page
    assert str(claim.pk) not in page
    ring = current_ring()
    assert ring.active in page
    assert not any(key.hex() in page for key in ring.keys.values())

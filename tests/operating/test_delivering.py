"""A mail is sealed until it is sent, goes once, and says in fixed words why it did not."""

from datetime import timedelta

import pytest
from django.core.mail import EmailMessage
from django.db import transaction
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from nexus.operating import delivering
from nexus.operating.delivering import hand_over, send_after_all
from nexus.operating.failing import CameTooLate, MayHaveBeenSent, NotSent
from nexus.operating.mails import Letter, letter_of, notice, write_mail
from nexus.operating.models import Mail
from nexus.operating.outgoing import Outbox
from nexus.operating.working import work
from nexus.vault.cipher import Unopened
from nexus.vault.models import ClaimKey
from tests.operating.servers import CANARY, Server

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
LETTER = Letter(to="ada@example.org", subject="Your saved form", words=CANARY)


@pytest.fixture(autouse=True)
def by(settings, monkeypatch):
    """Chooses the server of mail."""
    monkeypatch.setattr(Server, "taken", [])

    def chosen(name: str) -> None:
        settings.MAIL_GOES_BY = {"backend": f"tests.operating.servers.{name}"}

    chosen("Server")
    return chosen


def written(keeps: timedelta = timedelta(minutes=15)) -> Mail:
    return write_mail(LETTER, keeps=keeps)


def test_what_waits_is_sealed_under_a_key_that_is_locked_with_the_ring():
    mail = written()
    assert CANARY.encode() not in bytes(mail.sealed or b"")
    assert b"ada" not in bytes(mail.sealed or b"")
    assert letter_of(mail) == LETTER
    ClaimKey.objects.all().delete()
    with pytest.raises(Unopened):
        letter_of(mail)


def test_it_opens_in_no_other_row():
    one, other = written(), written()
    other.sealed = one.sealed
    with pytest.raises(Unopened):
        letter_of(other)


def test_it_is_sent_once_and_nothing_is_left_of_it():
    mail = written()
    hand_over(mail.pk)
    hand_over(mail.pk)
    [sent] = Server.taken
    assert (sent.to, sent.subject, sent.body) == (["ada@example.org"], LETTER.subject, CANARY)
    mail.refresh_from_db()
    assert mail.sealed is None
    assert mail.sent_at is not None


@pytest.mark.parametrize(
    ("server", "why", "again"),
    [("Gone", NotSent, True), ("Refusing", NotSent, True), ("HangingUp", MayHaveBeenSent, False)],
)
def test_what_was_surely_not_sent_may_go_again_by_itself_and_nothing_else(by, server, why, again):
    mail = written()
    by(server)
    with pytest.raises(why) as failure:
        hand_over(mail.pk)
    assert CANARY not in str(failure.value)
    assert failure.value.__cause__ is None
    by("Server")
    before = len(Server.taken)
    if again:
        hand_over(mail.pk)
        assert len(Server.taken) == before + 1
    else:
        with pytest.raises(MayHaveBeenSent):
            hand_over(mail.pk)
        assert len(Server.taken) == before
        send_after_all(mail.pk)  # a person decided
        hand_over(mail.pk)
        assert len(Server.taken) == before + 1


def test_what_waited_too_long_is_not_sent_and_its_words_are_gone():
    mail = written(keeps=timedelta(seconds=-1))
    with pytest.raises(CameTooLate):
        hand_over(mail.pk)
    mail.refresh_from_db()
    assert mail.sealed is None
    assert Server.taken == []


def test_it_is_marked_before_it_goes(monkeypatch):
    mail = written()

    class Looks(Server):
        def send_messages(self, email_messages):
            assert Mail.objects.get().begun_at is not None
            return super().send_messages(email_messages)

    monkeypatch.setattr(delivering, "opened_server", Looks)
    hand_over(mail.pk)
    assert len(Server.taken) == 1


# ── The way that everything else takes ───────────────────────────────────────────────────────────


def test_what_mails_by_way_of_django_waits_for_the_worker(settings, tmp_path):
    settings.VAR_DIR = tmp_path
    message = EmailMessage("Your saved form", CANARY, None, ["ada@example.org"])
    assert Outbox().send_messages([message]) == 1
    assert Server.taken == []
    [job] = DBTaskResult.objects.all()
    assert job.args_kwargs == {"args": [str(Mail.objects.get().pk)], "kwargs": {}}
    work(once=True)
    assert [one.to for one in Server.taken] == [["ada@example.org"]]


def test_what_is_taken_back_is_never_sent():
    with transaction.atomic():
        Outbox().send_messages([EmailMessage("Your saved form", CANARY, None, ["a@example.org"])])
        transaction.set_rollback(True)
    assert not Mail.objects.exists()
    assert not DBTaskResult.objects.exists()


# ── What it says ─────────────────────────────────────────────────────────────────────────────────


def test_a_notice_says_when_and_how_to_keep_it_and_nothing_about_health(settings):
    settings.SITE_ADDRESS = "https://forms.example.org"
    until = timezone.localdate().replace(year=2027, month=3, day=4)
    letter = notice("ada@example.org", days=7, until=until)
    assert letter.subject == "Your saved form"
    assert "March 4, 2027, in 7 days" in letter.words
    assert "https://forms.example.org/return/" in letter.words
    told = f"{letter.subject} {letter.words}".lower()
    for word in ("back", "pain", "claim", "letter", "nexus", "veteran", "health", "doctor", "va "):
        assert f" {word}" not in told.replace("\n", " ")

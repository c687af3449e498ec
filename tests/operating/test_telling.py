"""Whoever left an address gets each notice once, sealed on its way, and only if the note holds."""

from datetime import date, timedelta

import pytest

from nexus.accounts.actor import CodeHolder, System
from nexus.claims.beginning import begin_claim
from nexus.claims.models import Claim, Notice
from nexus.claims.notices import leave_address
from nexus.claims.retention import months_after
from nexus.operating.mails import letter_of
from nexus.operating.models import Mail
from nexus.operating.telling import tell_all_due

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
TODAY = date(2027, 2, 1)


@pytest.fixture
def claim(db):
    claim, _code = begin_claim(by=System("visitor"))
    leave_address(claim=claim, address="ada@example.org", by=CodeHolder(claim.pk))
    Claim.objects.update(last_visit=months_after(TODAY + timedelta(days=30), -12))
    return claim


def told(day: int, sent: list) -> int:
    return tell_all_due(send=sent.append, today=TODAY + timedelta(days=day))


def test_in_a_year_of_days_it_is_told_twice_and_at_the_right_times(claim):
    sent: list = []
    days = [day for day in range(-40, 40) if told(day, sent) or told(day, sent)]
    assert days == [0, 23]
    words = [letter_of(mail).words for mail in Mail.objects.order_by("queued_at")]
    assert "in 30 days" in words[0]
    assert "in 7 days" in words[1]
    assert [mail.pk for mail in Mail.objects.order_by("queued_at")] == sent


def test_a_day_on_which_nothing_ran_is_made_up_for_and_the_mail_says_how_long(claim):
    sent: list = []
    assert told(2, sent) == 1
    assert "in 28 days" in letter_of(Mail.objects.get()).words


def test_what_can_not_be_queued_counts_as_not_told(claim):
    class Refused(Exception):
        pass

    def refuse(_mail):
        raise Refused

    with pytest.raises(Refused):
        tell_all_due(send=refuse, today=TODAY)
    assert not Notice.objects.exists()
    assert not Mail.objects.exists()
    assert told(0, []) == 1


def test_the_mail_holds_no_word_of_whose_it_is(claim):
    told(0, [])
    letter = letter_of(Mail.objects.get())
    assert letter.to == "ada@example.org"
    assert str(claim.pk) not in letter.words

"""Refusals are counted, and told once a minute: whoever tries all day fills no audit."""

import uuid
from datetime import UTC, datetime, timedelta

import pytest

from nexus.audit import tallying
from nexus.audit.models import Event, Tally
from nexus.audit.recording import What
from nexus.audit.tallying import count_refusal, write_tallies

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


@pytest.fixture(autouse=True)
def _noon(time_machine):
    time_machine.move_to(NOON, tick=False)


def told() -> list[tuple[str, str, str]]:
    events = Event.objects.filter(actor="stranger").order_by("number")
    return [(event.what, str(event.claim or ""), event.detail.split("/")[0]) for event in events]


def test_two_hundred_tries_in_a_minute_are_one_event(time_machine):
    for _ in range(200):
        count_refusal(what=What.CODE_REFUSED)
    assert told() == []
    time_machine.shift(MINUTE)
    count_refusal(what=What.CODE_REFUSED)
    assert told() == [("code-refused", "", "200")]
    assert str(Tally.objects.get()) == "1 × code-refused"


def test_an_event_tells_the_minute_it_is_about(time_machine):
    count_refusal(what=What.CODE_REFUSED)
    time_machine.shift(MINUTE * 90)
    write_tallies()
    minute = int(Event.objects.get(actor="stranger").detail.split("/")[1])
    assert datetime.fromtimestamp(minute * 60, UTC) == NOON


def test_each_kind_and_each_claim_is_counted_by_itself(time_machine):
    one = uuid.uuid4()
    for what, claim in ((What.CODE_REFUSED, None), (What.CLAIM_REFUSED, one)) * 2:
        count_refusal(what=what, claim=claim)
    time_machine.shift(MINUTE)
    write_tallies()
    assert sorted(told()) == [("claim-refused", str(one), "2"), ("code-refused", "", "2")]


def test_whoever_asks_for_ever_other_claims_is_counted_without_naming_them(time_machine):
    for _ in range(100):
        count_refusal(what=What.CLAIM_REFUSED, claim=uuid.uuid4())
    time_machine.shift(MINUTE)
    write_tallies()
    assert len(told()) == tallying.MOST_A_MINUTE + 1
    assert sum(int(count) for _what, _claim, count in told()) == 100


def test_nothing_is_told_twice(time_machine):
    count_refusal(what=What.CODE_REFUSED)
    time_machine.shift(MINUTE)
    write_tallies()
    write_tallies()
    assert len(told()) == 1
    assert not Tally.objects.exists()

"""The note of the last event keeps up with many writers, and survives being written badly."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.db import connection

from nexus.audit.chain import Link, last_link
from nexus.audit.head import NOTE_BYTES, SYNC_AFTER, Synced, note_head, noted_head, replace_head
from nexus.audit.models import Event
from nexus.audit.recording import What, record
from nexus.audit.verifying import follow

WRITERS, EACH = 4, 10


def write_some(_writer: int) -> None:
    for turn in range(EACH):
        record(what=What.DRAFT_MADE, actor="code-holder", claim=None, detail=str(turn))
    connection.close()


@pytest.mark.django_db(transaction=True)
def test_many_at_once_make_one_chain_and_the_note_is_of_its_last_event(note):
    record(what=What.DRAFT_MADE, actor="code-holder", claim=None)
    before, _now = last_link()
    replace_head(Path(note), before)
    with ThreadPoolExecutor(WRITERS) as writers:
        list(writers.map(write_some, range(WRITERS)))
    last, broken = follow({})
    assert broken is None
    assert last.number == before.number + WRITERS * EACH
    assert noted_head() == last


@pytest.mark.django_db
def test_a_note_that_lags_behind_catches_up(audit, note, write):
    third, fourth = (
        Link(event.number, event.seal) for event in Event.objects.filter(number__in=[3, 4])
    )
    replace_head(Path(note), third)
    write(1)
    assert noted_head() == last_link()[0]
    note_head(fourth, third)
    assert noted_head() == last_link()[0]


@pytest.mark.django_db
def test_a_note_is_always_as_long(audit, note, write):
    for _ in range(3):
        write(1)
        assert note.stat().st_size == NOTE_BYTES
        assert note.stat().st_mode & 0o077 == 0


def test_the_disk_is_waited_for_once_a_second(monkeypatch):
    synced, now = Synced(), 100.0
    monkeypatch.setattr("nexus.audit.head.time.monotonic", lambda: now)
    assert synced.is_due()
    assert not synced.is_due()
    now += SYNC_AFTER
    assert synced.is_due()

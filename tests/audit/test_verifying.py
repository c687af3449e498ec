"""Whoever changes the audit is found, and told where, even if the database let them."""

import random
import re
import shutil

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction

from nexus.audit import chain, verifying
from nexus.audit.accepting import NotAtTheEnd, accept_end
from nexus.audit.models import Event
from nexus.audit.verifying import verify
from nexus.vault.ring import turn_ring
from tests.audit.tampering import TAMPERS, guards_off, store, stored

pytestmark = pytest.mark.django_db
EACH = 12
"""Twelve tries of each of seventeen ways: 204 in all."""


@transaction.atomic
def found_after(tamper: str, seed: int) -> str:
    """What is told after the tampering, which is taken back again; empty if all seems well."""
    before = stored()
    after = TAMPERS[tamper]([dict(row) for row in before], random.Random(seed))
    assert after != before
    with guards_off():
        store(after)
    broken = verify().broken
    transaction.set_rollback(True)
    return broken.words if broken else ""


def test_what_nobody_changed_is_whole(audit):
    assert verify().broken is None
    assert verify().last.number == Event.objects.count() == 12


def test_there_are_two_hundred_tries():
    assert EACH * len(TAMPERS) >= 200


@pytest.mark.parametrize("tamper", TAMPERS)
def test_whoever_gets_past_the_database_is_found(audit, tamper):
    found = [found_after(tamper, seed) for seed in range(EACH)]
    assert all(found)
    assert verify().broken is None


@pytest.mark.parametrize("tamper", TAMPERS)
def test_and_without_seals_and_note_none_is_found(audit, tamper, monkeypatch, note):
    """The seeded fault: a check that finds nothing shows here that the one above can fail."""
    monkeypatch.setattr(verifying, "break_in", lambda *_args, **_more: None)
    monkeypatch.setattr(verifying, "break_at_end", lambda *_args, **_more: None)
    monkeypatch.setattr(verifying, "gap", lambda *_args: None)
    monkeypatch.setattr(verifying, "noted_head", lambda: None)
    assert not any(found_after(tamper, seed) for seed in range(EACH))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_event SET detail = 'other' WHERE number = 3",
        "UPDATE audit_event SET number = number + 100",
        "DELETE FROM audit_event WHERE number = 12",
        "DELETE FROM audit_event",
        *(
            "INSERT INTO audit_event (number, at, actor, what, detail, key_id, seal) "
            f"SELECT {number}, at, actor, what, detail, key_id, seal FROM audit_event "
            "WHERE number = 1"
            for number in (0, 3, 12, 14, -1)
        ),
    ],
)
def test_whoever_does_not_is_refused(audit, statement):
    before = stored()
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    assert stored() == before


@pytest.mark.parametrize(
    ("tamper", "told"),
    [
        ("edit detail", r"Event \d+ is not as it was written"),
        ("swap keys", r"Event \d+ names a key that is not in the key ring"),
        ("delete", r"Event \d+ is missing|the end is cut off"),
        ("truncate", r"The audit ends at event \d+, but event 12 had been written"),
    ],
)
def test_the_first_break_is_named_in_words(audit, tamper, told):
    assert re.search(told, found_after(tamper, 1))


def test_the_first_of_several_breaks_is_the_one_that_is_named(audit):
    rows = stored()
    rows[4]["detail"] = rows[8]["detail"] = "other"
    with guards_off():
        store(rows)
    broken = verify().broken
    assert broken
    assert broken.words.startswith("Event 5 is not as it was written")


def test_a_missing_guard_is_found(audit):
    with connection.cursor() as cursor:
        on = " ON audit_event" if connection.vendor == "postgresql" else ""
        cursor.execute(f"DROP TRIGGER audit_event_only_at_the_end{on}")
    broken = verify().broken
    assert broken
    assert "no longer guards" in broken.words


def test_a_cut_off_end_is_found_even_after_more_was_written(audit, write):
    """The numbers are given again, but not the seals."""
    with guards_off():
        store(stored()[:-3])
    for events in (1, 2, 1, 5):
        write(events)
        broken = verify().broken
        assert broken
        assert broken.at_the_end


@pytest.mark.parametrize("written", ["", "{}", "[1]", '{"number": 12}', "\0", '{"number": "x"}'])
def test_a_note_that_is_not_ours_is_found_and_stays(audit, note, write, written):
    note.write_text(written)
    write(1)
    broken = verify().broken
    assert broken
    assert "is not as this site wrote it" in broken.words
    assert note.read_text() == written


def test_a_note_set_back_by_hand_is_not_ours(audit, note):
    note.write_text(note.read_text().replace('"number": 12', '"number": 11'))
    assert verify().broken


def test_a_missing_note_is_found(audit, note, write):
    note.unlink()
    write(1)
    broken = verify().broken
    assert broken
    assert "is missing" in broken.words


def test_after_the_keys_are_turned_old_and_new_events_are_whole(audit, write, settings, tmp_path):
    settings.KEY_RING_FILE = shutil.copy(settings.KEY_RING_FILE, tmp_path)
    turn_ring()
    write(2)
    assert verify().broken is None
    assert len(set(Event.objects.values_list("key_id", flat=True))) == 2


def test_a_link_that_was_kept_elsewhere_is_asked_for(audit, note):
    kept = verify().last
    with guards_off():
        store(stored()[:-3])
    note.unlink()
    broken = verify(known=f"{kept.number}:{kept.seal}").broken
    assert broken
    assert "event 12 had been written" in broken.words


def test_after_a_restore_the_audit_goes_on_and_tells_it(audit, write):
    with guards_off():
        store(stored()[:-3])
    accept_end()
    write(2)
    assert verify().broken is None
    told = Event.objects.get(what="end-missed")
    assert (told.number, told.detail) == (10, "9/12")


def test_what_is_broken_elsewhere_is_not_accepted(audit):
    rows = stored()
    rows[4]["detail"] = "other"
    with guards_off():
        store(rows)
    with pytest.raises(NotAtTheEnd):
        accept_end()
    assert not Event.objects.filter(what="end-missed").exists()


def test_where_nothing_is_missed_nothing_is_accepted(audit):
    accept_end()
    assert Event.objects.count() == 12


def test_the_command_prints_the_last_link(audit, capsys):
    call_command("audit_verify")
    last = verify().last
    assert f"{last.number}:{last.seal}" in capsys.readouterr().out
    call_command("audit_verify", known=f"{last.number}:{last.seal}")


def test_the_command_names_the_break_and_fails(audit):
    with guards_off():
        store(stored()[:-1])
    with pytest.raises(CommandError, match="the end is cut off") as failure:
        call_command("audit_verify")
    assert failure.value.returncode == 1
    call_command("audit_verify", accept_end=True)
    call_command("audit_verify")


def test_no_key_of_the_ring_signs_by_itself(audit):
    """The keys that lock claims are not those of the chain."""
    key = bytes(32)
    assert chain.key_for_chain(key) != key

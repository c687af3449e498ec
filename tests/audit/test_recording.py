"""An event is written in words chosen beforehand, and stays as it was written."""

import uuid
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from nexus.audit.models import Event
from nexus.audit.recording import What, record

pytestmark = pytest.mark.django_db


@pytest.fixture
def event():
    claim = uuid.uuid4()
    record(what=What.ANSWERS_RECORDED, actor="code-holder", claim=claim, detail="records/3")
    return Event.objects.get(claim=claim)


def test_it_says_who_did_what_when(event):
    assert str(event) == "answers-recorded by code-holder"
    assert event.detail == "records/3"
    assert abs(event.at - timezone.now()) < timedelta(seconds=10)


@pytest.mark.parametrize(
    "words", ["My back hurts", "Jane", "7.5", "7\n", "x" * 81, "<b>", "555-12-3456 ", "é"]
)
def test_what_a_person_typed_does_not_fit(words):
    with pytest.raises(ValueError, match="not a text") as refusal:
        record(what=What.DRAFT_MADE, actor="system", claim=None, detail=words)
    assert words not in str(refusal.value)


def refused(statement: str, *values: int) -> None:
    with (
        pytest.raises(DatabaseError, match="the audit only grows"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement, values)


@pytest.mark.parametrize("column", ["at", "actor", "what", "claim", "detail"])
def test_no_part_of_an_event_is_changed(event, column):
    refused(f'UPDATE audit_event SET "{column}" = "{column}" WHERE number = %s', event.pk)


def test_no_event_is_removed(event):
    refused("DELETE FROM audit_event WHERE number = %s", event.pk)
    assert Event.objects.filter(pk=event.pk).exists()


def test_nor_through_a_model(event):
    event.detail = "other"
    with pytest.raises(DatabaseError, match="the audit only grows"), transaction.atomic():
        event.save()
    with pytest.raises(DatabaseError, match="the audit only grows"), transaction.atomic():
        event.delete()


def test_nor_in_any_way_that_only_this_database_has(event):
    if connection.vendor == "sqlite":
        refused(
            'INSERT OR REPLACE INTO audit_event (number, "at", actor, what, detail, key_id, seal) '
            "VALUES (%s, CURRENT_TIMESTAMP, 'x', 'x', '', 'x', 'x')",
            event.pk,
        )
    else:
        refused("TRUNCATE audit_event")
    assert Event.objects.filter(pk=event.pk, detail="records/3").exists()


def test_the_guard_can_be_lifted_by_a_migration_and_no_other_way():
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            if connection.vendor == "sqlite"
            else "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
        )
        names = {row[0] for row in cursor.fetchall()}
    assert names in (
        {"audit_event_no_update", "audit_event_no_delete", "audit_event_only_at_the_end"},
        {"audit_event_only_grows", "audit_event_only_at_the_end"},
    )


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("time", [1, 2])
def test_tests_that_empty_the_tables_leave_the_audit_alone(time):
    record(what=What.CLAIM_BEGUN, actor="system", claim=None)
    assert Event.objects.exists()

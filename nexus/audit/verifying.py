"""Reads the whole audit again, and names the first place where it is not as it was written."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.db import connection

from nexus.audit.chain import START, Link, UnknownKey, Written, seal_of
from nexus.audit.head import HeadRefused, alone, noted_head
from nexus.audit.models import Event
from nexus.vault.ring import Ring, current_ring

GUARDS = {
    "sqlite": {
        "audit_event_no_update",
        "audit_event_no_delete",
        "audit_event_only_at_the_end",
    },
    "postgresql": {"audit_event_only_grows", "audit_event_only_at_the_end"},
}
GUARDS_THERE = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT tgname FROM pg_trigger WHERE tgenabled = 'O'",
}


@dataclass(frozen=True)
class Break:
    """What is wrong, in words; the end can be accepted after a restore, anything else cannot."""

    words: str
    at_the_end: bool = False


@dataclass(frozen=True)
class Verified:
    """How far the chain holds, and why no further."""

    last: Link
    broken: Break | None


def verify(*, known: str = "") -> Verified:
    """`known` is a link that was kept elsewhere, as number:seal."""
    noted, refused = None, False
    try:
        with alone(Path(settings.AUDIT_HEAD_FILE)):  # not while it is being written
            noted = noted_head()  # before the events: one written meanwhile is then no surprise
    except HeadRefused:
        refused = True
    wanted = {link.number: link for link in (noted, link_from(known)) if link}
    last, broken = follow(wanted)
    if broken is None:
        broken = break_at_end(last, noted, refused=refused) or missing_guard()
    return Verified(last, broken)


def link_from(known: str) -> Link | None:
    number, _colon, seal = known.strip().partition(":")
    return Link(int(number), seal) if number.isdecimal() else None


def follow(wanted: Mapping[int, Link]) -> tuple[Link, Break | None]:
    """Along the chain to its end or first break, by way of the events that were noted."""
    ring, last = current_ring(), START
    for written, seal in events():
        if written.number != last.number + 1:
            return last, gap(last.number + 1, written.number)
        if broken := break_in(written, seal, before=last, ring=ring):
            return last, broken
        last = Link(written.number, seal)
        if wanted.get(last.number, last) != last:
            return last, Break(
                f"Event {last.number} is not the one that was noted.", at_the_end=True
            )
    missed = max(wanted, default=0)
    return last, cut_off(last, missed) if missed > last.number else None


def events() -> Iterator[tuple[Written, str]]:
    columns = ("number", "at", "actor", "what", "claim", "detail", "key_id")
    rows = Event.objects.order_by("number").values_list(*columns, "seal")
    for *row, seal in rows.iterator(chunk_size=1000):
        yield Written(**dict(zip(columns, row, strict=True))), seal


def break_in(written: Written, seal: str, *, before: Link, ring: Ring) -> Break | None:
    try:
        right = seal_of(written, before=before, ring=ring)
    except UnknownKey:
        return Break(f"Event {written.number} names a key that is not in the key ring.")
    if seal != right:
        return Break(
            f"Event {written.number} is not as it was written, or does not belong after "
            f"event {before.number}."
        )
    return None


def gap(first: int, found: int) -> Break:
    if found < first:
        return Break(f"There is an event with the number {found}, before the first.")
    if found == first + 1:
        return Break(f"Event {first} is missing.")
    return Break(f"Events {first} to {found - 1} are missing.")


def cut_off(last: Link, missed: int) -> Break:
    return Break(
        f"The audit ends at event {last.number}, but event {missed} had been written: "
        "the end is cut off.",
        at_the_end=True,
    )


def break_at_end(last: Link, noted: Link | None, *, refused: bool) -> Break | None:
    where = settings.AUDIT_HEAD_FILE
    if refused:
        return Break(
            f"The note of the last event, {where}, is not as this site wrote it.", at_the_end=True
        )
    if noted is None and last != START:
        return Break(f"The note of the last event, {where}, is missing.", at_the_end=True)
    return None


def missing_guard() -> Break | None:
    with connection.cursor() as cursor:
        cursor.execute(GUARDS_THERE[connection.vendor])
        there = {row[0] for row in cursor.fetchall()}
    for name in sorted(GUARDS[connection.vendor] - there):
        return Break(f"The database no longer guards the audit: {name} is gone.")
    return None

"""An audit of a few events, noted as it would be on a site."""

import uuid

import pytest

from nexus.audit.recording import What, record
from tests.audit.tampering import guards_off, store

PEOPLE = ("code-holder", "code-holder-with-helper", "system")
WHAT = (What.ANSWERS_RECORDED, What.DRAFT_MADE, What.ITEM_ADDED)


@pytest.fixture
def note(settings, tmp_path):
    """A note of its own: what a test writes is taken back at its end, and the note would not be."""
    settings.AUDIT_HEAD_FILE = tmp_path / "audit_head.json"
    return settings.AUDIT_HEAD_FILE


@pytest.fixture
def write(note, django_capture_on_commit_callbacks):
    """Some events more, each noted once it is kept."""

    def more(events: int) -> None:
        for turn in range(events):
            with django_capture_on_commit_callbacks(execute=True):
                record(
                    what=WHAT[turn % 3],
                    actor=PEOPLE[turn % 2],
                    claim=uuid.UUID(int=turn % 4 + 1),
                    detail=f"records/{turn + 1}",
                )

    return more


@pytest.fixture
def audit(db, note, write):
    """Twelve events and no others, whatever tests before have kept for good."""
    with guards_off():
        store([])
    write(12)

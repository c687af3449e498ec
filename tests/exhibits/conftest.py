"""Ada, who sends in papers; a folder for them of each test's own; and checking without a thread."""

from pathlib import Path
from uuid import uuid4

import pytest
from django.conf import settings as configured

from nexus.exhibits import checking
from nexus.exhibits.intake.reader import Reader
from tests.exhibits.papers import checked_at_once
from tests.wizard.people import Person, begin

ONE = uuid4()


@pytest.fixture(autouse=True)
def folder(settings, tmp_path) -> Path:
    papers: Path = tmp_path / "papers"
    settings.PAPERS_DIR = papers
    settings.STORAGES = {
        **configured.STORAGES,
        "papers": {
            "BACKEND": "nexus.exhibits.storage.SealedStorage",
            "OPTIONS": {"location": papers},
        },
    }
    return papers


@pytest.fixture(autouse=True)
def _checked_at_once(monkeypatch):
    """A thread would not see what a test has not committed."""
    monkeypatch.setattr(checking, "check_soon", checked_at_once)


@pytest.fixture(autouse=True)
def _one_process(monkeypatch):
    """To start one takes half a second; that each claim has its own is a test in intake/."""
    read = Reader.read
    monkeypatch.setattr(
        checking.READER,
        "read",
        lambda content, limits, claim: read(checking.READER, content, limits, claim=ONE),
    )


@pytest.fixture(autouse=True, scope="session")
def _no_process_stays():
    yield
    checking.READER.end()


@pytest.fixture
def ada(db) -> Person:
    return begin()


@pytest.fixture
def dan(db) -> Person:
    return begin()

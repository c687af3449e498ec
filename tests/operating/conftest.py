"""A site in a folder, on either database; and a worker that leaves the test's process as it is."""

import pytest
from django_tasks_db.management.commands import db_worker

from nexus.operating import working
from tests.claims.conftest import cluster, site

__all__ = ["cluster", "site"]


@pytest.fixture(autouse=True)
def guest(monkeypatch):
    """It neither closes the test's connection nor takes its signals."""
    monkeypatch.setattr(working, "close_old_connections", lambda: None)
    monkeypatch.setattr(db_worker, "close_old_connections", lambda: None)
    monkeypatch.setattr(db_worker.Worker, "configure_signals", lambda _self: None)

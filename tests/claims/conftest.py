"""Ada's claim, and Dan, who has nothing to do with it."""

import shutil
from pathlib import Path

import pytest

from nexus.accounts.actor import CodeHolder, System
from nexus.claims.beginning import begin_claim
from tests.claims.postgresql import running
from tests.claims.site import site_on


@pytest.fixture
def begun(db):
    return begin_claim(by=System("visitor"))


@pytest.fixture
def claim(begun):
    return begun[0]


@pytest.fixture
def code(begun):
    return begun[1]


@pytest.fixture
def ada(claim):
    return CodeHolder(claim.pk)


@pytest.fixture
def another(db):
    return begin_claim(by=System("visitor"))[0]


@pytest.fixture
def dan(another):
    return CodeHolder(another.pk)


@pytest.fixture(scope="session")
def cluster():
    """PostgreSQL of its own, on this machine only; without it the test is skipped and named."""
    programs = shutil.which("initdb") or next(
        iter(sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True)), None
    )
    if programs is None:
        pytest.skip("no PostgreSQL on this machine")
    with running(Path(programs).resolve().parent) as found:
        yield found


@pytest.fixture(params=["sqlite", "postgresql"])
def site(request, tmp_path):
    """A site with nothing in it, on either database."""
    return site_on(request, tmp_path)

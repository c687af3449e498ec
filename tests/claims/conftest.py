"""Ada's claim, and Dan, who has nothing to do with it."""

import pytest

from nexus.accounts.actor import CodeHolder, System
from nexus.claims.actions import begin_claim


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

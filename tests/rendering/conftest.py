"""Two golden letters and all copies of each, made once for all tests; a canary and a spy."""

from collections.abc import Iterator
from typing import Any

import pytest

from nexus.letter.document import Letter
from nexus.rendering.pdf import Copy, OwnAssets
from tests.rendering.canary import Canary, listening
from tests.rendering.making import golden, rendered


@pytest.fixture(scope="session")
def listener() -> Iterator[Canary]:
    with listening() as one:
        yield one


@pytest.fixture
def canary(listener: Canary) -> Canary:
    """A server that nobody has asked anything yet."""
    listener.asked.clear()
    return listener


@pytest.fixture
def fetched(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every address that a render asks our fetcher for."""
    asked: list[str] = []
    fetch = OwnAssets.fetch

    def spy(self: OwnAssets, url: str, headers: object = None) -> Any:
        asked.append(url)
        return fetch(self, url, headers)

    monkeypatch.setattr(OwnAssets, "fetch", spy)
    return asked


@pytest.fixture(params=["va_direct_hatch", "ssa_function"])
def case(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=list(Copy))
def copy(request: pytest.FixtureRequest) -> Copy:
    return Copy(request.param)


@pytest.fixture
def letter(case: str) -> Letter:
    return golden(case)


@pytest.fixture
def data(case: str, copy: Copy) -> bytes:
    """The PDF of the letter."""
    return rendered(case, copy)


@pytest.fixture
def to_fill(case: str) -> bytes:
    """The clinician's copy."""
    return rendered(case, Copy.CLINICIAN)


@pytest.fixture
def to_read(case: str) -> bytes:
    """The claimant's copy."""
    return rendered(case, Copy.CLAIMANT)

"""Two golden letters, and both copies of each, made once for all tests."""

import pytest

from nexus.letter.document import Letter
from nexus.rendering.pdf import Copy
from tests.rendering.making import golden, rendered


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

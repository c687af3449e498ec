"""A real browser for every test of this folder, and Ada, who has just begun her claim."""

import pytest

from tests.browsing import browser, open_tab
from tests.wizard.people import Person, begin

__all__ = ["browser", "open_tab"]


@pytest.fixture
def ada(transactional_db: None) -> Person:
    return begin()

"""Ada, who tells of her back, and Dan, who has a claim of his own and nothing to do with hers."""

import pytest

from tests.wizard.people import Person, begin


@pytest.fixture
def ada(db) -> Person:
    return begin()


@pytest.fixture
def dan(db) -> Person:
    return begin()

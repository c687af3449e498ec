"""Ada has a letter, and mail; Dan is somebody else."""

import pytest

from tests.accounts.mailbox import Mailbox
from tests.wizard.people import Person, begin


@pytest.fixture
def ada() -> Person:
    return begin()


@pytest.fixture
def ada_mail(ada) -> Mailbox:
    """In the browser in which her letter is open."""
    return Mailbox("ada@example.org", ada.client)


@pytest.fixture
def dan_mail() -> Mailbox:
    return Mailbox("dan@example.org")

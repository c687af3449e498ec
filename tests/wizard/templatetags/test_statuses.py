"""How far something is, in a word that does not need color or sight."""

import pytest

from nexus.interview.journey import Status
from nexus.wizard.templatetags.statuses import status


@pytest.mark.parametrize(
    ("how_far", "words"),
    [
        (Status.COMPLETED, "Completed"),
        (Status.IN_PROGRESS, "In progress"),
        (Status.NOT_STARTED, "Not yet started"),
    ],
)
def test_a_status_is_said_in_words(how_far, words):
    assert status(how_far, "story").endswith(f"</svg>{words}</span>")
    assert ' id="status-story"' in status(how_far, "story")


def test_without_a_key_nothing_can_be_described_by_it():
    assert "id=" not in status("in-progress")


def test_a_key_is_never_markup():
    assert "<b>" not in status("completed", "<b>")

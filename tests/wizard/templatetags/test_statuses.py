"""How far something is, in a word that does not need color or sight."""

import pytest

from nexus.interview.journey import Status
from nexus.programs.choosing import every_stage
from nexus.wizard.place import places_in
from nexus.wizard.templatetags.statuses import pages_of_task, status


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


def test_the_pages_of_a_task_stand_with_their_statuses_and_lead_into_the_claim():
    [place, *_others] = places_in(every_stage())
    rows = pages_of_task("/claims/1/", [(place, Status.IN_PROGRESS)])
    assert rows.startswith(f'<li><a href="/claims/1/{place.path}/" aria-describedby="status-')
    assert rows.endswith("In progress</span></li>")


def test_what_is_kept_of_a_row_is_the_same_for_all_claims():
    [place, *_others] = places_in(every_stage())
    [one, other] = [
        pages_of_task(home, [(place, Status.COMPLETED)]) for home in ("/claims/1/", "/claims/2/")
    ]
    assert one.replace("/claims/1/", "/claims/2/") == other != one

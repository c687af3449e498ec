"""How far something is, in a word that does not need color or sight."""

import pytest

from nexus.interview.journey import Status
from nexus.programs.choosing import every_stage
from nexus.wizard.place import Place, places_in
from nexus.wizard.templatetags.statuses import rows_of_tasks, status
from nexus.wizard.todo import Line


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


def task(*pages: tuple[Place, Status]) -> Line:
    return Line(key="story-1", title="Your story", status=Status.IN_PROGRESS, pages=pages)


def test_a_task_leads_to_its_first_page_that_is_not_completed():
    first, second, *_others = places_in(every_stage())
    row = rows_of_tasks(
        "/claims/1/", [task((first, Status.COMPLETED), (second, Status.NOT_STARTED))]
    )
    assert (
        f'<a href="/claims/1/{second.address}/" aria-describedby="status-story-1">Your story</a>'
        in row
    )


def test_the_pages_of_a_task_stand_with_their_statuses_and_lead_into_the_claim():
    first, second, *_others = places_in(every_stage())
    row = rows_of_tasks(
        "/claims/1/", [task((first, Status.COMPLETED), (second, Status.IN_PROGRESS))]
    )
    assert "<summary>2 pages<" in row
    assert f'<li><a href="/claims/1/{first.address}/" aria-describedby="status-' in row
    assert row.endswith("In progress</span></li></ul></details></li>")


def test_a_task_of_one_page_is_its_page():
    [place, *_others] = places_in(every_stage())
    assert "details" not in rows_of_tasks("/claims/1/", [task((place, Status.NOT_STARTED))])


def test_what_is_kept_of_a_row_is_the_same_for_all_claims():
    first, second, *_others = places_in(every_stage())
    pages = ((first, Status.COMPLETED), (second, Status.COMPLETED))
    [one, other] = [rows_of_tasks(home, [task(*pages)]) for home in ("/claims/1/", "/claims/2/")]
    assert one.replace("/claims/1/", "/claims/2/") == other != one


def test_the_address_of_a_claim_is_never_markup():
    [place, *_others] = places_in(every_stage())
    assert "<b>" not in rows_of_tasks('"><b>', [task((place, Status.NOT_STARTED))])

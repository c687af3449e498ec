"""How much is left of a part, and where a rest comes easily."""

import pytest

from nexus.interview.journey import Status
from nexus.programs.choosing import every_stage
from nexus.wizard.place import Place, places_in
from nexus.wizard.templatetags.pacing import begins_task, time_left
from nexus.wizard.todo import Line
from tests.wizard.people import begin

PLACES = [place for place in places_in(every_stage()) if place.stage.key == "pain-impact"]


def lines(*statuses: Status) -> list[Line]:
    pages = tuple(zip(PLACES, statuses, strict=False))
    return [Line(key="one", title="One", status=Status.IN_PROGRESS, pages=pages)]


def test_what_is_completed_takes_no_more_time():
    todo = [Status.NOT_STARTED] * 16
    assert time_left(lines(*todo)) == "About 20 to 50 minutes left"
    assert time_left(lines(*todo[:1])) == "About 5 minutes left"
    assert not time_left(lines(*[Status.COMPLETED] * 16))


def test_what_is_begun_is_still_to_do():
    assert time_left(lines(Status.IN_PROGRESS)) == time_left(lines(Status.NOT_STARTED))


def test_a_task_begins_with_its_first_page_alone():
    stage = PLACES[0].stage
    opens = [place.step.key for place in PLACES if begins_task(place)]
    assert set(opens) == {task.steps[0].key for task in stage.tasks[1:]}


def test_an_item_of_a_list_begins_nothing():
    assert not any(begins_task(Place(one.stage, one.step, "1")) for one in PLACES)


@pytest.mark.django_db(databases=["default", "keys"])
def test_the_tasks_say_how_long_each_part_may_take():
    person = begin()
    page = person.client.get(person.address("tasks")).content.decode()
    assert page.count(" minutes left") == 5

"""The task list: a line a task that leads to where it goes on."""

import re

import pytest

from nexus.interview.journey import Status
from nexus.wizard.todo import tasks_of
from nexus.wizard.visit import Visit

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_a_task_goes_on_at_its_first_page_that_is_not_completed(ada):
    ada.send("pain-impact/where", {"where": ["back_left"]})
    visit = Visit.of(ada.claim)
    (task,) = [
        task
        for stage in visit.journey.stages
        for task in tasks_of(visit, stage)
        if task.title == "Where it hurts and how much"
    ]
    assert task.status is Status.IN_PROGRESS
    assert task.next.path == "pain-impact/feeling"
    assert task.pages[0][0].path == "pain-impact/where"


def test_a_task_that_is_done_opens_at_its_first_page(ada):
    ada.send("pain-impact/safety", {"warning_signs": ["none"], "dark_thoughts": "no"})
    visit = Visit.of(ada.claim)
    (task,) = [
        task
        for stage in visit.journey.stages
        for task in tasks_of(visit, stage)
        if task.title == "Safety check"
    ]
    assert (task.status, task.next.path) == (Status.COMPLETED, "pain-impact/safety")


def test_every_page_on_the_way_is_linked_from_the_list(ada):
    page = ada.client.get(ada.address("tasks")).content.decode()
    linked = set(re.findall(r'href="[^"]*/([0-9a-f]{8})/" aria-describedby', page))
    assert {place.address for place in Visit.of(ada.claim).places()} <= linked

"""The way one person takes: pages that apply, answers that count, and how far each page is."""

import pytest

from nexus.interview.answers import Answers
from nexus.interview.choice import YesNo
from nexus.interview.journey import Journey, Status, keys_of, travel
from nexus.interview.page import Page
from nexus.interview.question import JSON, UNSURE
from nexus.interview.several import Several
from nexus.interview.stage import Stage, Task
from nexus.interview.text import Text

HURT = YesNo(key="hurt", ask="Does it hurt?")
WHERE = Text(key="where", ask="Where?", optional=False, specials=UNSURE)
SINCE = Text(key="since", ask="Since when?")
CARE = YesNo(key="care", ask="Did you get care?")
PAPER = Text(key="paper", ask="Which paper?", optional=False)
PAGES_OF = Text(key="pages_of", ask="How long?")


def _hurts(answers: Answers) -> bool:
    return answers[HURT] is True


def _cared_for(answers: Answers) -> bool:
    return answers[CARE] is True


def _name(answers: Answers) -> str:
    return answers[PAPER] or ""


FIRST = Page(key="first", title="First", questions=(HURT,))
PLACE = Page(key="place", title="Place", questions=(WHERE, SINCE), applies=_hurts)
DOCTOR = Page(key="doctor", title="Doctor", questions=(CARE,), applies=_hurts)
PAPERS = Several(
    key="papers",
    title="Papers",
    item="paper",
    page=Page(key="paper", title="A paper", questions=(PAPER, PAGES_OF)),
    name=_name,
    applies=_cared_for,
)
STAGES = (
    Stage(key="begin", title="Begin", movement="Prelude", tasks=(Task("Begin", (FIRST, PLACE)),)),
    Stage(key="prove", title="Prove", tasks=(Task("Doctor", (DOCTOR,)), Task("Papers", (PAPERS,)))),
)
ALL: dict[str, JSON] = {
    "hurt": True,
    "where": "low back",
    "since": "2004",
    "care": True,
    "papers": [{"id": "1", "paper": "X-ray", "pages_of": "2"}],
    "papers_finished": True,
}


def keys(journey: Journey) -> list[str]:
    return [step.key for _stage, step in journey.steps()]


def test_everything_is_asked_of_those_it_applies_to() -> None:
    journey = travel(STAGES, ALL)
    assert keys(journey) == ["first", "place", "doctor", "papers"]
    assert journey.answers.given() == ALL
    assert [stage.key for stage in journey.stages] == ["begin", "prove"]
    assert journey.stages[0].movement == "Prelude"


def test_answers_on_a_road_not_taken_do_not_count() -> None:
    journey = travel(STAGES, {**ALL, "hurt": False})
    assert keys(journey) == ["first"]
    assert journey.answers.given() == {"hurt": False}


def test_a_condition_sees_only_answers_that_count() -> None:
    """`care` is yes, but its page was not reached, so the papers are not asked for."""
    journey = travel(STAGES, {"hurt": None, "care": True, "papers": []})
    assert keys(journey) == ["first"]


def test_a_stage_without_pages_is_left_out() -> None:
    assert [stage.key for stage in travel(STAGES, {}).stages] == ["begin"]


def test_a_page_that_applies_again_brings_its_answers_back() -> None:
    there: dict[str, JSON] = {**ALL, "hurt": False}
    assert travel(STAGES, {**there, "hurt": True}).answers.given() == ALL


def test_a_question_is_found_on_its_page() -> None:
    found = travel(STAGES, ALL).place("since")
    assert found is not None
    assert (found.stage.key, found.step.key, found.item) == ("begin", "place", "")


@pytest.mark.parametrize(
    ("path", "item"), [("papers", ""), ("papers/7", "7"), ("papers/7/paper", "7")]
)
def test_a_question_of_an_item_is_found_with_its_item(path: str, item: str) -> None:
    found = travel(STAGES, ALL).place(path)
    assert found is not None
    assert (found.step.key, found.item) == ("papers", item)


def test_whether_a_list_is_finished_is_asked_on_the_list() -> None:
    found = travel(STAGES, ALL).place("papers_finished")
    assert found is not None
    assert (found.step.key, found.item) == ("papers", "")


@pytest.mark.parametrize("path", ["since", "papers/1/paper", "nowhere"])
def test_a_question_off_the_way_is_not_found(path: str) -> None:
    assert travel(STAGES, {"hurt": False}).place(path) is None


@pytest.mark.parametrize(
    ("given", "status"),
    [
        ({}, Status.NOT_STARTED),
        ({"where": "low back"}, Status.IN_PROGRESS),
        ({"where": None, "since": "2004"}, Status.IN_PROGRESS),
        ({"where": "low back", "since": None}, Status.COMPLETED),
        ({"where": {"answer": "unsure"}, "since": None}, Status.COMPLETED),
        ({"where": 7, "since": None}, Status.IN_PROGRESS),
        ({"where": "low back", "since": 7}, Status.COMPLETED),
    ],
)
def test_a_page_is_as_far_as_its_answers(given: dict[str, JSON], status: Status) -> None:
    assert travel(STAGES, {"hurt": True, **given}).status(PLACE) is status


def test_a_page_that_holds_unfinished_text_is_in_progress() -> None:
    assert travel(STAGES, ALL, {"place"}).status(PLACE) is Status.IN_PROGRESS
    assert travel(STAGES, ALL).status(PLACE) is Status.COMPLETED


@pytest.mark.parametrize(
    ("given", "unfinished", "status"),
    [
        ({}, "", Status.NOT_STARTED),
        ({"papers": []}, "", Status.NOT_STARTED),
        ({"papers_finished": None}, "", Status.IN_PROGRESS),
        ({"papers_finished": False}, "", Status.IN_PROGRESS),
        ({"papers_finished": True}, "", Status.COMPLETED),
        ({"papers": [{"id": "1"}]}, "", Status.IN_PROGRESS),
        ({"papers": [{"id": "1"}], "papers_finished": True}, "", Status.IN_PROGRESS),
        ({"papers": ALL["papers"]}, "", Status.IN_PROGRESS),
        ({"papers": ALL["papers"], "papers_finished": True}, "", Status.COMPLETED),
        ({"papers": ALL["papers"], "papers_finished": True}, "papers/1", Status.IN_PROGRESS),
        ({"papers": ALL["papers"], "papers_finished": True}, "papers/2", Status.COMPLETED),
        ({"papers": ALL["papers"], "papers_finished": True}, "papers", Status.IN_PROGRESS),
        ({}, "papers", Status.IN_PROGRESS),
    ],
)
def test_a_list_is_complete_when_its_items_are_and_the_person_says_so(
    given: dict[str, JSON], unfinished: str, status: Status
) -> None:
    journey = travel(STAGES, {"hurt": True, "care": True, **given}, {unfinished})
    assert journey.status(PAPERS) is status


def test_a_step_has_the_keys_under_which_it_is_given() -> None:
    assert keys_of(PLACE) == ("where", "since")
    assert keys_of(PAPERS) == ("papers", "papers_finished")


@pytest.mark.parametrize(
    ("given", "status"),
    [
        ({"hurt": True}, Status.IN_PROGRESS),
        ({"hurt": True, "where": "back", "since": None}, Status.COMPLETED),
        ({"hurt": False}, Status.COMPLETED),
        ({}, Status.NOT_STARTED),
    ],
)
def test_a_task_is_as_far_as_its_pages_are(given: dict[str, JSON], status: Status) -> None:
    journey = travel(STAGES, given)
    assert journey.task_status(journey.stages[0].tasks[0]) is status


def test_a_task_without_a_page_on_the_way_is_not_shown() -> None:
    journey = travel(STAGES, {**ALL, "care": False})
    assert [task.title for task in journey.stages[1].tasks] == ["Doctor"]

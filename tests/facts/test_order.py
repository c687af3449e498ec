"""Events, diagnoses and gaps stand in the order of a life; what has no date comes last."""

import pytest

from nexus.facts.fact import Known, value_of
from nexus.facts.sources import Answered
from nexus.interview.question import JSON
from tests.telling import UNSURE, Told, case_of, listing, only

DATES: list[JSON] = [
    None,
    {"year": 2010},
    UNSURE,
    {"year": 1999, "month": 5},
    {"year": 1999, "season": "winter"},
]
IN_ORDER = ["5", "4", "2", "1", "3"]


@pytest.mark.parametrize(
    ("several", "key"),
    [("events", "event_date"), ("diagnoses", "diagnosed_on"), ("gaps", "gap_start")],
)
def test_the_earliest_comes_first_and_the_undated_keep_their_order(several: str, key: str) -> None:
    case = case_of(listing(several, *[Told({key: when}) for when in DATES]))
    found = {
        "events": [one.id for one in case.events],
        "diagnoses": [one.id for one in case.diagnoses],
        "gaps": [one.id for one in case.course.gaps],
    }
    assert found[several] == IN_ORDER


def test_services_stay_in_the_order_in_which_they_were_added() -> None:
    given = listing("service_periods", {"branch": "navy"}, {"branch": "army"})
    branches = [value_of(service.branch) for service in case_of(given).services]
    assert [branch.words for branch in branches if branch] == ["the Navy", "the Army"]


@pytest.mark.parametrize(
    ("time", "period"),
    [("service", "service"), ("before", "before"), ("after", "after"), (None, "")],
)
def test_an_event_belongs_to_a_time_of_life_where_that_was_told(
    time: str | None, period: str
) -> None:
    case = case_of(only("events", event_time=time))
    assert case.events[0].period == period
    assert case.events[0].in_service is (period == "service")
    assert len(case.service_events) == (period == "service")


def test_every_fact_of_an_item_names_its_question_in_full() -> None:
    given: Told = {
        **only("events", event_felt="a pop", event_treated="ice"),
        **only("gaps", gap_self_care="heat"),
        **only("service_periods", service_job="cook"),
        **only("diagnoses", diagnosed_by="Dr. Hale"),
    }
    case = case_of(given)
    facts = [
        case.events[0].felt,
        case.events[0].treated,
        case.course.gaps[0].self_care,
        case.services[0].job,
        case.diagnoses[0].by,
    ]
    paths = [
        source.path
        for fact in facts
        if isinstance(fact, Known)
        for source in fact.sources
        if isinstance(source, Answered)
    ]
    assert paths == [
        "events/1/event_felt",
        "events/1/event_treated",
        "gaps/1/gap_self_care",
        "service_periods/1/service_job",
        "diagnoses/1/diagnosed_by",
    ]

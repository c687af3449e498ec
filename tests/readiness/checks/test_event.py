"""What happened in service is told well enough to ask a doctor about it."""

import pytest

from nexus.interview.question import JSON
from nexus.readiness.checks.event import (
    a_drill_names_an_injury,
    a_later_injury_is_weighed,
    an_event_has_something_that_supports_it,
    an_event_in_service_lies_within_it,
    an_event_says_when_where_and_how,
    something_happened_in_service,
)
from nexus.readiness.finding import Light, Severity
from tests.telling import DECLINED, UNSURE, Told, findings_of, listing

FALL: Told = {"event_time": "service", "event_kind": "fall"}
TOLD: Told = {
    **FALL,
    "event_date": {"year": 2005},
    "event_place": "Fort Sill",
    "event_words": "I fell.",
}


@pytest.mark.parametrize(
    "given", [{}, listing("events", {**FALL, "event_time": "after"}, {"event_kind": "fall"})]
)
def test_without_an_event_in_service_there_is_nothing_to_ask_about(given: Told) -> None:
    [finding] = findings_of(something_happened_in_service, given)
    assert finding.key == "something_happened_in_service"
    assert (finding.severity, finding.light) == (Severity.BLOCKS, Light.FACTS)
    assert finding.questions == ("events",)
    assert "38 CFR 3.303(a)" in finding.authority


def test_an_event_in_service_is_something() -> None:
    assert findings_of(something_happened_in_service, listing("events", FALL)) == []


def test_an_event_is_asked_for_what_it_does_not_say() -> None:
    given = listing("events", TOLD, FALL, {**TOLD, "event_time": None})
    findings = findings_of(an_event_says_when_where_and_how, given)
    assert [(one.key, one.questions) for one in findings] == [
        ("an_event_says_when_where_and_how@3", ("events/3/event_time",)),
        (
            "an_event_says_when_where_and_how@2",
            ("events/2/event_date", "events/2/event_place", "events/2/event_words"),
        ),
    ]
    assert {(one.severity, one.light) for one in findings} == {(Severity.WARNS, Light.FACTS)}
    assert all("Layno v. Brown" in one.authority for one in findings)


@pytest.mark.parametrize(
    "event",
    [
        TOLD,
        {**TOLD, "event_date": UNSURE, "event_place": DECLINED, "event_words": DECLINED},
        {"event_time": "before"},
        {"event_time": "after"},
    ],
)
def test_what_is_unsure_declined_or_outside_service_is_not_asked_for(event: Told) -> None:
    assert findings_of(an_event_says_when_where_and_how, listing("events", event)) == []


PERIOD: Told = {"service_start": {"year": 2004, "month": 6}, "service_end": {"year": 2008}}


def dated(date: JSON, *periods: Told) -> Told:
    return {
        **listing("events", {**FALL, "event_date": date}),
        **listing("service_periods", *(periods or (PERIOD,))),
    }


@pytest.mark.parametrize(
    "given",
    [
        dated({"year": 2003}),
        dated({"year": 2004, "month": 5}),
        dated({"year": 2009}),
        dated({"year": 2012, "about": True}),
        dated({"year": 1990}, PERIOD, {"service_start": {"year": 2010}}),
    ],
)
def test_an_event_outside_the_times_of_service_blocks(given: Told) -> None:
    [finding] = findings_of(an_event_in_service_lies_within_it, given)
    assert finding.key == "an_event_in_service_lies_within_it@1"
    assert (finding.severity, finding.light) == (Severity.BLOCKS, Light.FACTS)
    assert finding.questions == ("events/1/event_date", "service_periods")
    assert finding.authority == "38 CFR 3.303(a)"


@pytest.mark.parametrize(
    "given",
    [
        dated({"year": 2004}),
        dated({"year": 2004, "month": 6}),
        dated({"year": 2008, "month": 12, "day": 31}),
        dated({"year": 2003, "about": True}),
        dated({"year": 2009, "about": True}),
        dated({"year": 2003, "month": "winter"}, {"service_start": {"year": 2004, "month": 1}}),
        dated({"year": 2015}, PERIOD, {"service_start": {"year": 2010}}),
        dated({"year": 1990}, {"service_end": {"year": 2008}}),
        dated(UNSURE),
        dated(None),
        listing("events", {**FALL, "event_date": {"year": 1990}}),
        {**dated({"year": 1990}), **listing("events", {**TOLD, "event_time": "before"})},
    ],
)
def test_an_event_that_may_lie_within_service_or_has_nothing_to_compare_passes(
    given: Told,
) -> None:
    assert findings_of(an_event_in_service_lies_within_it, given) == []


def test_an_event_without_a_paper_or_a_witness_asks_for_one() -> None:
    given = {**listing("events", FALL), **listing("records", {"record_kind": "imaging"})}
    [finding] = findings_of(an_event_has_something_that_supports_it, given)
    assert finding.key == "an_event_has_something_that_supports_it"
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.EVIDENCE)
    assert finding.questions == ("records",)
    assert "38 U.S.C. 1154(a)" in finding.authority


@pytest.mark.parametrize("kind", ["service_note", "injury_report", "statement"])
def test_a_note_a_report_or_a_statement_supports_an_event(kind: str) -> None:
    given = {**listing("events", FALL), **listing("records", {"record_kind": kind})}
    assert findings_of(an_event_has_something_that_supports_it, given) == []


def test_without_an_event_nothing_needs_support() -> None:
    assert findings_of(an_event_has_something_that_supports_it, {}) == []


DRILL, ACTIVE = Told(component="inacdutra"), Told(component="active")
GRADUAL: Told = {"event_time": "service", "event_kind": "repeated"}


def test_wear_in_weekend_drills_asks_for_an_injury() -> None:
    given = {**listing("service_periods", DRILL, DRILL), **listing("events", GRADUAL)}
    [finding] = findings_of(a_drill_names_an_injury, given)
    assert finding.key == "a_drill_names_an_injury@1"
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.FACTS)
    assert finding.questions == ("events/1/event_kind", "events")
    assert finding.authority == "38 U.S.C. 101(24)"


@pytest.mark.parametrize(
    ("periods", "events"),
    [
        ((DRILL, ACTIVE), (GRADUAL,)),
        ((DRILL,), (GRADUAL, FALL)),
        ((DRILL,), ()),
        ((), (GRADUAL,)),
        (({"component": UNSURE},), (GRADUAL,)),
        ((DRILL,), ({"event_time": "service", "event_kind": DECLINED},)),
    ],
)
def test_other_service_or_a_certain_injury_asks_nothing(
    periods: tuple[Told, ...], events: tuple[Told, ...]
) -> None:
    given = {**listing("service_periods", *periods), **listing("events", *events)}
    assert findings_of(a_drill_names_an_injury, given) == []


def test_each_injury_outside_service_is_said_to_be_in_the_letter() -> None:
    given = listing(
        "events", FALL, {**FALL, "event_time": "before"}, {**FALL, "event_time": "after"}
    )
    findings = findings_of(a_later_injury_is_weighed, given)
    assert [(one.key, one.questions) for one in findings] == [
        ("a_later_injury_is_weighed", ("events/2/event_words", "events/3/event_words")),
    ]
    assert {(one.severity, one.light) for one in findings} == {(Severity.INFORMS, Light.LETTER)}
    assert all("Reonal v. Brown" in one.authority for one in findings)


def test_without_an_injury_outside_service_nothing_is_weighed() -> None:
    assert findings_of(a_later_injury_is_weighed, listing("events", FALL)) == []

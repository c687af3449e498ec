"""Other causes that a doctor has to weigh are told."""

import pytest

from nexus.readiness.checks.causes import (
    a_heavy_job_says_what_it_asked,
    a_later_injury_says_what_it_did,
    age_can_be_weighed,
    other_causes_are_weighed,
    weight_is_told_or_declined,
)
from nexus.readiness.finding import Light, Severity
from tests.telling import DECLINED, TODAY, UNSURE, Told, findings_of, listing

WORN: Told = listing("diagnoses", {"diagnosis": "Degenerative disc disease"})
LATER: Told = {"event_time": "after", "event_kind": "fall"}
FORTY = f"{TODAY.year - 40}-01-01"
THIRTY = f"{TODAY.year - 30}-01-01"


@pytest.mark.parametrize("effort", ["medium", "heavy"])
def test_a_hard_job_without_words_asks_what_was_lifted(effort: str) -> None:
    given = listing("jobs", {"job": "Clerk"}, {"job": "Logger", "job_effort": effort})
    [finding] = findings_of(a_heavy_job_says_what_it_asked, given)
    assert finding.key == "a_heavy_job_says_what_it_asked@2"
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.FACTS)
    assert finding.questions == ("jobs/2/job_demands",)
    assert "Stefl" in finding.authority


@pytest.mark.parametrize(
    "job", [{"job_effort": "light"}, {"job_effort": "heavy", "job_demands": "Bolts of wood."}, {}]
)
def test_an_easy_job_or_one_that_is_described_asks_nothing(job: Told) -> None:
    assert findings_of(a_heavy_job_says_what_it_asked, listing("jobs", job)) == []


@pytest.mark.parametrize(
    ("event", "questions"),
    [
        (LATER, ("events/1/event_date", "events/1/event_words")),
        ({**LATER, "event_words": "I fell."}, ("events/1/event_date",)),
        ({**LATER, "event_date": {"year": 2012}}, ("events/1/event_words",)),
    ],
)
def test_a_later_injury_asks_for_its_date_and_what_it_did(
    event: Told, questions: tuple[str, ...]
) -> None:
    [finding] = findings_of(a_later_injury_says_what_it_did, listing("events", event))
    assert finding.key == "a_later_injury_says_what_it_did@1"
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.FACTS)
    assert finding.questions == questions
    assert "Reonal" in finding.authority


@pytest.mark.parametrize(
    "event",
    [
        {**LATER, "event_date": UNSURE, "event_words": DECLINED},
        {**LATER, "event_date": {"year": 2012}, "event_words": "I fell."},
        {"event_time": "service"},
        {"event_time": "before"},
    ],
)
def test_a_later_injury_that_is_told_and_other_times_are_left_alone(event: Told) -> None:
    assert findings_of(a_later_injury_says_what_it_did, listing("events", event)) == []


@pytest.mark.parametrize(
    ("given", "severity"),
    [
        (WORN, Severity.WARNS),
        ({**WORN, "born": FORTY}, Severity.INFORMS),
        ({"arthritis_seen": "yes", "born": FORTY}, Severity.INFORMS),
    ],
)
def test_wear_brings_age_into_the_letter(given: Told, severity: Severity) -> None:
    [finding] = findings_of(age_can_be_weighed, given)
    assert (finding.severity, finding.light) == (severity, Light.LETTER)
    assert finding.questions == ("born",)
    assert ("needs your date of birth" in finding.message) is ("born" not in given)


@pytest.mark.parametrize(
    "given",
    [
        {**WORN, "born": THIRTY},
        {**listing("diagnoses", {"diagnosis": "Lumbar strain"}), "born": FORTY},
        {**listing("diagnoses", {"diagnosis": "Spondylolisthesis"}), "born": FORTY},
        {"arthritis_seen": "no", "born": FORTY},
    ],
)
def test_young_backs_and_other_findings_do_not(given: Told) -> None:
    assert findings_of(age_can_be_weighed, given) == []


def test_weight_is_asked_for_once_and_may_be_declined() -> None:
    [finding] = findings_of(weight_is_told_or_declined, {})
    assert (finding.severity, finding.light) == (Severity.INFORMS, Light.FACTS)
    assert finding.questions == ("weight",)
    assert findings_of(weight_is_told_or_declined, {"weight": "180 pounds"}) == []
    assert findings_of(weight_is_told_or_declined, {"weight": DECLINED}) == []


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"weight": "180 pounds"}, "weight"),
        ({"smoking_words": "a pack a day"}, "smoking_words"),
        ({"sports": "football"}, "sports"),
        ({"steroids": "prednisone"}, "steroids"),
        (listing("jobs", {"job_effort": "heavy"}), "jobs/1/job_effort"),
    ],
)
def test_each_other_cause_that_is_told_is_said_to_be_in_the_letter(given: Told, path: str) -> None:
    [finding] = findings_of(other_causes_are_weighed, given)
    assert (finding.severity, finding.light) == (Severity.INFORMS, Light.LETTER)
    assert finding.questions == (path,)
    assert "3.303(c)" in finding.authority


@pytest.mark.parametrize(
    ("given", "paths"),
    [
        ({"smoking": "now"}, ("smoking",)),
        ({"smoking": "past", "smoking_words": "Ten years."}, ("smoking_words",)),
        ({"family_backs": "yes"}, ("family_backs",)),
        ({"family_backs": "yes", "family_words": "My father."}, ("family_words",)),
    ],
)
def test_what_was_only_ticked_counts_too(given: Told, paths: tuple[str, ...]) -> None:
    [finding] = findings_of(other_causes_are_weighed, given)
    assert finding.questions == paths


@pytest.mark.parametrize(
    "given", [{}, {"weight": DECLINED}, {"smoking": "never"}, {"family_backs": "no"}]
)
def test_what_nobody_told_is_not_in_the_letter(given: Told) -> None:
    assert findings_of(other_causes_are_weighed, given) == []

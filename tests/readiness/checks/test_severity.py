"""What is told of strength, work and days in bed goes together, or is explained."""

import pytest

from nexus.readiness.checks.severity import (
    a_load_goes_with_what_can_be_lifted,
    days_in_bed_go_with_work,
    pain_has_a_better_hour_or_a_word_why_not,
    work_goes_on_or_has_ended,
)
from nexus.readiness.finding import Light, Severity
from tests.telling import UNSURE, Told, findings_of, only

IN_BED: Told = {
    "working": "full_time",
    "days_missed": 0,
    "own_rest_days": 20,
    **only("bed_rests", bed_rest_days=10),
}


@pytest.mark.parametrize(
    ("given", "path"),
    [
        (only("jobs", job="driver", job_effort="heavy"), "jobs/1/job_demands"),
        (only("jobs", job_demands="stacks 50 lb bags"), "jobs/1/job_demands"),
        (only("jobs", job_demands="60-pound boxes", job_end={"year": 2027}), "jobs/1/job_demands"),
        ({"still_does": "I press 120 lbs at the gym"}, "still_does"),
    ],
)
def test_a_load_far_above_what_can_be_lifted_is_asked_about(given: Told, path: str) -> None:
    [finding] = findings_of(a_load_goes_with_what_can_be_lifted, {"lifting": 10, **given})
    assert finding.key == "a_load_goes_with_what_can_be_lifted"
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.FACTS)
    assert finding.questions == ("lifting", path)
    assert finding.authority == "Caluza v. Brown, 7 Vet. App. 498 (1995); SSR 16-3p"


@pytest.mark.parametrize(
    "given",
    [
        only("jobs", job_effort="heavy"),
        {"lifting": UNSURE, **only("jobs", job_effort="heavy")},
        {"lifting": 10, **only("jobs", job_effort="heavy", job_end={"year": 2020})},
        {"lifting": 10, **only("jobs", job_effort="light", job_demands="trays to 20 lb")},
        {"lifting": 25, **only("jobs", job_demands="50 lb bags")},
        {"lifting": 10, **only("jobs", job_demands="50 stairs, 1990 pupils")},
    ],
)
def test_past_jobs_light_loads_and_other_numbers_are_not(given: Told) -> None:
    assert findings_of(a_load_goes_with_what_can_be_lifted, given) == []


def test_ten_of_ten_even_at_its_best_is_to_be_described() -> None:
    always: Told = {"pain_usual": 10, "pain_best": 10, "pain_worst": 10}
    [finding] = findings_of(pain_has_a_better_hour_or_a_word_why_not, always)
    assert finding.key == "pain_has_a_better_hour_or_a_word_why_not"
    assert finding.questions == ("pain_best_often", "pain_like")
    assert "change" not in finding.message


@pytest.mark.parametrize(
    "given",
    [
        {"pain_usual": 10, "pain_best": 9},
        {"pain_usual": 10},
        {"pain_usual": 10, "pain_best": 10, "pain_best_often": "never less since the fall"},
        {"pain_usual": 10, "pain_best": 10, "pain_like": "like a knife, day and night"},
    ],
)
def test_a_better_hour_or_a_description_is_enough(given: Told) -> None:
    assert findings_of(pain_has_a_better_hour_or_a_word_why_not, given) == []


def test_weeks_in_bed_beside_full_time_work_without_a_day_missed_are_explained() -> None:
    [finding] = findings_of(days_in_bed_go_with_work, IN_BED)
    assert finding.key == "days_in_bed_go_with_work"
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.FACTS)
    assert finding.questions == ("own_rest_words", "work_changed")


@pytest.mark.parametrize(
    "more",
    [
        {"own_rest_days": 19},
        {"days_missed": 2},
        {"days_missed": None},
        {"working": "part_time"},
        {"working": None},
    ],
)
def test_fewer_days_in_bed_or_days_missed_fit_together(more: Told) -> None:
    assert findings_of(days_in_bed_go_with_work, {**IN_BED, **more}) == []


@pytest.mark.parametrize(
    "given",
    [
        {"working": "full_time", "work_stopped": "yes"},
        {"working": "part_time", "work_stopped_on": {"year": 1996}},
        {"working": "retired", "work_stopped": "working"},
    ],
)
def test_working_and_having_stopped_is_explained(given: Told) -> None:
    [finding] = findings_of(work_goes_on_or_has_ended, given)
    assert finding.key == "work_goes_on_or_has_ended"
    assert finding.questions == ("working", "work_stopped", "work_stopped_on", "work_changed")
    assert "Caluza" in finding.authority


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"working": "off_work", "work_stopped": "partly"},
        {"working": "full_time", "work_stopped": "working"},
        {"working": "not_working", "work_stopped": "no", "work_stopped_on": {"year": 2001}},
    ],
)
def test_one_account_of_work_asks_nothing(given: Told) -> None:
    assert findings_of(work_goes_on_or_has_ended, given) == []

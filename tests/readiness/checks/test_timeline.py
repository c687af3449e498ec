"""The dates fit together, and long silences have a reason."""

import pytest

from nexus.interview.question import JSON
from nexus.readiness.checks.timeline import (
    a_gap_has_a_reason,
    a_silence_of_years_has_a_reason,
    dates_follow_birth,
    pain_is_felt_before_it_is_diagnosed,
    pain_is_felt_before_it_is_treated,
    pain_that_began_after_service_is_explained,
)
from nexus.readiness.finding import Light, Severity
from tests.telling import UNSURE, Told, findings_of, listing

BORN: Told = {"born": "1957-03-09"}
EARLY: JSON = {"year": 1956}


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"first_symptoms": EARLY}, "first_symptoms"),
        ({"first_symptoms": {"year": 1957, "month": 2}}, "first_symptoms"),
        (listing("diagnoses", {"diagnosed_on": EARLY}), "diagnoses/1/diagnosed_on"),
        (listing("events", {"event_date": EARLY}), "events/1/event_date"),
        (listing("records", {"record_date": EARLY}), "records/1/record_date"),
        (
            listing("service_periods", {"service_start": EARLY}),
            "service_periods/1/service_start",
        ),
        (listing("surgeries", {"surgery_date": EARLY}), "surgeries/1/surgery_date"),
        (listing("treatments", {"treatment_start": EARLY}), "treatments/1/treatment_start"),
        (listing("jobs", {"job_start": EARLY}), "jobs/1/job_start"),
        (listing("gaps", {"gap_start": EARLY}), "gaps/1/gap_start"),
        (listing("years", {"year_from": EARLY}), "years/1/year_from"),
        ({"first_imaging": EARLY}, "first_imaging"),
        ({"primary_since": EARLY}, "primary_since"),
        ({"agency_exam_date": EARLY}, "agency_exam_date"),
        ({"decided_on": EARLY}, "decided_on"),
    ],
)
def test_a_date_before_birth_blocks(given: Told, path: str) -> None:
    [finding] = findings_of(dates_follow_birth, {**BORN, **given})
    assert finding.key == f"dates_follow_birth@{path}"
    assert (finding.severity, finding.light) == (Severity.BLOCKS, Light.FACTS)
    assert finding.questions == (path, "born")
    assert "Reonal v. Brown" in finding.authority


@pytest.mark.parametrize(
    "given",
    [
        {"first_symptoms": EARLY},
        {**BORN, "first_symptoms": {"year": 1957}},
        {**BORN, "first_symptoms": {"year": 1957, "month": 3, "day": 9}},
        {**BORN, "first_symptoms": UNSURE},
        BORN,
    ],
)
def test_a_date_that_may_follow_birth_passes(given: Told) -> None:
    assert findings_of(dates_follow_birth, given) == []


def onset(felt: JSON, *diagnosed: JSON) -> Told:
    return {
        "first_symptoms": felt,
        **listing("diagnoses", *[Told(diagnosed_on=date) for date in diagnosed]),
    }


def test_pain_after_its_diagnosis_blocks_for_each_such_diagnosis() -> None:
    given = onset({"year": 2005}, {"year": 2010}, {"year": 2004}, {"year": 2003, "month": 2})
    findings = findings_of(pain_is_felt_before_it_is_diagnosed, given)
    assert [(one.key, one.questions) for one in findings] == [
        (
            f"pain_is_felt_before_it_is_diagnosed@{number}",
            ("first_symptoms", f"diagnoses/{number}/diagnosed_on"),
        )
        for number in (3, 2)
    ]
    assert {(one.severity, one.light) for one in findings} == {(Severity.BLOCKS, Light.FACTS)}
    assert all("Caluza v. Brown" in one.authority for one in findings)


@pytest.mark.parametrize(
    "given",
    [
        onset({"year": 2005}, {"year": 2005, "month": 2}),
        onset({"year": 2005, "about": True}, {"year": 2004}),
        onset({"year": 2005}, {"year": 2004, "about": True}),
        onset(UNSURE, {"year": 2004}),
        onset({"year": 2005}, UNSURE),
        onset({"year": 2005}),
        {**onset({"year": 2005}, {"year": 2004}), "back_before": "some"},
    ],
)
def test_pain_that_may_come_before_its_diagnosis_passes(given: Told) -> None:
    assert findings_of(pain_is_felt_before_it_is_diagnosed, given) == []


TREATED = listing("treatments", {"treatment_start": {"year": 2003}})


@pytest.mark.parametrize(
    ("care", "path"),
    [
        (TREATED, "treatments/1/treatment_start"),
        (listing("surgeries", {"surgery_date": {"year": 2003}}), "surgeries/1/surgery_date"),
    ],
)
def test_pain_after_its_treatment_is_asked_about(care: Told, path: str) -> None:
    given: Told = {"first_symptoms": {"year": 2005}, **care}
    [finding] = findings_of(pain_is_felt_before_it_is_treated, given)
    assert finding.key == "pain_is_felt_before_it_is_treated"
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.FACTS)
    assert finding.questions == ("first_symptoms", path, "course_words")


@pytest.mark.parametrize(
    "given",
    [
        TREATED,
        {"first_symptoms": {"year": 2003}, **TREATED},
        {"first_symptoms": UNSURE, **TREATED},
        {"first_symptoms": {"year": 2005}, "course_words": "It came back.", **TREATED},
        {"first_symptoms": {"year": 2005}},
    ],
)
def test_pain_that_may_come_before_its_treatment_or_is_explained_passes(given: Told) -> None:
    assert findings_of(pain_is_felt_before_it_is_treated, given) == []


def began(felt: JSON, *ends: JSON) -> Told:
    return {
        "first_symptoms": felt,
        **listing("service_periods", *[Told(service_end=end) for end in ends]),
    }


@pytest.mark.parametrize(
    "given",
    [
        began({"year": 2009}, {"year": 2008}),
        began({"year": 2009}, {"year": 2008}, {"year": 2004}),
        began({"year": 2008, "month": 2}, {"year": 2008, "month": 1}),
    ],
)
def test_pain_after_the_last_service_blocks_until_it_is_explained(given: Told) -> None:
    [finding] = findings_of(pain_that_began_after_service_is_explained, given)
    assert finding.key == "pain_that_began_after_service_is_explained"
    assert (finding.severity, finding.light) == (Severity.BLOCKS, Light.FACTS)
    assert finding.questions == ("first_symptoms", "course_words")
    assert "38 CFR 3.303(d)" in finding.authority


@pytest.mark.parametrize(
    "given",
    [
        began({"year": 2008}, {"year": 2008}),
        began({"year": 2009}, {"year": 2008}, {"year": 2012}),
        began({"year": 2009}, {"year": 2008}, None),
        began({"year": 2009, "about": True}, {"year": 2008}),
        began(UNSURE, {"year": 2008}),
        began({"year": 2009}),
    ],
)
def test_pain_that_may_have_begun_in_service_passes(given: Told) -> None:
    assert findings_of(pain_that_began_after_service_is_explained, given) == []


def care(*dates: JSON, gaps: tuple[Told, ...] = ()) -> Told:
    return {
        **listing("records", *[Told(record_date=date) for date in dates]),
        **listing("gaps", *gaps),
    }


def test_silences_of_years_between_records_are_one_question_that_names_each() -> None:
    given = care({"year": 2016}, {"year": 2009}, {"year": 2010}, {"year": 2019, "month": 3})
    [finding] = findings_of(a_silence_of_years_has_a_reason, given)
    assert finding.key == "a_silence_of_years_has_a_reason"
    assert finding.message == (
        "No care is listed from 2010 to 2016 and from 2016 to 2019. What did you do for your back"
        " then?"
    )
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.EVIDENCE)
    assert "Buchanan v. Nicholson" in finding.authority


def test_a_silence_leads_to_where_it_can_be_told_and_to_the_papers_at_its_ends() -> None:
    given = {
        **care({"year": 2016}, {"year": 2009}, {"year": 2010}),
        **listing("surgeries", {"surgery_date": {"year": 2020}}),
    }
    [finding] = findings_of(a_silence_of_years_has_a_reason, given)
    assert finding.questions == (
        "gaps",
        "records",
        "records/3/record_date",
        "records/1/record_date",
        "surgeries/1/surgery_date",
    )


@pytest.mark.parametrize(
    ("later", "silent"), [({"year": 2011, "month": 3}, False), ({"year": 2011, "month": 4}, True)]
)
def test_two_years_are_no_silence_and_a_month_more_is(later: JSON, *, silent: bool) -> None:
    given = care({"year": 2009, "month": 3}, later)
    assert bool(findings_of(a_silence_of_years_has_a_reason, given)) is silent


@pytest.mark.parametrize(
    "given",
    [
        {"first_symptoms": {"year": 2015}},
        listing("events", {"event_time": "service", "event_date": {"year": 2015}}),
        listing("surgeries", {"surgery_date": {"year": 2010}}, {"surgery_date": {"year": 2014}}),
        listing("treatments", {"treatment_start": {"year": 2010}, "treatment_end": {"year": 2015}}),
    ],
)
def test_care_without_a_record_and_the_time_before_it_began_are_no_silence(given: Told) -> None:
    told = {**care({"year": 2009}, {"year": 2012}, {"year": 2016}), **given}
    assert findings_of(a_silence_of_years_has_a_reason, told) == []


@pytest.mark.parametrize(
    "gap",
    [
        {"gap_start": {"year": 2010}, "gap_end": {"year": 2015}},
        {"gap_start": {"year": 2000}, "gap_end": {"year": 2014}},
        {"gap_start": {"year": 2011}, "gap_end": {"year": 2020}},
    ],
)
def test_a_gap_that_covers_the_silence_explains_it(gap: Told) -> None:
    given = care({"year": 2009}, {"year": 2016}, gaps=(gap,))
    assert findings_of(a_silence_of_years_has_a_reason, given) == []


@pytest.mark.parametrize(
    "gap",
    [
        {"gap_start": {"year": 2017}, "gap_end": {"year": 2019}},
        {"gap_start": {"year": 2000}, "gap_end": {"year": 2009, "month": 6}},
        {"gap_start": {"year": 2012}},
        {"gap_end": {"year": 2012}},
        {"gap_start": {"year": 2000}, "gap_end": {"year": 2008}},
        {"gap_reasons": ["cost"]},
        {"gap_start": UNSURE, "gap_end": UNSURE},
    ],
)
def test_a_gap_elsewhere_or_without_dates_does_not(gap: Told) -> None:
    given = care({"year": 2009}, {"year": 2016}, gaps=(gap,))
    assert len(findings_of(a_silence_of_years_has_a_reason, given)) == 1


@pytest.mark.parametrize(
    "given",
    [care(), care({"year": 2009}), care({"year": 2009}, UNSURE, None)],
)
def test_fewer_than_two_dated_records_leave_no_silence(given: Told) -> None:
    assert findings_of(a_silence_of_years_has_a_reason, given) == []


def test_a_record_that_is_not_in_hand_breaks_no_silence() -> None:
    given = listing(
        "records",
        {"record_date": {"year": 2009}},
        {"record_date": {"year": 2012}, "record_status": "lost"},
        {"record_date": {"year": 2014}},
    )
    assert len(findings_of(a_silence_of_years_has_a_reason, given)) == 1


def test_a_gap_without_a_reason_asks_for_it() -> None:
    given = listing("gaps", {"gap_start": {"year": 2010}}, {"gap_reasons": ["cost"]})
    [finding] = findings_of(a_gap_has_a_reason, given)
    assert finding.key == "a_gap_has_a_reason@1"
    assert (finding.severity, finding.light) == (Severity.WARNS, Light.FACTS)
    assert finding.questions == ("gaps/1/gap_reasons",)
    assert "Buchanan v. Nicholson" in finding.authority


@pytest.mark.parametrize("gap", [{"gap_reasons": ["cost"]}, {"gap_words": "No car."}])
def test_a_reason_ticked_or_told_is_a_reason(gap: Told) -> None:
    assert findings_of(a_gap_has_a_reason, listing("gaps", gap)) == []

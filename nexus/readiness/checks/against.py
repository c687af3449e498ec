"""What the papers say against the person is faced, and dates for one thing agree."""

from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from nexus.facts.case import Case
from nexus.facts.fact import Fact, Known, Unknown, value_of
from nexus.facts.record import Record
from nexus.facts.value import PartialDate
from nexus.readiness.finding import Finding, Light, Severity, View

APART = timedelta(days=60)


class _Pair(NamedTuple):
    """Two dates that are of one thing, each with the path of its question."""

    path: str
    date: Fact[PartialDate]
    other_path: str
    other: Fact[PartialDate]


def a_paper_that_denies_pain_is_explained(view: View) -> Iterator[Finding]:
    """Where a paper says that there was no back pain, the person has said why."""
    told = view.case.against
    if value_of(told.denied) and isinstance(told.denied_words, Unknown):
        yield Finding(
            "a_paper_that_denies_pain_is_explained",
            "A paper says you had no back pain. That happens a lot. Say which paper it is and why"
            " it says so, in your words, so that your doctor can weigh it.",
            Severity.WARNS,
            Light.EVIDENCE,
            told.denied_words.questions or ("denied_pain",),
            "Caluza v. Brown, 7 Vet. App. 498 (1995); Reonal v. Brown, 5 Vet. App. 458 (1993)",
        )


def dates_of_one_thing_agree(view: View) -> Iterator[Finding]:
    """Two exact dates of one thing lie within sixty days, or the person has said how it is."""
    if isinstance(view.case.against.dates, Known):
        return
    for pair in (*_judged(view.case), *_happened(view.case), *_pictured(view.case)):
        date, other = value_of(pair.date), value_of(pair.other)
        if date and other and date.exact and other.exact and abs(date.first - other.first) > APART:
            yield Finding(
                f"dates_of_one_thing_agree@{pair.path}",
                "Two of your dates seem to be of the same thing, but they are more than 60 days"
                " apart. Look at both. If both are right, say how that is.",
                Severity.WARNS,
                Light.FACTS,
                (pair.path, pair.other_path, "dates_differ"),
                "Caluza v. Brown, 7 Vet. App. 498 (1995); Swann v. Brown, 5 Vet. App. 229 (1993)",
            )


def _judged(case: Case) -> Iterator[_Pair]:
    """What was told of an examination or a decision, and the one record of it."""
    told = (
        ("agency_exam_date", case.agency_exam.date, "agency_exam"),
        ("decided_on", case.decision.date, "decision"),
    )
    for path, date, kind in told:
        if (record := _only(case, kind)) is not None:
            yield _Pair(path, date, f"records/{record.id}/record_date", record.date)


def _happened(case: Case) -> Iterator[_Pair]:
    """The one event in service, its one report, and pain that began before it."""
    if len(case.service_events) != 1:
        return
    [event] = case.service_events
    path, onset = f"events/{event.id}/event_date", case.course.first_symptoms
    if (report := _only(case, "injury_report")) is not None:
        yield _Pair(path, event.date, f"records/{report.id}/record_date", report.date)
    began, happened = value_of(onset), value_of(event.date)
    if began and happened and began.surely_before(happened):
        yield _Pair("first_symptoms", onset, path, event.date)


def _pictured(case: Case) -> Iterator[_Pair]:
    """A report that is older than what was called the first picture."""
    first = value_of(case.imaging.first)
    for record in case.records:
        date = value_of(record.date)
        if record.is_a("imaging") and first and date and date.surely_before(first):
            path = f"records/{record.id}/record_date"
            yield _Pair("first_imaging", case.imaging.first, path, record.date)
            return


def _only(case: Case, kind: str) -> Record | None:
    found = [record for record in case.records if record.is_a(kind)]
    return found[0] if len(found) == 1 else None

"""Where two dates are told of one thing, far apart: neither is chosen, both are shown."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from nexus.facts.case import Case
from nexus.facts.event import Event
from nexus.facts.fact import Fact, value_of
from nexus.facts.record import Record
from nexus.facts.value import PartialDate

APART = timedelta(days=60)
"""A product choice, not law: days that close are one and the same in most memories."""


@dataclass(frozen=True)
class TwoDates:
    """What the dates are of, and each with the path of its question and who gives it."""

    what: str
    path: str
    date: Fact[PartialDate]
    other_path: str
    other: Fact[PartialDate]
    giver: str
    """Whose the other date is: "Exhibit C", or the patient's account of something else."""


def two_dates(case: Case) -> tuple[TwoDates, ...]:
    """All that are exact and lie more than sixty days apart."""
    pairs = (*_judged(case), *_happened(case), *_pictured(case))
    return tuple(pair for pair in pairs if _differ(pair))


def _differ(pair: TwoDates) -> bool:
    date, other = value_of(pair.date), value_of(pair.other)
    return bool(
        date and other and date.exact and other.exact and abs(date.first - other.first) > APART
    )


def _judged(case: Case) -> Iterator[TwoDates]:
    """What was told of an examination or a decision, and the one record of it."""
    told = (
        ("the examination for the claim", "agency_exam_date", case.agency_exam.date, "agency_exam"),
        ("the decision on the claim", "decided_on", case.decision.date, "decision"),
    )
    for what, path, date, kind in told:
        if (record := _only(case, kind)) is not None:
            yield _with_record(what, path, date, record)


def _happened(case: Case) -> Iterator[TwoDates]:
    """The one event in service, its one report, and pain that began before it."""
    if len(case.service_events) != 1:
        return
    [event] = case.service_events
    path, onset = f"events/{event.id}/event_date", case.course.first_symptoms
    report = _only(case, "injury_report")
    if report is not None and not _of_another(case, event, report):
        yield _with_record("what happened in service", path, event.date, report)
    began, happened = value_of(onset), value_of(event.date)
    if began and happened and began.surely_before(happened):
        yield TwoDates(
            "the first pain", "first_symptoms", onset, path, event.date, "what happened in service"
        )


def _pictured(case: Case) -> Iterator[TwoDates]:
    """A report that is older than what was called the first picture."""
    first = value_of(case.imaging.first)
    for record in case.records:
        date = value_of(record.date)
        if record.is_a("imaging") and first and date and date.surely_before(first):
            yield _with_record("the first imaging", "first_imaging", case.imaging.first, record)
            return


def _of_another(case: Case, event: Event, report: Record) -> bool:
    """The report is of a time at which something else happened."""
    written = value_of(report.date)
    others = (value_of(one.date) for one in case.events if one != event)
    return written is not None and any(
        other.first - APART <= written.last and written.first <= other.last + APART
        for other in others
        if other
    )


def _with_record(what: str, path: str, date: Fact[PartialDate], record: Record) -> TwoDates:
    giver = "a record not in hand" if record.missing else f"Exhibit\u00a0{record.exhibit}"
    return TwoDates(what, path, date, f"records/{record.id}/record_date", record.date, giver)


def _only(case: Case, kind: str) -> Record | None:
    found = [record for record in case.records if record.is_a(kind)]
    return found[0] if len(found) == 1 else None

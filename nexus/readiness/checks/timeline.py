"""The dates fit together, and long silences have a reason."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

from nexus.facts.case import Case
from nexus.facts.fact import Known, Unknown, value_of
from nexus.facts.value import PartialDate
from nexus.letter.words import listed
from nexus.readiness.care import NO_LOOK, cares
from nexus.readiness.finding import Finding, Light, Severity, View

MANY_MONTHS = 24
"""A product choice, not law: shorter silences are common and seldom held against anyone."""


def dates_follow_birth(view: View) -> Iterator[Finding]:
    """Nothing happened before the person was born."""
    born = value_of(view.case.person.born)
    if born is None:
        return
    for path, date in _dates(view):
        if date.last < born:
            yield Finding(
                f"dates_follow_birth@{path}",
                "This date is before you were born. Check it and your date of birth.",
                Severity.BLOCKS,
                Light.FACTS,
                (path, "born"),
                "Reonal v. Brown, 5 Vet. App. 458 (1993)",
            )


def pain_is_felt_before_it_is_diagnosed(view: View) -> Iterator[Finding]:
    """First symptoms are not after the first diagnosis, unless there was trouble before them."""
    if view.case.before.troubled:
        return
    onset = value_of(view.case.course.first_symptoms)
    for found in view.case.diagnoses:
        date = value_of(found.date)
        if onset and date and date.surely_before(onset):
            yield Finding(
                f"pain_is_felt_before_it_is_diagnosed@{found.id}",
                "You say the pain began after this diagnosis. Check both dates.",
                Severity.BLOCKS,
                Light.FACTS,
                ("first_symptoms", f"diagnoses/{found.id}/diagnosed_on"),
                "Caluza v. Brown, 7 Vet. App. 498 (1995)",
            )


def pain_is_felt_before_it_is_treated(view: View) -> Iterator[Finding]:
    """First symptoms are not after an operation on the back or a treatment of it."""
    onset = value_of(view.case.course.first_symptoms)
    told = [
        *((f"surgeries/{one.id}/surgery_date", one.date) for one in view.case.surgeries),
        *((f"treatments/{one.id}/treatment_start", one.start) for one in view.case.treatments),
    ]
    early = [
        path
        for path, fact in told
        if onset and (date := value_of(fact)) and date.surely_before(onset)
    ]
    if early and not isinstance(view.case.course.words, Known):
        yield Finding(
            "pain_is_felt_before_it_is_treated",
            "You say the pain began after some of the care for your back. Look at both dates. If"
            " both are right, say in your words how it went.",
            Severity.WARNS,
            Light.FACTS,
            ("first_symptoms", *early, "course_words"),
            "Caluza v. Brown, 7 Vet. App. 498 (1995)",
        )


def pain_that_began_after_service_is_explained(view: View) -> Iterator[Finding]:
    """Where pain began after the last service, something says what connects it."""
    onset = value_of(view.case.course.first_symptoms)
    ends = [value_of(time.end) for time in view.case.services]
    known = [end for end in ends if end]
    if (
        onset
        and known
        and len(known) == len(ends)
        and all(end.surely_before(onset) for end in known)
    ):
        yield Finding(
            "pain_that_began_after_service_is_explained",
            "You say the pain began after your service. Your doctor will have to say what connects"
            " the two. Check the date, or ask a representative which path fits.",
            Severity.BLOCKS,
            Light.FACTS,
            ("first_symptoms", "course_words"),
            "38 CFR 3.303(d); Maxson v. Gober, 230 F.3d 1330 (Fed. Cir. 2000)",
        )


def a_silence_of_years_has_a_reason(view: View) -> Iterator[Finding]:
    """Since it began, no more than two years lie between cares, outside the gaps told of.

    However many the silences, they are one thing to think about; the ways lead to each.
    """
    began, told = _began(view.case), cares(view.case, apart_from=NO_LOOK)
    care = sorted(
        (one for one in told if began is None or one.date.last >= began),
        key=lambda one: one.date.first,
    )
    silent = [
        (earlier, later)
        for earlier, later in pairwise(care)
        if _silent(view, earlier.date.last, later.date.first) > MANY_MONTHS
    ]
    if silent:
        spans = [f"from {earlier.date.year} to {later.date.year}" for earlier, later in silent]
        ends = dict.fromkeys(one.path for span in silent for one in span)
        yield Finding(
            "a_silence_of_years_has_a_reason",
            f"No care is listed {listed(spans)}. What did you do for your back then?",
            Severity.WARNS,
            Light.EVIDENCE,
            ("gaps", "records", *ends),
            "Maxson v. Gober, 230 F.3d 1330 (Fed. Cir. 2000); Buchanan v. Nicholson, 451 F.3d"
            " 1331 (Fed. Cir. 2006)",
        )


def a_gap_has_a_reason(view: View) -> Iterator[Finding]:
    """Each time without care says why."""
    for gap in view.case.course.gaps:
        told = (gap.reasons, gap.words)
        if all(isinstance(fact, Unknown) for fact in told):
            yield Finding(
                f"a_gap_has_a_reason@{gap.id}",
                "Say what kept you from seeing someone then. “I’m not sure” is an answer, too.",
                Severity.WARNS,
                Light.FACTS,
                (f"gaps/{gap.id}/gap_reasons",),
                "Buchanan v. Nicholson, 451 F.3d 1331 (Fed. Cir. 2006)",
            )


def _began(case: Case) -> dt.date | None:
    """The earliest day of which pain, or what happened in service, is told."""
    told = (case.course.first_symptoms, *(event.date for event in case.service_events))
    return min((date.first for fact in told if (date := value_of(fact))), default=None)


def _silent(view: View, start: dt.date, end: dt.date) -> int:
    """The longest run of whole months from start to end without a gap told of, or a treatment."""
    longest, reached = 0, start
    case = view.case
    spans = [(gap.start, gap.end) for gap in case.course.gaps]
    spans += [(treatment.start, treatment.end) for treatment in case.treatments]
    known = [(value_of(begin), value_of(until)) for begin, until in spans]
    told = sorted((begin.first, until.last) for begin, until in known if begin and until)
    for begin, until in told:
        longest = max(longest, _months(reached, min(begin, end)))
        reached = max(reached, until)
    return max(longest, _months(reached, end))


def _months(start: dt.date, end: dt.date) -> int:
    return (end.year - start.year) * 12 + end.month - start.month


def _dates(view: View) -> Iterator[tuple[str, PartialDate]]:
    case = view.case
    told = [
        ("first_symptoms", case.course.first_symptoms),
        ("first_imaging", case.imaging.first),
        ("primary_since", case.primary.since),
        ("agency_exam_date", case.agency_exam.date),
        ("decided_on", case.decision.date),
        *((f"diagnoses/{one.id}/diagnosed_on", one.date) for one in case.diagnoses),
        *((f"events/{one.id}/event_date", one.date) for one in case.events),
        *((f"records/{one.id}/record_date", one.date) for one in case.records),
        *((f"service_periods/{one.id}/service_start", one.start) for one in case.services),
        *((f"surgeries/{one.id}/surgery_date", one.date) for one in case.surgeries),
        *((f"treatments/{one.id}/treatment_start", one.start) for one in case.treatments),
        *((f"jobs/{one.id}/job_start", one.start) for one in case.jobs),
        *((f"gaps/{one.id}/gap_start", one.start) for one in case.course.gaps),
        *((f"years/{one.id}/year_from", one.start) for one in case.years),
    ]
    for path, fact in told:
        if (date := value_of(fact)) is not None:
            yield path, date

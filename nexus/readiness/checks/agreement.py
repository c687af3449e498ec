"""Answers agree with each other and with the papers; where they don't, the person says how it is.

Both stand in the letter as they were told. Nothing here says which of the two is right.
"""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.course import Gap
from nexus.facts.fact import Fact, Known, value_of
from nexus.facts.value import Option, PartialDate
from nexus.readiness.care import NO_CARE, cares
from nexus.readiness.finding import Finding, Light, Severity, View

ALIKE = "Caluza v. Brown, 7 Vet. App. 498 (1995); Reonal v. Brown, 5 Vet. App. 458 (1993)"
SEEN_BY_PICTURE = {"xray", "mri", "ct", "nerve"}


def a_time_without_care_has_no_care_in_it(view: View) -> Iterator[Finding]:
    """No care is listed within a gap, or the person has said how papers and account differ."""
    if isinstance(view.case.against.dates, Known):
        return
    for gap in view.case.course.gaps:
        listed = cares(view.case, apart_from=NO_CARE)
        within = [one.path for one in listed if _lies_in(gap, one.date)]
        care = value_of(gap.care)
        if within and (care is None or care.key != "lost"):
            yield _both(
                f"a_time_without_care_has_no_care_in_it@{gap.id}",
                "You told of a time without care, and care in that time is listed. Look at both."
                " If both are right, say how that is.",
                f"gaps/{gap.id}/gap_start",
                *within,
                "dates_differ",
            )


def a_course_goes_with_its_years(view: View) -> Iterator[Finding]:
    """Pain that never went away has no years without it, or the person has told its course."""
    course = view.case.course
    free = [f"gaps/{gap.id}/gap_care" for gap in course.gaps if _is(gap.care, "no_pain")]
    free += [f"years/{year.id}/year_pain" for year in view.case.years if value_of(year.pain) == 0]
    if free and _is(course.since_then, "always") and not isinstance(course.words, Known):
        yield _both(
            "a_course_goes_with_its_years",
            "You say the pain never went away, and you tell of a time without pain. Look at both."
            " If both are right, say in your words how it went.",
            "since_then",
            *free,
            "course_words",
        )


def pain_that_never_left_is_always_there(view: View) -> Iterator[Finding]:
    """Pain that comes and goes has gone away at times since it began, or its course is told."""
    course, pain = view.case.course, view.case.pain
    if _is(course.since_then, "always") and _is(pain.constant, "comes_and_goes"):
        if isinstance(course.words, Known):
            return
        yield _both(
            "pain_that_never_left_is_always_there",
            "You say the pain never went away since it began, and that it comes and goes. Look at"
            " both. If both are right, say in your words how it went.",
            "since_then",
            "pain_constant",
            "course_words",
        )


def a_paper_goes_with_what_was_told_of_it(view: View) -> Iterator[Finding]:
    """What is said never to have been is not among the papers, or the person has said why."""
    if isinstance(view.case.against.dates, Known):
        return
    for path, kind in _said_not_to_be(view.case):
        found = [f"records/{one.id}/record_kind" for one in view.case.exhibits if one.is_a(kind)]
        if path == "imaging":
            found += _pictured(view.case)
        if found:
            yield _both(
                f"a_paper_goes_with_what_was_told_of_it@{path}",
                "One answer says that there was none of these, and another lists one. Look at"
                " both. If both are right, say how that is.",
                path,
                *found,
                "dates_differ",
            )


def the_back_before_goes_with_what_was_noted(view: View) -> Iterator[Finding]:
    """A back without trouble before has nothing noted or told from then, or it is explained."""
    before = view.case.before
    told = ["entrance_exam"] if before.noted else []
    told += [f"events/{one.id}/event_time" for one in view.case.events if one.period == "before"]
    if told and _is(before.back, "good") and not isinstance(before.words, Known):
        yield _both(
            "the_back_before_goes_with_what_was_noted",
            "You say your back gave no trouble before, and something is told or noted from then."
            " Look at both. If both are right, say how your back was.",
            "back_before",
            *told,
            "before_words",
        )


def a_doctor_is_new_or_known(view: View) -> Iterator[Finding]:
    """Whoever does not know the person yet has not examined them, or it is said how that went."""
    told = view.case.request
    seen = ["clinician_examined"] if value_of(told.examined) else []
    seen += ["treating_since"] if isinstance(told.treating_since, Known) else []
    if seen and _is(told.relation, "new") and not isinstance(told.visits, Known):
        yield _both(
            "a_doctor_is_new_or_known",
            "You say this doctor doesn’t know you yet, and that they have seen you. Look at both."
            " If both are right, say how often they saw you, and when last.",
            "clinician_relation",
            *seen,
            "clinician_visits",
        )


def _both(key: str, message: str, *paths: str) -> Finding:
    return Finding(key, message, Severity.WARNS, Light.FACTS, paths, ALIKE)


def _is(fact: Fact[Option], key: str) -> bool:
    option = value_of(fact)
    return option is not None and option.key == key


def _lies_in(gap: Gap, date: PartialDate) -> bool:
    start, end = value_of(gap.start), value_of(gap.end)
    return bool(start and end and start.last < date.first and date.last < end.first)


def _said_not_to_be(case: Case) -> Iterator[tuple[str, str]]:
    """The question that says there was none, and the kind of record that says there was one."""
    if any(option.key == "none" for option in value_of(case.imaging.done) or ()):
        yield "imaging", "imaging"
    if value_of(case.agency_exam.done) is False:
        yield "agency_exam", "agency_exam"
    if _is(case.decision.outcome, "not_filed"):
        yield "decided", "decision"
    if _is(case.before.exam, "no_exam"):
        yield "entrance_exam", "entrance"
    if _is(case.course.separation.exam, "no_exam"):
        yield "separation_exam", "separation"
    for paper in case.papers:
        if _is(paper.state, "never") and len(paper.kinds) == 1:
            yield paper.key, paper.kinds[0]


def _pictured(case: Case) -> list[str]:
    """Diagnoses that rest on a picture."""
    return [
        f"diagnoses/{one.id}/diagnosis_basis"
        for one in case.diagnoses
        if SEEN_BY_PICTURE & {option.key for option in value_of(one.basis) or ()}
    ]

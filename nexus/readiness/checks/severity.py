"""What is told of strength, of work and of days in bed goes together, or is explained.

A check never doubts anyone: it asks for the word that makes two answers fit, before a reader who
weighs them does (Caluza v. Brown, 7 Vet. App. 498 (1995); SSR 16-3p).
"""

import re
from collections.abc import Iterator

from nexus.facts.fact import Fact, Known, value_of
from nexus.facts.job import Job
from nexus.facts.value import Option
from nexus.facts.work import Work
from nexus.readiness.finding import Finding, Light, Severity, View

CONSISTENT = "Caluza v. Brown, 7 Vet. App. 498 (1995); SSR 16-3p"
HEAVY, LARGE = 51, 50
"""Pounds of a heavy job, and from how many pounds a load is compared."""
MOST = 10
MONTH = 30
_POUNDS = re.compile(r"(\d{1,4})\s*(?:-\s*)?(?:lbs?\b|pounds?\b)", re.IGNORECASE)


def a_load_goes_with_what_can_be_lifted(view: View) -> Iterator[Finding]:
    """A present job or pastime does not list more than twice what can be lifted, unexplained."""
    most = value_of(view.case.function.lifting)
    if most is None:
        return
    loads = {
        f"jobs/{job.id}/job_demands": max(_effort(job), _pounds(job.demands))
        for job in view.case.jobs
        if _present(job, view)
    }
    loads["still_does"] = _pounds(view.case.daily_life.still_does)
    paths = tuple(path for path, load in loads.items() if load >= LARGE and load > 2 * most)
    if paths:
        yield Finding(
            "a_load_goes_with_what_can_be_lifted",
            "You wrote how much you can lift, and that something you do now asks for much more."
            " Both may be true. Say how you manage it, or who lifts for you.",
            Severity.WARNS,
            Light.FACTS,
            ("lifting", *paths),
            CONSISTENT,
        )


def pain_has_a_better_hour_or_a_word_why_not(view: View) -> Iterator[Finding]:
    """Pain that is 10 of 10 even at its best is described by what such a day is like."""
    pain = view.case.pain
    levels = [value_of(level.strength) for level in (pain.usual, pain.best)]
    described = value_of(pain.best.often) or value_of(pain.like)
    if levels == [MOST, MOST] and not described:
        yield Finding(
            "pain_has_a_better_hour_or_a_word_why_not",
            "You rate your pain 10 of 10 even at its best. If that’s so, say what such a day is"
            " like, so that a reader can see it too.",
            Severity.WARNS,
            Light.FACTS,
            ("pain_best_often", "pain_like"),
            CONSISTENT,
        )


def days_in_bed_go_with_work(view: View) -> Iterator[Finding]:
    """Weeks in bed beside full-time work without a day missed are explained."""
    work, rest = view.case.work, view.case.rest
    ordered = sum(value_of(order.days) or 0 for order in rest.orders)
    days = ordered + (value_of(rest.own_days) or 0)
    if days >= MONTH and _is(work.working, "full_time") and value_of(work.days_missed) == 0:
        yield Finding(
            "days_in_bed_go_with_work",
            "You told of weeks in bed, of full-time work, and of no days missed. Say how that went"
            " together: weekends, leave, or work from home.",
            Severity.WARNS,
            Light.FACTS,
            ("own_rest_words", "work_changed"),
            CONSISTENT,
        )


def work_goes_on_or_has_ended(view: View) -> Iterator[Finding]:
    """Two answers say the same of whether work goes on, or the change is explained."""
    if _ended(view.case.work) and _goes_on(view.case.work):
        yield Finding(
            "work_goes_on_or_has_ended",
            "One answer says that you work, another that you stopped. If you stopped one job and"
            " took up another, say so in your words.",
            Severity.WARNS,
            Light.FACTS,
            ("working", "work_stopped", "work_stopped_on", "work_changed"),
            CONSISTENT,
        )


def _ended(work: Work) -> bool:
    """Some answer says that work stopped."""
    return (
        _is(work.stopped, "yes", "partly", "no")
        or _is(work.working, "not_working", "retired")
        or isinstance(work.stopped_on, Known)
    )


def _goes_on(work: Work) -> bool:
    """Some answer says that it goes on."""
    return _is(work.stopped, "working") or _is(work.working, "full_time", "part_time")


def _present(job: Job, view: View) -> bool:
    """It has no end, or one that is not over yet."""
    end = value_of(job.end)
    return end is None or end.last >= view.today


def _effort(job: Job) -> int:
    return HEAVY if _is(job.effort, "heavy") else 0


def _pounds(told: Fact[str]) -> int:
    """The largest weight in some words."""
    return max((int(found) for found in _POUNDS.findall(value_of(told) or "")), default=0)


def _is(fact: Fact[Option], *keys: str) -> bool:
    option = value_of(fact)
    return option is not None and option.key in keys

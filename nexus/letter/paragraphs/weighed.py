"""Prompts on what happened and how it went, each answered by "no" as well as by "yes"."""

from collections.abc import Iterator
from typing import Any

from nexus.facts.case import Case
from nexus.facts.course import Gap, Separation
from nexus.facts.fact import Fact, Known, Unknown, Unsure, derive, maybe, together, value_of
from nexus.facts.service import Service
from nexus.facts.sources import Standing
from nexus.facts.value import Option
from nexus.letter.gathering import Said
from nexus.letter.paragraphs.contrary import named_together
from nexus.letter.paragraphs.question import events_named, times_of
from nexus.letter.wording import fixed, say, sources_of, spanned
from nexus.letter.words import capitalized, partial_date, words

EXPECTED = "would you expect it to leave what you find now, or not, and by what mechanism?"
SPEAKS = "does it speak for a link, against one, or for neither, and why?"


def in_service(case: Case) -> Iterator[Said]:
    """What happened in service, and what the service asked of the back."""
    strains: Fact[tuple[Any, ...]] = together(
        fact for period in case.services for fact in _strains(period)
    )
    daily = "the daily duties told above"
    also = (*times_of(case.service_events), *sources_of(strains))
    if case.service_events:
        more = f", and {daily}" if isinstance(strains, Known) else ""
        yield say(
            "reasons/events",
            f"What happened ({{events}}){more}: {EXPECTED}",
            f"What [they reports] from service{more}: {EXPECTED}",
            events=events_named(case.service_events, told="above", worded=True),
            also=also,
        )
    elif isinstance(strains, Known):
        yield say("reasons/events", f"{capitalized(daily)}: {EXPECTED}", also=also)


def after_service(case: Case) -> Iterator[Said]:
    """The interval and the course, and the papers at the end of service."""
    told = {
        "first pain {}": derive(partial_date, case.course.first_symptoms),
        "service {}": derive("; ".join, together(_spans(case))),
        "since then the pain {}": derive(words, case.course.since_then),
        "over the years it {}": derive(words, case.course.trend),
    }
    course: Fact[tuple[str, ...]] = together(
        derive(wording.format, fact) for wording, fact in told.items()
    )
    if not all(isinstance(fact, Unknown | Unsure) for fact in _pain(case)):
        yield say(
            "reasons/course",
            f"The course ({{course}}): {SPEAKS}",
            course=derive("; ".join, course),
        )
    yield from _at_the_end(case.course.separation)


def _pain(case: Case) -> tuple[Fact[Any], ...]:
    return (case.course.first_symptoms, case.course.since_then, case.course.trend)


def first_signs(_case: Case) -> Iterator[Said]:
    """Pain alone is not yet arthritis: which signs identify it?"""
    yield fixed(
        "reasons/first_signs",
        "Of what is told and recorded from service and the year after it: what identifies"
        " arthritis, and what is pain alone?",
        because="pain in service does not by itself identify a chronic disease",
    )


def without_care(case: Case) -> Iterator[Said]:
    """The years without recorded care, and what the patient says of each: pain or none."""
    times: Fact[tuple[str, ...]] = together(map(_without_care, case.course.gaps))
    yield say(
        "reasons/gaps",
        "No recorded care {times}: does it speak against a link, or not, and why?",
        times=derive("; ".join, times),
    )


def _without_care(gap: Gap) -> Fact[str]:
    """When it was, with what there was then and why, where that is told."""
    time = spanned(gap.start, gap.end)
    if not isinstance(time, Known):
        return time
    return derive(_why, time, maybe(gap.care), maybe(gap.reasons))


def _why(span: str, care: Option | None, reasons: tuple[Option, ...] | None) -> str:
    told = [care.words] if care and care.key != "none" else []
    told += [words(reasons)] if reasons else []
    return f"{span} ({'; '.join(told)})" if told else span


def statements(case: Case) -> Iterator[Said]:
    """What others wrote; a statement marked against stands with the records against."""
    found = [record for record in case.exhibits if record.is_a("statement") and not record.against]
    named = named_together(found)
    if isinstance(named, Known):
        deciding = [fact for one in found for fact in (one.kind, one.status, one.weight)]
        yield say(
            "reasons/statements",
            "What others saw and wrote ({exhibits}): is it in keeping with your findings, or not?",
            exhibits=named,
            also=sources_of(*deciding),
        )


def findings(case: Case) -> Said:
    """Asked of every letter; the first picture is named where its time is known."""
    asked = "do they point to that cause, to another, or to neither, and why?"
    if isinstance(case.imaging.first, Known):
        return say(
            "reasons/findings",
            f"The diagnosis, the examination and the imaging, the first from {{first}}: {asked}",
            first=derive(partial_date, case.imaging.first),
        )
    return say(
        "reasons/findings",
        f"The diagnosis, the examination and the imaging: {asked}",
        also=(Standing("what a reasoned opinion covers"), *sources_of(case.imaging.first)),
    )


def _strains(period: Service) -> tuple[Fact[Any], ...]:
    return (period.duties, period.loads, period.vehicles, period.jumps)


def _spans(case: Case) -> list[Fact[str]]:
    return [spanned(period.start, period.end) for period in case.services]


def _at_the_end(papers: Separation) -> Iterator[Said]:
    exam, history = value_of(papers.exam), value_of(papers.history)
    normal, denied = exam and exam.key == "normal", history and history.key == "no"
    said = [
        *(["an examination at separation that {exam}"] if normal else []),
        *(["a history form on which [they] {history}"] if denied else []),
    ]
    such = "such papers" if len(said) > 1 else "such a paper"
    if said:
        yield say(
            "reasons/separation",
            f"{capitalized(' and '.join(said))}: what could {such} show then, what not, and does it"
            " change your view?",
            exam=papers.exam,
            history=papers.history,
        )

"""Prompts that face what speaks against the claim, each answered by "no" as well as by "yes"."""

import re
from collections.abc import Iterator
from typing import Any

from nexus.facts.against import Against
from nexus.facts.before import Before
from nexus.facts.case import Case
from nexus.facts.decision import AgencyExam, Decision
from nexus.facts.fact import Fact, Known, derive, maybe, together, value_of
from nexus.facts.record import Record
from nexus.facts.value import PartialDate
from nexus.letter.gathering import Said
from nexus.letter.paragraphs.dated import against_gaps
from nexus.letter.paragraphs.risk import says_none
from nexus.letter.wording import say, sources_of
from nexus.letter.words import capitalized, exhibits_named, quoted, when, words

WEIGH = "where do you agree, where not, and why?"
NAMED = 4
"""More exhibits than this are given by their letters alone."""
SAME = "is it the condition that you find now, another, or can you not tell?"
CAPITAL = f"{WEIGH[0].upper()}{WEIGH[1:]}"
ENOUGH = 120
"""As much of a text as a prompt repeats; all of it stands where it was told."""
_BREATHS = (re.compile(r"[.!?](?= )"), re.compile(r"(?=[;,:] )"), re.compile(r"(?= )"))
"""Where a speaker would pause: after a sentence, before a comma, between two words."""


def excerpt(text: str, *, enough: int = ENOUGH) -> str:
    """The words in quotation marks; where they are many, up to a pause."""
    line = " ".join(text.split())
    if len(line) <= enough:
        return quoted(line)
    pauses = (one.end() for breath in _BREATHS for one in _last(breath, line[: enough + 1]))
    return f"{quoted(line[: next(pauses, enough)])} […]"


def _last(breath: re.Pattern[str], start: str) -> list[re.Match[str]]:
    """The last pause of a kind, unless too little would be left before it."""
    return [one for one in breath.finditer(start) if one.end() >= len(start) // 2][-1:]


def earlier_trouble(told: Before) -> Iterator[Said]:
    """Back trouble before, or something noted or waived at entry."""
    if told.troubled:
        yield say(
            "reasons/before",
            f"The back before service, {{back}} ({{words}}): {SAME}",
            f"The back before service, {{back}}: {SAME}",
            back=told.back,
            words=derive(excerpt, told.words),
        )
    if told.noted:
        yield say(
            "reasons/entry",
            f"What was noted of the back at entry ({{words}}): {SAME}",
            f"What was noted of the back at entry: {SAME}",
            words=derive(excerpt, told.exam_words),
            also=sources_of(told.exam, told.waiver),
        )


def judgments(case: Case) -> Iterator[Said]:
    """The examiner's reasons, those of a decision, and exhibits that no prompt names yet."""
    exam, decision = case.agency_exam, case.decision
    exams = _of_that_day(case, "agency_exam", exam.date)
    decisions = _of_that_day(case, "decision", decision.date)
    examined = list(_examined(exam, exams))
    decided = list(_decided(decision, decisions))
    yield from examined
    yield from decided
    named = [*(exams if examined else ()), *(decisions if decided else ())]
    left = [
        record
        for record in case.exhibits
        if record.is_a("agency_exam", "decision") and record not in named and not _helps(record)
    ]
    also = (exam.done, exam.result, exam.date, decision.reasons, decision.words, decision.date)
    yield from prompt(
        "reasons/judged", left, f"with what is said and decided there, {WEIGH}", also=also
    )


def _of_that_day(case: Case, kind: str, told: Fact[PartialDate]) -> list[Record]:
    """The exhibits of a kind that are of the day told, or the only one whose day may be that.

    An older decision on something else is no paper of this one.
    """
    found = [record for record in case.exhibits if record.is_a(kind)]
    day = value_of(told)
    of_that_day = [record for record in found if day and _is_of(record, day)]
    undated = [record for record in found if not day or value_of(record.date) is None]
    return of_that_day or (undated if len(found) == 1 else [])


def _helps(record: Record) -> bool:
    weight = value_of(record.weight)
    return weight is not None and weight.key == "for"


def _is_of(record: Record, day: PartialDate) -> bool:
    date = value_of(record.date)
    return date is not None and date.first <= day.last and day.first <= date.last


def opposed(case: Case) -> Iterator[Said]:
    """Records marked against, a denial of pain, and what else the patient says speaks against."""
    marked = [
        record
        for record in case.exhibits
        if record.against and not record.is_a("agency_exam", "decision")
    ]
    told = case.against
    own = list(_told_against(told))
    few = len(marked) <= NAMED
    name = derive("; ".join, together(map(_by_name, marked))) if few else named_together(marked)
    within = against_gaps(case.course.gaps, case.exhibits)
    parts = [
        *(["{exhibits}"] if _is(name) else []),
        *(["care dated within a time told to be without it ({within})"] if _is(within) else []),
        *own,
    ]
    if parts:
        facts = [fact for record in marked for fact in _deciding(record)]
        yield say(
            "reasons/against",
            f"{capitalized('; '.join(parts))}: {WEIGH}",
            exhibits=name,
            within=within,
            also=sources_of(*facts, *((told.denied, told.other, told.dates) if own else ())),
        )


def _is(fact: Fact[Any]) -> bool:
    return isinstance(fact, Known)


def prompt(
    key: str, found: list[Record], asked: str, *, also: tuple[Fact[Any], ...] = ()
) -> Iterator[Said]:
    """A prompt about some exhibits together."""
    named = derive("; ".join, together(map(_by_name, found)))
    if isinstance(named, Known):
        facts = [fact for record in found for fact in _deciding(record)]
        yield say(key, f"{{exhibits}}: {asked}", exhibits=named, also=sources_of(*facts, *also))


def _deciding(record: Record) -> tuple[Fact[Any], ...]:
    return (record.weight, record.status, record.kind, record.date)


def _by_name(record: Record) -> Fact[str]:
    """The exhibit and what it is called."""
    exhibit = exhibits_named([record.exhibit])
    return derive(
        lambda name: f"{exhibit}, {words(name)}" if name else exhibit, maybe(record.source)
    )


def named_together(found: list[Record]) -> Fact[str]:
    """Exhibits by their letters."""
    letters: Fact[tuple[str, ...]] = together(
        derive(lambda *_known, letter=record.exhibit: letter, maybe(record.source))
        for record in found
    )
    return derive(exhibits_named, letters)


def _examined(told: AgencyExam, exhibits: list[Record]) -> Iterator[Said]:
    """The examiner's reasons, where they were given, in the words in which they were."""
    result = value_of(told.result)
    if not value_of(told.done) or result is None or result.key == "not_seen":
        return
    facts = [fact for record in exhibits for fact in (record.kind, record.status, record.date)]
    heads = (
        "The examiner for the claim {date} ({exhibits}), who, as reported,",
        "The examiner for the claim ({exhibits}), who, as reported,",
        "The examiner for the claim {date}, who, as reported,",
        "The examiner for the claim, who, as reported,",
    )
    rests = (
        " {result}, and the reasons as [they gives] them, {reasons}",
        " {result}, and the reasons",
    )
    yield say(
        "reasons/exam",
        *(f"{head}{rest}: {WEIGH}" for rest in rests for head in heads),
        date=derive(when, told.date),
        exhibits=named_together(exhibits),
        result=told.result,
        reasons=derive(excerpt, told.reasons),
        also=sources_of(told.done, *facts),
    )


def _decided(told: Decision, exhibits: list[Record]) -> Iterator[Said]:
    """The reasons of a decision together, and its own words where they were given."""
    facts = [fact for record in exhibits for fact in (record.kind, record.status, record.date)]
    reasons = value_of(told.reasons) or ()
    if all(one.key == "other" for one in reasons) and not isinstance(told.words, Known):
        return  # nothing is told that anybody could agree with or not
    heads = ("The reasons for the decision ({exhibits}), ", "The reasons for the decision, ")
    rests = (
        "as reported: {reasons}; of its words [they gives] {words}",
        "as reported: {reasons}",
        "of whose words [they gives] {words}",
    )
    yield say(
        "reasons/decision",
        *(f"{head}{rest}. {CAPITAL}" for rest in rests for head in heads),
        exhibits=named_together(exhibits),
        reasons=told.reasons,
        words=derive(excerpt, told.words),
        also=sources_of(*facts),
    )


def _told_against(told: Against) -> Iterator[str]:
    """What the patient tells above that speaks against the claim, or differs from the records."""
    if value_of(told.denied) is True:
        yield "the paper that says [they] had no back pain"
    if isinstance(told.dates, Known) and not says_none(told.dates):
        yield "dates or accounts that differ from the records"
    if isinstance(told.other, Known) and not says_none(told.other):
        yield "what else [they says] could be said against the claim"

"""What an office's examiner said and what the office decided, as the patient knows it."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.decision import AgencyExam, Decision
from nexus.facts.fact import derive, value_of
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, aside
from nexus.letter.telling import unsettled
from nexus.letter.wording import say, sources_of
from nexus.letter.words import quoted, when


def judged(case: Case) -> tuple[Paragraph, ...]:
    """A paragraph for the examination and one for the decision."""
    return (
        aside("judged@exam", _exam(case.agency_exam)),
        aside("judged@decision", _decision(case.decision)),
    )


def _exam(told: AgencyExam) -> Iterator[Said]:
    if value_of(told.done) is False:
        none = "[They reports] no examination for the claim by VA or an insurer."
        yield say("judged/exam", none, also=sources_of(told.done))
    else:
        yield from _examined(told)
    topics = {
        "whether VA or an insurer had the back examined": told.done,
        "when that examination was": told.date,
        "what the examiner said": told.result,
        "which reasons the examiner gave": told.reasons,
        "what the examiner did not look at": told.missed,
    }
    yield from unsettled("judged@exam", topics)


def _examined(told: AgencyExam) -> Iterator[Said]:
    result = value_of(told.result)
    seen = result is None or result.key != "not_seen"
    says = "the examiner {result}" if seen else "[they has] not seen the report"
    if value_of(told.done):
        yield say(
            "judged/exam",
            f"[They reports] an examination for the claim {{date}}; by [their] account, {says}.",
            f"[They reports] an examination for the claim; by [their] account, {says}.",
            "[They reports] an examination for the claim {date}.",
            "[They reports] an examination for the claim.",
            date=derive(when, told.date),
            result=told.result,
            also=sources_of(told.done, told.result),
        )
    yield say(
        "judged/reasons",
        "The examiner’s reasons, as [they gives] them: {reasons}.",
        reasons=derive(quoted, told.reasons),
    )
    yield say(
        "judged/missed",
        "Of what the examiner did not look at or got wrong [they says]: {missed}.",
        missed=derive(quoted, told.missed),
    )


def _decision(told: Decision) -> Iterator[Said]:
    yield say(
        "judged/decision",
        *_wordings(told),
        filed=derive(when, told.filed),
        outcome=told.outcome,
        date=derive(when, told.date),
        reasons=told.reasons,
    )
    yield say(
        "judged/words",
        "The decision’s words, as [they gives] them: {words}.",
        words=derive(quoted, told.words),
    )
    yield say(
        "judged/accepted",
        "What was accepted: {accepted}.",
        accepted=derive(quoted, told.accepted),
    )
    yield say("judged/next", "Since then, by [their] account, {next}.", next=told.next)
    topics = {
        "whether the claim was decided before": told.outcome,
        "when it was filed": told.filed,
        "when it was decided": told.date,
        "which reasons were given": told.reasons,
        "what was accepted": told.accepted,
        "what was done since": told.next,
    }
    yield from unsettled("judged@decision", topics)


def _wordings(told: Decision) -> Iterator[str]:
    """From filing to outcome: the fullest first, and what is not known left out."""
    outcome = value_of(told.outcome)
    decided = outcome is not None and outcome.key in ("denied", "granted")
    lead, be = "By [their] account the claim for the back", "was" if decided else "is"
    for filed in (" was filed {filed} and", ""):
        for date in (" {date}", ""):
            yield f"{lead}{filed} {be} {{outcome}}{date}; reasons given: {{reasons}}."
        for date in (" {date}", "") if decided else ("",):
            yield f"{lead}{filed} {be} {{outcome}}{date}."
    yield f"{lead} was filed {{filed}}."

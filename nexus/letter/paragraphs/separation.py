"""What the papers at the end of service say, as the patient knows them, and why."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.course import Separation
from nexus.facts.fact import Fact, Known, Unknown, Unsure, derive, value_of
from nexus.facts.value import Option
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, paragraph
from nexus.letter.wording import say, sources_of
from nexus.letter.words import quoted


def separation(case: Case) -> Paragraph:
    """The examination, the history form, and the reason given."""
    return paragraph("separation", _said(case.course.separation))


def _said(papers: Separation) -> Iterator[Said]:
    if isinstance(papers.exam, Unsure) and isinstance(papers.history, Unsure):
        yield say(
            "separation/papers",
            "[They is] not sure what the examination at the end of service and the history form of"
            " that time say.",
            also=sources_of(papers.exam, papers.history),
        )
    else:
        yield from _each(papers)
    yield say(
        "separation/reason",
        "About these papers [they says]: {reason}.",
        reason=derive(quoted, papers.reason),
    )


def _each(papers: Separation) -> Iterator[Said]:
    yield from _told(
        "separation/exam",
        {
            "": "[They reports] that the examination at the end of service {it}.",
            "no_exam": "[They reports] that there was no examination at the end of service.",
            "not_seen": (
                "[They reports] that [they has] never seen the examination at the end of service."
            ),
        },
        papers.exam,
    )
    yield from _told(
        "separation/history",
        {
            "": "On the history form of that time, by [their] account, [they] {it}.",
            "no_form": "By [their] account there was no history form.",
        },
        papers.history,
    )


def _told(key: str, wordings: dict[str, str], fact: Fact[Option]) -> Iterator[Said]:
    """The wording of the option chosen; the plain one speaks the option's own words."""
    if isinstance(fact, Unsure):
        subject = key.rpartition("/")[2]
        known = Known(f"what the {NAMES[subject]} says", fact.sources)
        yield say(key, "[They is] not sure {it}.", it=known)
        return
    option = value_of(fact)
    if option is None or isinstance(fact, Unknown):
        yield say(key, "{it}", it=fact)
        return
    wording = wordings.get(option.key, wordings[""])
    yield say(key, wording, it=fact, also=sources_of(fact))


NAMES = {"exam": "examination at the end of service", "history": "history form of that time"}

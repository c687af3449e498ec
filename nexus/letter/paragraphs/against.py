"""What may speak against the claim, as the patient tells it."""

from collections.abc import Iterator

from nexus.facts.against import Against
from nexus.facts.case import Case
from nexus.facts.fact import derive, value_of
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, aside
from nexus.letter.telling import unsettled
from nexus.letter.wording import say, sources_of
from nexus.letter.words import quoted


def against(case: Case) -> Paragraph:
    """Papers that deny pain, other dates or accounts, and whatever else."""
    return aside("against@told", _said(case.against))


def _said(told: Against) -> Iterator[Said]:
    yield _denied(told)
    yield say(
        "against/dates",
        "Of papers that give other dates or another account [they says]: {dates}.",
        dates=derive(quoted, told.dates),
    )
    yield say(
        "against/other",
        "Of what else could be said against the claim [they says]: {other}.",
        other=derive(quoted, told.other),
    )
    topics = {
        "whether a paper says that [they] had no back pain": told.denied,
        "which paper says that [they] had no back pain, and why": told.denied_words,
        "whether papers give other dates or another account": told.dates,
        "what else someone could say against the claim": told.other,
    }
    yield from unsettled("against", topics)


def _denied(told: Against) -> Said:
    denied, words = value_of(told.denied), derive(quoted, told.denied_words)
    also = sources_of(told.denied)
    if denied is None:
        about = "Of papers that may say [they] had no back pain [they says]: {words}."
        return say("against/denied", about, words=words, also=also)
    says = (
        "[They reports] that a paper says [they] had no back pain"
        if denied
        else "By [their] account no paper says that [they] had no back pain"
    )
    return say("against/denied", f"{says}: {{words}}.", f"{says}.", words=words, also=also)

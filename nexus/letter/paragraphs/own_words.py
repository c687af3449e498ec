"""Sentences of the patient's own story, word for word: only those that they chose."""

from nexus.facts.case import Case
from nexus.facts.fact import derive
from nexus.letter.document import Paragraph
from nexus.letter.gathering import paragraph
from nexus.letter.wording import say
from nexus.letter.words import cited

LEADS = {
    "before": "About the time before, [they writes]: {quotes}",
    "event": "About what happened, [they writes]: {quotes}",
    "after": "About the time after, [they writes]: {quotes}",
    "now": "About the present, [they writes]: {quotes}",
}


def own_words(case: Case, *, place: str) -> tuple[Paragraph, ...]:
    """The chosen sentences of one place, in the order of the story; a cut is shown."""
    chosen = case.story.chosen[place]
    quotes = derive(lambda runs: " […] ".join(map(cited, runs)), chosen)
    return (
        paragraph(f"own_words@{place}", [say(f"own_words/{place}", LEADS[place], quotes=quotes)]),
    )

"""What using the back again and again costs, and how long the way back is.

The examiner must weigh it from the person's own words (Mitchell v. Shinseki, 25 Vet. App. 32
(2011); Sharp v. Shulkin, 29 Vet. App. 26 (2017)).
"""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.fact import derive
from nexus.facts.function import Function
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, paragraph
from nexus.letter.telling import unsettled
from nexus.letter.wording import say
from nexus.letter.words import quoted


def repeated_use(case: Case) -> Paragraph:
    """Two sentences, one each."""
    return paragraph("repeated_use", _said(case.function))


def _said(told: Function) -> Iterator[Said]:
    yield say(
        "repeated_use/cost",
        "When [they uses] the back again and again, in [their] words: {cost}.",
        cost=derive(quoted, told.repeated_use),
    )
    yield say(
        "repeated_use/recovery",
        "Until [they is] back to [their] usual it takes, in [their] words: {recovery}.",
        recovery=derive(quoted, told.recovery),
    )
    topics = {
        "what using the back again and again does": told.repeated_use,
        "how long it takes until [they is] back to [their] usual": told.recovery,
    }
    yield from unsettled("repeated_use", topics)

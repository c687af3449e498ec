"""What using the back again and again costs, and how long the way back is.

The examiner must weigh it from the person's own words (Mitchell v. Shinseki, 25 Vet. App. 32
(2011); Sharp v. Shulkin, 29 Vet. App. 26 (2017)).
"""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.fact import Unknown
from nexus.facts.function import Function
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, paragraph
from nexus.letter.telling import labeled, unsettled
from nexus.letter.wording import say


def repeated_use(case: Case) -> Paragraph:
    """One sentence of both."""
    return paragraph("repeated_use", _said(case.function))


def _said(told: Function) -> Iterator[Said]:
    yield labeled(
        "repeated_use/told",
        ("when the back is used again and again", told.repeated_use),
        ("until [they is] back to [their] usual", told.recovery),
    )
    for name, fact in (("cost", told.repeated_use), ("recovery", told.recovery)):
        if isinstance(fact, Unknown):
            yield say(f"repeated_use/{name}", "{told}", told=fact)
    topics = {
        "what using the back again and again does": told.repeated_use,
        "how long it takes until [they is] back to [their] usual": told.recovery,
    }
    yield from unsettled("repeated_use", topics)

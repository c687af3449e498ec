"""Which pictures and tests were made, and what they show as the patient was told."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.fact import Fact, derive, together, value_of
from nexus.facts.imaging import Imaging
from nexus.facts.value import Option
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, aside
from nexus.letter.telling import unsettled
from nexus.letter.wording import say
from nexus.letter.words import quoted, when


def imaging(case: Case) -> Paragraph:
    """What was made, since when, and what the reports speak of."""
    return aside("imaging", _said(case.imaging))


def _said(told: Imaging) -> Iterator[Said]:
    made = value_of(told.done)
    none = made is not None and made[0].key == "none"
    lead = "There was {done} of the back" if none else "The back was examined by {done}"
    yield say(
        "imaging/done",
        f"{lead}, by [their] account; the first was {{when}}.",
        f"{lead}, by [their] account.",
        "[They dates] the first picture or test of the back to {first}.",
        done=told.done,
        first=told.first,
        when=derive(when, told.first),
    )
    found: Fact[tuple[Option, ...]] = together((told.arthritis, told.fracture))
    yield say(
        "imaging/found",
        "As [they understands] the reports, they speak of {found} in the low back.",
        found=found,
    )
    yield say(
        "imaging/words",
        "What [they was] told they show, in [their] words: {words}.",
        words=derive(quoted, told.words),
    )
    topics = {
        "which pictures or tests were made": told.done,
        "when the first was made": told.first,
        "whether a report speaks of arthritis": told.arthritis,
        "whether a report speaks of a fracture": told.fracture,
    }
    yield from unsettled("imaging", topics)

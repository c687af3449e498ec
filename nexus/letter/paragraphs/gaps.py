"""The years without recorded care, and the reason that the patient gives for each."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.course import Gap
from nexus.facts.fact import derive
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, paragraph
from nexus.letter.wording import say, spanned
from nexus.letter.words import quoted


def gaps(case: Case) -> tuple[Paragraph, ...]:
    """A paragraph for each gap."""
    return tuple(paragraph(f"gaps@{gap.id}", _gap(gap)) for gap in case.course.gaps)


def _gap(gap: Gap) -> Iterator[Said]:
    yield say(
        f"gaps/time@{gap.id}",
        "[They reports] no recorded care for the back {span}; given as the reason: {reasons}.",
        "[They reports] no recorded care for the back {span}.",
        "[They reports] a time without recorded care for the back; given as the reason: {reasons}.",
        span=spanned(gap.start, gap.end),
        reasons=gap.reasons,
    )
    yield say(f"gaps/words@{gap.id}", "[They adds]: {words}.", words=derive(quoted, gap.words))
    yield say(
        f"gaps/self_care@{gap.id}",
        "What [they] did for it in that time, in [their] words: {care}.",
        care=derive(quoted, gap.self_care),
    )

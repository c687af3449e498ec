"""The years without recorded care, and the reason that the patient gives for each."""

from collections.abc import Iterable, Iterator

from nexus.facts.course import Gap
from nexus.facts.fact import derive
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, paragraph
from nexus.letter.wording import say, spanned
from nexus.letter.words import quoted

_LEADS = (
    "For the time {span} [they reports] {care}",
    "[They reports] no recorded care for the back {span}",
    "For some time [they reports] {care}",
)
_TIMELESS = "[They reports] a time without recorded care for the back"
_REASONS = ("; given as the reason: {reasons}", "")


def gaps(told: Iterable[Gap]) -> tuple[Paragraph, ...]:
    """A paragraph for each gap."""
    return tuple(paragraph(f"gaps@{gap.id}", _gap(gap)) for gap in told)


def _gap(gap: Gap) -> Iterator[Said]:
    yield say(
        f"gaps/time@{gap.id}",
        *(f"{lead}{reason}." for lead in _LEADS for reason in _REASONS),
        f"{_TIMELESS}{_REASONS[0]}.",
        span=spanned(gap.start, gap.end),
        care=gap.care,
        reasons=gap.reasons,
    )
    yield say(f"gaps/words@{gap.id}", "[They adds]: {words}.", words=derive(quoted, gap.words))
    yield say(
        f"gaps/self_care@{gap.id}",
        "What [they] did for it in that time, in [their] words: {care}.",
        care=derive(quoted, gap.self_care),
    )

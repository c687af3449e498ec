"""The years without recorded care, and the reason that the patient gives for each."""

from collections.abc import Iterable, Iterator

from nexus.facts.course import Gap
from nexus.facts.fact import derive
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, paragraph
from nexus.letter.wording import say, spanned
from nexus.letter.words import capitalized, quoted

_LEADS = (
    "{span} [they] had by [their] account {care}",
    "{span} [they] had by [their] account no recorded care for the back",
    "For some time [they] had by [their] account {care}",
)
_TIMELESS = "For some time [they] had by [their] account no recorded care for the back"
_REASONS = (" (reason given: {reasons})", "")
_WORDS = (": {words}.", ".")


def gaps(told: Iterable[Gap]) -> tuple[Paragraph, ...]:
    """A paragraph for each gap."""
    return tuple(paragraph(f"gaps@{gap.id}", _gap(gap)) for gap in told)


def _gap(gap: Gap) -> Iterator[Said]:
    yield say(
        f"gaps/time@{gap.id}",
        *(f"{lead}{reason}{words}" for lead in _LEADS for reason in _REASONS for words in _WORDS),
        *(f"{_TIMELESS}{_REASONS[0]}{words}" for words in _WORDS),
        f"{_TIMELESS}{_WORDS[0]}",
        span=derive(capitalized, spanned(gap.start, gap.end)),
        care=gap.care,
        reasons=gap.reasons,
        words=derive(quoted, gap.words),
    )
    yield say(
        f"gaps/self_care@{gap.id}",
        "What [they] did for it in that time: {care}.",
        care=derive(quoted, gap.self_care),
    )

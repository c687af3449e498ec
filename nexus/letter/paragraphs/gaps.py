"""The years without recorded care, and the reason that the patient gives for each."""

from collections.abc import Iterable, Iterator, Sequence

from nexus.facts.course import Gap
from nexus.facts.fact import derive
from nexus.facts.record import Record
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, paragraph
from nexus.letter.paragraphs.dated import within_gap
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


def gaps(told: Iterable[Gap], exhibits: Sequence[Record] = ()) -> tuple[Paragraph, ...]:
    """A paragraph for each gap; papers of care from that very time are named, not explained."""
    return tuple(
        paragraph(f"gaps@{gap.id}", [*_gap(gap), within_gap(gap, exhibits)]) for gap in told
    )


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

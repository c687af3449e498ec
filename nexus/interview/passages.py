"""Which sentences of the person's own story the doctor reads, and where each belongs."""

from dataclasses import dataclass

from nexus.interview.choice import Option
from nexus.interview.marking import _
from nexus.interview.problem import Problem
from nexus.interview.question import JSON, Question
from nexus.interview.text import Text

PLACES = (
    Option("before", _("Before it happened")),
    Option("event", _("When it happened")),
    Option("after", _("After that")),
    Option("now", _("How it is now")),
)
MOST = 400
"""Most sentences that can be chosen: a story of 10,000 characters has fewer."""


@dataclass(frozen=True)
class Passage:
    """A sentence word for word, and the key of its place in the letter."""

    quote: str
    place: str


@dataclass(frozen=True, kw_only=True)
class Passages(Question[tuple[Passage, ...]]):
    """The sentences chosen from the answer to another question; none is chosen beforehand."""

    source: Text
    """The question whose answer is split into sentences."""

    def read(self, given: JSON) -> tuple[Passage, ...]:
        """The sentences in the order given; one without a place is a `Problem`."""
        if not isinstance(given, list) or len(given) > MOST:
            raise Problem(_("Choose sentences from your story."))
        return tuple(self._passage(entry) for entry in given)

    def _passage(self, entry: JSON) -> Passage:
        if not isinstance(entry, dict) or not set(entry) <= {"quote", "place"}:
            raise Problem(_("Choose sentences from your story."))
        if entry.get("place") not in [place.key for place in PLACES]:
            raise Problem(_("Choose where each ticked sentence belongs."))
        return Passage(self.source.read(entry.get("quote")), str(entry["place"]))

    def write(self, value: tuple[Passage, ...]) -> JSON:
        """Quotes with their places."""
        return [{"quote": passage.quote, "place": passage.place} for passage in value]

    def schema(self) -> dict[str, JSON]:
        """A list of quotes with their places."""
        return {
            "type": "array",
            "maxItems": MOST,
            "items": {
                "type": "object",
                "properties": {
                    "quote": self.source.schema(),
                    "place": {"enum": [place.key for place in PLACES]},
                },
                "required": ["quote", "place"],
                "additionalProperties": False,
            },
        }

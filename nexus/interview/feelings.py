"""What is felt at each place that was chosen: pain, numbness, pins and needles, weakness."""

from dataclasses import dataclass

from nexus.interview.choice import Choices, Option
from nexus.interview.marking import _
from nexus.interview.problem import Problem
from nexus.interview.question import JSON, Question

FEELINGS = (
    Option("pain", _("Pain"), "pain"),
    Option("numb", _("Numb"), "numbness"),
    Option("pins", _("Pins and needles"), "pins and needles"),
    Option("weak", _("Weak"), "weakness"),
)


@dataclass(frozen=True)
class Felt:
    """A place on the body, and what is felt there, in the order in which it is offered."""

    place: Option
    feelings: tuple[Option, ...]


@dataclass(frozen=True, kw_only=True)
class Feelings(Question[tuple[Felt, ...]]):
    """For each place chosen in answer to `source`, any of four feelings."""

    source: Choices

    def is_blank(self, given: JSON) -> bool:
        """Nothing was ticked at any place."""
        if isinstance(given, dict) and "answer" not in given:
            return all(_nothing(felt) for felt in given.values())
        return super().is_blank(given)

    def read(self, given: JSON) -> tuple[Felt, ...]:
        """Places in the order of the list, each with what is felt; others are left out."""
        if not isinstance(given, dict) or not set(given) <= {one.key for one in self.places}:
            raise Problem(_("Choose from the list."))
        return tuple(
            Felt(place, _chosen(given[place.key]))
            for place in self.places
            if not _nothing(given.get(place.key))
        )

    def write(self, value: tuple[Felt, ...]) -> JSON:
        """Keys of feelings by the key of their place."""
        return {felt.place.key: [one.key for one in felt.feelings] for felt in value}

    def schema(self) -> dict[str, JSON]:
        """An object of lists of feelings."""
        keys: list[JSON] = [one.key for one in FEELINGS]
        one: dict[str, JSON] = {"type": "array", "items": {"enum": keys}, "uniqueItems": True}
        return {
            "type": "object",
            "properties": {place.key: one for place in self.places},
            "additionalProperties": False,
        }

    @property
    def places(self) -> tuple[Option, ...]:
        """Everywhere that can be chosen."""
        return self.source.options


def _nothing(felt: JSON) -> bool:
    return felt is None or felt in ([], "")


def _chosen(given: JSON) -> tuple[Option, ...]:
    keys = {one.key for one in FEELINGS}
    if not isinstance(given, list) or not all(
        isinstance(key, str) and key in keys for key in given
    ):
        raise Problem(_("Choose from the list."))
    return tuple(one for one in FEELINGS if one.key in given)

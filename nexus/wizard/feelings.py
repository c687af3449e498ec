"""For each place that hurts, ticks for what is felt there."""

from collections.abc import Collection
from typing import Any

from django.utils.translation import gettext

from nexus.interview.choice import Option
from nexus.interview.feelings import FEELINGS, Feelings
from nexus.interview.question import JSON
from nexus.wizard.widgets import Entry, QuestionWidget


class PlaceByPlace(QuestionWidget):
    """Each place that was chosen, with its four ticks.

    A place that was ticked and is no longer chosen is still shown, after the others.
    """

    template_name = "components/feelings.html"
    use_fieldset = True
    endings = ()

    def __init__(self, question: Feelings, chosen: Collection[Option], way: str) -> None:
        self.places = question.places
        self.chosen = {place.key for place in chosen}
        self.way = way
        """The address of the page where places are chosen."""
        super().__init__(question)

    def typed(self, data: Any, name: str) -> JSON:  # noqa: ANN401 - Django's QueryDict
        ticked = {place.key: list(data.getlist(f"{name}-{place.key}")) for place in self.places}
        return {place: keys for place, keys in ticked.items() if keys}

    def shown_typed(self, name: str, typed: JSON, identity: str) -> dict[str, Any]:
        felt = typed if isinstance(typed, dict) else {}
        places = sorted(
            (place for place in self.places if place.key in self.chosen or felt.get(place.key)),
            key=lambda place: place.key not in self.chosen,
        )
        return {
            "way": self.way,
            "chosen": bool(self.chosen),
            "places": [
                {
                    "name": f"{name}-{place.key}",
                    "legend": " – ".join(map(gettext, filter(None, (place.group, place.label)))),
                    "gone": place.key not in self.chosen,
                    "entries": entries(
                        felt.get(place.key), f"{identity}_{place.key}" if number else identity
                    ),
                }
                for number, place in enumerate(places)
            ],
        }


def entries(ticked: JSON, identity: str) -> list[Entry]:
    keys = ticked if isinstance(ticked, list) else []
    return [
        Entry(
            f"{identity}_{number}" if number else identity,
            feeling.key,
            gettext(feeling.label),
            checked=feeling.key in keys,
        )
        for number, feeling in enumerate(FEELINGS)
    ]

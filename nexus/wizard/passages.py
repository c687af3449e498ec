"""The sentences of a story, each with a tick and with the places where it may belong."""

from hashlib import sha256
from typing import Any

from django.utils.translation import gettext

from nexus.interview.passages import PLACES, Passages
from nexus.interview.question import JSON
from nexus.wizard.widgets import QuestionWidget, as_words


class Sentences(QuestionWidget):
    """A tick carries the whole sentence: a story changed meanwhile cannot put another in its place.

    A sentence that was ticked and no longer stands in the story is still shown, after the others.
    """

    template_name = "components/sentences.html"
    use_fieldset = True
    endings = ()

    def __init__(self, question: Passages, told: tuple[str, ...], way: str = "") -> None:
        self.told = told
        self.way = way
        """The address of the page where the story is told."""
        super().__init__(question)

    def typed(self, data: Any, name: str) -> JSON:  # noqa: ANN401 - Django's QueryDict
        return [
            {"quote": quote, "place": str(data.get(f"{name}-{mark_of(quote)}", ""))}
            for quote in data.getlist(name)
        ]

    def shown_typed(self, name: str, typed: JSON, identity: str) -> dict[str, Any]:  # noqa: ARG002 - kinds differ
        chosen = chosen_in(typed)
        return {
            "way": self.way,
            "sentences": [
                {
                    "quote": quote,
                    "id": f"{identity}_{number}" if number else identity,
                    "mark": mark_of(quote),
                    "checked": quote in chosen,
                    "gone": quote not in self.told,
                    "place": chosen.get(quote, ""),
                }
                for number, quote in enumerate(dict.fromkeys([*self.told, *chosen]))
            ],
            "places": [(place.key, gettext(place.label)) for place in PLACES],
        }


def chosen_in(typed: JSON) -> dict[str, str]:
    entries = typed if isinstance(typed, list) else []
    return {
        as_words(entry.get("quote")): as_words(entry.get("place"))
        for entry in entries
        if isinstance(entry, dict)
    }


def mark_of(quote: str) -> str:
    """A short name for a sentence, the same on every page that shows it."""
    return sha256(quote.encode("utf-8", "replace")).hexdigest()[:8]

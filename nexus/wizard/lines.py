"""Places to type: words on one line or several, and numbers with their unit."""

from typing import Any

from django.utils.translation import gettext

from nexus.interview.amount import Amount
from nexus.interview.number import Whole
from nexus.interview.question import JSON
from nexus.interview.text import Text
from nexus.wizard.widgets import QuestionWidget, as_words

ON_ONE_LINE = 30
"""About as many signs as a phone shows side by side."""
SHORT = 40
"""Fewer signs than that are a number of a page or the like."""


class Line(QuestionWidget):
    """Words on one line, whose place grows when they are more than it shows."""

    template_name = "components/line.html"

    def shown_typed(self, name: str, typed: JSON, identity: str) -> dict[str, Any]:
        purpose = self.question.autocomplete if isinstance(self.question, Text) else "off"
        limit = self.question.limit if isinstance(self.question, Text) else 0
        return {
            **super().shown_typed(name, typed, identity),
            "autocomplete": purpose,
            "grows": purpose == "off" and limit > 2 * ON_ONE_LINE,
            "rows": min(6, 1 + len(as_words(typed)) // ON_ONE_LINE),
            "short": 0 < limit <= SHORT,
        }


class Lines(Line):
    """Words on several lines, with how many there may be."""

    template_name = "components/lines.html"
    also = "_limit"

    def shown_typed(self, name: str, typed: JSON, identity: str) -> dict[str, Any]:
        limit = self.question.limit if isinstance(self.question, Text) else 0
        starters = self.question.starters if isinstance(self.question, Text) else ()
        return {
            **super().shown_typed(name, typed, identity),
            "limit": limit,
            "rows": 4 if limit <= 1000 else 14,  # noqa: PLR2004 - a few lines, or a whole story
            "starters": [gettext(words) for words in starters],
        }


class Count(Line):
    """A number with its unit; one with halves needs a keyboard that has a point."""

    template_name = "components/count.html"
    also = "_unit"

    def shown_typed(self, name: str, typed: JSON, identity: str) -> dict[str, Any]:
        unit = self.question.unit if isinstance(self.question, Whole | Amount) else ""
        keys = "decimal" if isinstance(self.question, Amount) else "numeric"
        shown = super().shown_typed(name, typed, identity)
        return {**shown, "unit": gettext(unit), "keys": keys}

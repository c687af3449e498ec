"""The places that hurt, on a picture of the body above the list of the same places.

The list is the form. The picture adds labels of the same ticks, so it works without a script, and
it is hidden from those who hear the page instead of seeing it.
"""

from typing import Any

from nexus.interview.question import JSON
from nexus.wizard.widgets import Ticks


class OnTheBody(Ticks):
    """Ticks, with a picture on which they can be touched."""

    template_name = "components/body_map.html"

    def shown_typed(self, name: str, typed: JSON, identity: str) -> dict[str, Any]:
        shown = super().shown_typed(name, typed, identity)
        entries = [entry for _heading, group in shown["groups"] for entry in group]
        return {**shown, "spots": {entry.value: entry.id for entry in entries}}

"""formtools' storage over a claim: what it stores is an action on the claim, and nothing else is.

The address says which page it is, so that two tabs do not fight over one position.
"""

import json
from dataclasses import replace
from typing import Any

from django.http import HttpRequest, QueryDict
from django.utils import timezone
from formtools.wizard.storage.base import BaseStorage

from nexus.claims.actions import keep_unfinished, record_answers
from nexus.claims.once import Sent
from nexus.claims.opened_form import OpenedForm
from nexus.interview.question import JSON
from nexus.wizard.comparing import KEEP
from nexus.wizard.place import Place
from nexus.wizard.visit import Visit

NEVER = -1
"""A version that no row has, so that a save with it is refused and both texts are shown."""


OURS = {
    "csrfmiddlewaretoken",
    "questionnaire-current_step",
    "version",
    "form",
    "turn",
    "once",
    "check",
    "background",
    "break",
}
"""What a form carries for itself."""


NOT_AGAIN = {"csrfmiddlewaretoken", "background"}
"""A token has its time, and what a script sends waits for no page."""


def words_in(posted: QueryDict) -> list[tuple[str, list[str]]]:
    """What a person entered, by the name of its place; nothing of what the form itself carries."""
    return [
        (name, values)
        for name, values in posted.lists()
        if name not in OURS and not name.startswith(KEEP)
    ]


def brought_along(posted: QueryDict) -> str:
    """A form that was just refused, to be sent again together with the code."""
    return json.dumps([pair for pair in posted.lists() if pair[0] not in NOT_AGAIN])


def sent_in(posted: QueryDict, purpose: str) -> Sent:
    """The form for a purpose, told apart from others like it."""
    return Sent.told(purpose, posted.get("once", ""))


def version_in(posted: QueryDict) -> int:
    """The version that the browser had seen."""
    version = posted.get("version", "")
    plain = version.isascii() and version.isdecimal() and len(version) <= len("999999999")
    return int(version) if plain else NEVER


def form_in(posted: QueryDict) -> OpenedForm:
    """The form that was open in the browser."""
    return OpenedForm.told(posted.get("form", ""), posted.get("turn", ""))


class Visited(HttpRequest):
    """A request that found its claim and its page: all that formtools hands to a storage."""

    visit: Visit
    place: Place


class ClaimStorage(BaseStorage):
    """Reads and writes the answers of one page."""

    def __init__(self, prefix: str, request: Visited, file_storage: object = None) -> None:
        super().__init__(prefix, request, file_storage)
        self.visit = request.visit
        self.place = request.place
        self.init_data()
        self.current_step = self.place.path

    def reset(self) -> None:
        """Keeps every answer: formtools calls this for an address that ends in ?reset."""

    def get_step_data(self, step: str) -> None:
        """Nothing: what is stored is shown as initial, so that a GET never shows errors."""

    def initial(self) -> dict[str, JSON]:
        state = self.visit.state_at(self.place)
        return state.answers if state.unfinished is None else state.unfinished

    @property
    def version(self) -> int:
        return self.visit.state_at(self.place).version

    def set_step_data(self, step: str, cleaned_data: dict[str, JSON]) -> None:  # noqa: ARG002 - the place is known
        version = record_answers(answers=cleaned_data, **self.what())
        self.remember(version, answers=cleaned_data, unfinished=None)

    def keep_unfinished(self, raw: dict[str, JSON] | None) -> None:
        version = keep_unfinished(unfinished=raw, **self.what())
        self.remember(version, unfinished=raw)

    def what(self) -> dict[str, Any]:
        """Which row is written, by whom, and which version of it they had seen."""
        return {
            "claim": self.visit.claim,
            "page": self.place.row,
            "item": self.place.item,
            "version": version_in(self.request.POST),
            "form": form_in(self.request.POST),
            "by": self.visit.actor,
        }

    def remember(self, version: int, **content: Any) -> None:
        before = self.visit.state_at(self.place)
        saved = replace(before, version=version, saved_at=timezone.now(), **content)
        self.visit = self.visit.having(saved)

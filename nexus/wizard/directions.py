"""From the path of a question or an entry to its place on the site, as long as it is there."""

from dataclasses import dataclass
from functools import cached_property

from django.urls import reverse
from django.utils.translation import gettext

from nexus.interview.answers import Answers
from nexus.interview.clinician.private import PAGE as PRIVATE
from nexus.interview.clinician.private import shared
from nexus.interview.question import JSON, Question, Special
from nexus.wizard.place import Place
from nexus.wizard.standing import places_by_question
from nexus.wizard.visit import Visit
from nexus.wizard.wording import in_words

WORDS_SHOWN = 100
DECLINED: JSON = {"answer": Special.DECLINED.value}


@dataclass(frozen=True)
class Directions:
    """The ways of one claim; a path is "question", "list", "list/item" or "list/item/question"."""

    visit: Visit

    def to(self, path: str) -> str:
        """The address of a question on its page, or of an entry; empty when it is gone."""
        place = self._place(path)
        if place is None:
            return ""
        address = f"{self._claim}{place.address}/"
        question = self._question(path)
        return f"{address}#id_{question.key}" if question else address

    def name(self, entry: str) -> str:
        """What an entry of a list is called today; nothing for a page."""
        place = self._place(entry) if entry else None
        if place is None or place.several is None:
            return ""
        several = gettext(place.several.item)
        known = place.several.name(Answers(self._given(entry)))
        return known or f"{several[:1].upper()}{several[1:]} {place.item}"

    def lost(self, entry: str) -> bool:
        """An entry that was removed, or whose list is not asked any more."""
        return bool(entry) and self._place(entry) is None

    def ask(self, path: str) -> str:
        """The question as it is asked today."""
        question = self._question(path)
        return gettext(question.ask) if question else ""

    def words(self, path: str) -> str:
        """The beginning of today's answer; nothing of what is kept private, nor what that is."""
        question = self._question(path)
        if question is None or question.key in PRIVATE.keys:
            return ""
        given = self._given(path.rpartition("/")[0]).get(question.key)
        if given == DECLINED:
            return ""
        words = " · ".join(in_words(question, given).split("\n"))
        return words if len(words) <= WORDS_SHOWN else f"{words[:WORDS_SHOWN].rstrip()}…"

    def is_open(self, path: str) -> bool:
        """A question that is asked and has no answer: not even that it stays unanswered."""
        question = self._question(path)
        entry = path.rpartition("/")[0]
        return question is not None and self._given(entry).get(question.key) is None

    @cached_property
    def _claim(self) -> str:
        """Where the addresses of its pages begin: asking for each takes longer than a letter."""
        return reverse("wizard:tasks", args=(self.visit.claim.pk,))

    @cached_property
    def _places(self) -> dict[str, Place]:
        return places_by_question(self.visit)

    @cached_property
    def _shared(self) -> dict[str, JSON]:
        """The answers as a letter made today may use them."""
        return shared(self.visit.journey.answers).given()

    @cached_property
    def _listed(self) -> dict[str, dict[str, dict[str, JSON]]]:
        """The entries of each list by their ids."""
        return {
            key: {str(one["id"]): one for one in listed if isinstance(one, dict) and "id" in one}
            for key, listed in self._shared.items()
            if isinstance(listed, list)
        }

    def _place(self, path: str) -> Place | None:
        first, *rest = path.split("/")
        place = self._places.get(first)
        if place is None or not rest:
            return place
        return place.at(rest[0]) if rest[0] in self._listed.get(first, {}) else None

    def _question(self, path: str) -> Question[object] | None:
        place = self._place(path)
        key = path.rpartition("/")[2]
        asked = place.page.questions if place else ()
        return next((one for one in asked if one.key == key), None)

    def _given(self, entry: str) -> dict[str, JSON]:
        """The answers of an entry, or those outside of lists."""
        several, _slash, item = entry.partition("/")
        return self._listed.get(several, {}).get(item, {}) if entry else self._shared

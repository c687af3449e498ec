"""A claim that this browser may open, with everything stored of it, read once."""

from dataclasses import dataclass, replace
from uuid import UUID

from django.http import Http404, HttpRequest

from nexus.accounts.actor import Owner
from nexus.claims.access import is_opened, owner_of, readable_claim
from nexus.claims.drafting import journey_of
from nexus.claims.models import Claim
from nexus.claims.queries import PageState, given_in, states_of, unfinished_in
from nexus.interview.journey import Journey
from nexus.interview.question import JSON
from nexus.interview.stage import Stage
from nexus.programs.choosing import every_stage
from nexus.wizard.place import Place, places_in


@dataclass(frozen=True)
class Visit:
    """What is stored, and the way that follows from it."""

    claim: Claim
    states: tuple[PageState, ...]
    given: dict[str, JSON]
    journey: Journey
    with_account: bool = False

    @classmethod
    def open(cls, request: HttpRequest, claim_id: UUID) -> "Visit":
        claim = readable_claim(request, claim_id)
        return replace(cls.of(claim), with_account=not is_opened(request, claim.pk))

    @classmethod
    def of(cls, claim: Claim) -> "Visit":
        return cls.with_states(claim, states_of(claim))

    @classmethod
    def with_states(cls, claim: Claim, states: tuple[PageState, ...]) -> "Visit":
        given = given_in(states)
        return cls(claim, states, given, journey_of(given, unfinished_in(states)))

    def again(self) -> "Visit":
        """As it is after somebody else saved something."""
        return replace(Visit.of(self.claim), with_account=self.with_account)

    def having(self, saved: PageState) -> "Visit":
        """As it is after a page was saved here; the others need not be read for it again."""
        others = tuple(state for state in self.states if state.place != saved.place)
        by_number = sorted((*others, saved), key=lambda state: (state.page, int(state.item or 0)))
        there = Visit.with_states(self.claim, tuple(by_number))
        return replace(there, with_account=self.with_account)

    @property
    def actor(self) -> Owner:
        return owner_of(self.claim, self.journey.answers, with_account=self.with_account)

    def places(self) -> tuple[Place, ...]:
        return tuple(places_in(self.journey.stages))

    def passes(self, place: Place) -> bool:
        """The page is on the way; by its address, since answers change what stages hold."""
        return place.whole.path in {one.path for one in self.places()}

    def place_at(self, path: str) -> Place:
        """Also a page that stopped applying: an open tab may still hold text for it."""
        stage, step, *item = path.split("/")
        for place in (*self.places(), *places_in(every_stage())):
            if place.path == f"{stage}/{step}" and (place.several or not item):
                return place.at("".join(item))
        raise Http404

    def state_at(self, place: Place) -> PageState:
        for state in self.states:
            if (state.page, state.item) == (place.row, place.item):
                return state
        return PageState(page=place.row, item=place.item)

    def items_of(self, place: Place) -> tuple[PageState, ...]:
        return tuple(state for state in self.states if state.page == place.row and state.item)

    def after(self, place: Place) -> Place | None:
        """Where to go on: from an item to its list, from the last page to the list of tasks."""
        return place.whole if place.item else self._beside(place, 1)

    def before(self, place: Place) -> Place | None:
        return place.whole if place.item else self._beside(place, -1)

    def _beside(self, place: Place, distance: int) -> Place | None:
        places = self.places()
        paths = [one.path for one in places]
        if place.path not in paths:
            return None
        beside = paths.index(place.path) + distance
        return places[beside] if 0 <= beside < len(places) else None

    def part_of(self, stage: Stage) -> tuple[int, int] | None:
        """Which of the four parts a stage is; what comes before them is none."""
        parts = [one.key for one in self.journey.stages if one.movement]
        return (parts.index(stage.key) + 1, len(parts)) if stage.key in parts else None

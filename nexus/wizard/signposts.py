"""Where to turn now, when an answer says that a letter should wait.

Also a page that cannot be accepted yet, or that was left for a break, leads there: it interrupts,
and it never stops anyone.
"""

from collections.abc import Mapping

from django.urls import reverse

from nexus.interview.answers import Answers
from nexus.interview.pain_impact import bladder_bowel, safety
from nexus.interview.pain_impact.safety import NONE, WARNING_SIGNS, Signpost, signposts
from nexus.interview.question import JSON
from nexus.wizard.checking import suffix
from nexus.wizard.place import Place
from nexus.wizard.visit import Visit
from nexus.wizard.widgets import apart

PAGES = (safety.PAGE.key, bladder_bowel.PAGE.key)
"""Where something can be told that should not wait."""


def signposts_for(place: Place, given: Mapping[str, JSON]) -> tuple[Signpost, ...]:
    return signposts_in(given) if place.row in PAGES else ()


def signposts_of(visit: Visit) -> tuple[Signpost, ...]:
    """All that is in force, from whatever page."""
    given: dict[str, JSON] = {}
    for place in visit.places():
        if place.row in PAGES:
            state = visit.state_at(place)
            given |= state.unfinished or state.answers
    return signposts_in(given)


def signposts_address(visit: Visit, place: Place, checked: str) -> str:
    """The page of signposts; it leads on from `place`, or back to the check page."""
    address = f"{reverse('wizard:signposts', args=(visit.claim.pk,))}?page={place.address}"
    return address + suffix(checked).replace("?", "&")


def signposts_in(given: Mapping[str, JSON]) -> tuple[Signpost, ...]:
    """A sign counts even where "none of these" was ticked beside it."""
    answer = given.get(WARNING_SIGNS.key)
    ticked = apart(answer)[0] if isinstance(answer, dict) else answer
    signs: list[JSON] = [key for key in ticked if key != NONE] if isinstance(ticked, list) else []
    return signposts(Answers({**given, WARNING_SIGNS.key: signs}))

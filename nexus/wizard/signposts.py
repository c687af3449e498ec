"""Where to turn now, when the safety page says that a letter should wait.

Also a page that cannot be accepted yet, or that was left for a break, leads there: it interrupts,
and it never stops anyone.
"""

from collections.abc import Mapping

from nexus.interview.answers import Answers
from nexus.interview.pain_impact.safety import NONE, PAGE, WARNING_SIGNS, Signpost, signposts
from nexus.interview.question import JSON
from nexus.wizard.place import Place
from nexus.wizard.widgets import apart


def signposts_for(place: Place, given: Mapping[str, JSON]) -> tuple[Signpost, ...]:
    return signposts_in(given) if place.page is PAGE else ()


def signposts_in(given: Mapping[str, JSON]) -> tuple[Signpost, ...]:
    """A sign counts even where "none of these" was ticked beside it."""
    answer = given.get(WARNING_SIGNS.key)
    ticked = apart(answer)[0] if isinstance(answer, dict) else answer
    signs: list[JSON] = [key for key in ticked if key != NONE] if isinstance(ticked, list) else []
    return signposts(Answers({**given, WARNING_SIGNS.key: signs}))

"""Are there times when it gets much worse for a while?"""

from nexus.interview.answers import Answers
from nexus.interview.choice import YesNo
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE

HAS_FLARE_UPS = YesNo(
    key="has_flare_ups",
    ask=_("Do you have flare-ups?"),
    help=_("A flare-up is a time when your back gets much worse for hours or days."),
    specials=UNSURE,
)

PAGE = Page(key="flare-ups", title=_("Flare-ups"), questions=(HAS_FLARE_UPS,))


def has_flare_ups(answers: Answers) -> bool:
    """The person said yes."""
    return answers[HAS_FLARE_UPS] is True

"""How far does the back bend, and what do stairs ask of it?"""

from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE_OR_VARIES
from nexus.interview.text import Text

BENDING = Text(
    key="bending",
    ask=_("How far can you bend, forward and back?"),
    limit=150,
    specials=UNSURE_OR_VARIES,
    help=_("For example: to my knees, and not back at all."),
)
STAIRS = Text(
    key="stairs",
    ask=_("How do you get on with stairs?"),
    limit=150,
    specials=UNSURE_OR_VARIES,
    help=_("For example: one flight with the rail."),
)

PAGE = Page(key="movement", title=_("Bending and stairs"), questions=(BENDING, STAIRS))

"""What does doing the same thing again and again cost, and how long is the way back?"""

from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE_OR_VARIES
from nexus.interview.text import Text

REPEATED_USE = Text(
    key="repeated_use",
    ask=_("What happens when you use your back again and again?"),
    limit=400,
    lines=True,
    specials=UNSURE_OR_VARIES,
    help=_("For example: bending, stairs, dishes or yard work. This is quoted."),
)
RECOVERY = Text(
    key="recovery",
    ask=_("How long until you are back to your usual?"),
    limit=120,
    specials=UNSURE_OR_VARIES,
    help=_("For example: an hour lying down, or the rest of the day."),
)

PAGE = Page(
    key="repeated-use", title=_("Using your back over time"), questions=(REPEATED_USE, RECOVERY)
)

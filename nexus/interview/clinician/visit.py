"""Is a visit booked, and when?"""

from nexus.interview.choice import YesNo
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE
from nexus.interview.text import Text

VISIT_BOOKED = YesNo(
    key="visit_booked",
    ask=_("Have you booked a visit for this?"),
    specials=UNSURE,
    help=_("Ask for a visit only for the letter. Ten minutes is not much."),
)
VISIT_WHEN = Text(
    key="visit_when",
    ask=_("If so, when and where?"),
    limit=120,
    help=_("This is for your own list of what to bring. It is not in the letter."),
)
LETTER_BY = Text(
    key="letter_by",
    ask=_("By when do you need the letter?"),
    limit=120,
    help=_("For example: before my hearing on March 3."),
)

WISH = Text(
    key="wish",
    ask=_("What would you most like your doctor to look at or explain?"),
    limit=400,
    lines=True,
    help=_(
        "For example: the scan and the first note side by side. Your doctor is free to see it"
        " another way. This is quoted."
    ),
)

PAGE = Page(
    key="visit",
    title=_("The visit"),
    questions=(VISIT_BOOKED, VISIT_WHEN, LETTER_BY, WISH),
)

"""What is left of a whole working day? Social Security asks for eight hours, five days a week.

SSR 96-8p and 96-9p; 20 CFR 404.1545.
"""

from nexus.interview.amount import Amount
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE, UNSURE_OR_VARIES
from nexus.interview.text import Text

_EIGHT = _("In pieces, added up, out of a working day of eight hours.")

SITTING_TOTAL = Amount(
    key="sitting_total",
    ask=_("How many hours can you sit in all?"),
    help=_EIGHT,
    most=8,
    unit="hours",
    specials=UNSURE_OR_VARIES,
)
ON_FEET_TOTAL = Amount(
    key="on_feet_total",
    ask=_("How many hours can you stand or walk in all?"),
    help=_EIGHT,
    most=8,
    unit="hours",
    specials=UNSURE_OR_VARIES,
)
CHANGE_POSITION = Text(
    key="change_position",
    ask=_("How often must you change position, and what do you do then?"),
    limit=200,
    specials=UNSURE_OR_VARIES,
    help=_("For example: every 20 minutes; I walk or lie down for 10. Say if you put a leg up."),
)
OFF_TASK = Text(
    key="off_task",
    ask=_("When do pain or pills take your mind off a task?"),
    limit=200,
    specials=UNSURE_OR_VARIES,
)
BAD_DAYS = Amount(
    key="bad_days",
    ask=_("How many days a month can you do next to nothing?"),
    most=31,
    unit="days",
    specials=UNSURE_OR_VARIES,
)
BAD_DAYS_WORDS = Text(
    key="bad_days_words",
    ask=_("If it changes: from how many to how many?"),
    limit=100,
    help=_("For example: six to eight."),
)
HANDS = Text(
    key="hands",
    ask=_("Can you use both hands when you stand?"),
    limit=150,
    specials=UNSURE,
    help=_("For example: one hand is on the cane."),
)

PAGE = Page(
    key="full-day",
    title=_("A whole day"),
    questions=(
        SITTING_TOTAL,
        ON_FEET_TOTAL,
        CHANGE_POSITION,
        OFF_TASK,
        BAD_DAYS,
        BAD_DAYS_WORDS,
        HANDS,
    ),
)

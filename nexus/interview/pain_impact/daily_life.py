"""What has become hard at home, or is done by others now?"""

from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE_OR_DECLINED, UNSURE_OR_VARIES
from nexus.interview.text import Text

SELF_CARE = Text(
    key="self_care",
    ask=_("What is hard about washing, dressing or the toilet?"),
    limit=300,
    lines=True,
    specials=UNSURE_OR_DECLINED,
    help=_("Say who helps you, too. If nothing is hard, write that."),
)
HOUSEWORK = Text(
    key="housework",
    ask=_("What is hard about cooking, cleaning, shopping or the yard?"),
    limit=400,
    lines=True,
    specials=UNSURE_OR_VARIES,
)
CARE_FOR_OTHERS = Text(
    key="care_for_others",
    ask=_("What is hard about caring for others?"),
    limit=300,
    lines=True,
    help=_("For example: to lift a child, or help a parent."),
)
GIVEN_UP = Text(
    key="given_up",
    ask=_("What have you given up, or do in a new way?"),
    limit=400,
    lines=True,
    help=_("For example: sports, church, trips or a hobby."),
)
STILL_DOES = Text(
    key="still_does",
    ask=_("What do you still do that takes effort?"),
    limit=300,
    lines=True,
    help=_("For example: I fish from a chair once a month. A fair picture helps you."),
)
LYING_DOWN = Text(
    key="lying_down",
    ask=_("How often must you lie down in the day, and how long?"),
    limit=150,
    specials=UNSURE_OR_VARIES,
    help=_("For example: twice a day, half an hour."),
)
MOOD = Text(
    key="mood",
    ask=_("What does the pain do to your mood?"),
    limit=300,
    lines=True,
    specials=UNSURE_OR_DECLINED,
)

PAGE = Page(
    key="daily-life",
    title=_("Daily life"),
    questions=(
        SELF_CARE,
        HOUSEWORK,
        CARE_FOR_OTHERS,
        GIVEN_UP,
        STILL_DOES,
        LYING_DOWN,
        MOOD,
    ),
)

"""Did another condition change the gait, or bring falls or weight with it?"""

from nexus.interview.choice import Choice, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.question import UNSURE, UNSURE_OR_DECLINED
from nexus.interview.text import Text

GAIT = Choice(
    key="gait",
    ask=_("Has it changed how you walk?"),
    options=(
        Option("yes", _("Yes"), "changed"),
        Option("no", _("No"), "did not change"),
    ),
    specials=UNSURE,
)
GAIT_SINCE = PartialDateQuestion(key="gait_since", ask=_("If so, since when?"), specials=UNSURE)
GAIT_WORDS = Text(
    key="gait_words",
    ask=_("How do you walk now?"),
    limit=300,
    lines=True,
    specials=UNSURE,
    help=_("For example: I limp on the left and lean to that side."),
)
GAIT_SEEN = Text(
    key="gait_seen",
    ask=_("Who noticed it, and is it in a record?"),
    limit=300,
    lines=True,
    specials=UNSURE,
)
PRIMARY_FALLS = Text(
    key="primary_falls",
    ask=_("Did it make you fall? When?"),
    limit=300,
    lines=True,
    specials=UNSURE,
)
PRIMARY_WEIGHT = Text(
    key="primary_weight",
    ask=_("Did it change your weight, or what you could do to keep fit?"),
    limit=300,
    lines=True,
    specials=UNSURE_OR_DECLINED,
)

PAGE = Page(
    key="gait",
    title=_("How you walk"),
    questions=(
        GAIT,
        GAIT_SINCE,
        GAIT_WORDS,
        GAIT_SEEN,
        PRIMARY_FALLS,
        PRIMARY_WEIGHT,
    ),
)

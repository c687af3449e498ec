"""How many days in bed were of one's own choice?"""

from nexus.interview.marking import _
from nexus.interview.number import Whole
from nexus.interview.page import Page
from nexus.interview.question import UNSURE_OR_VARIES
from nexus.interview.text import Text

OWN_REST_DAYS = Whole(
    key="own_rest_days",
    ask=_("How many more days did you stay in bed on your own?"),
    most=366,
    unit="days",
    help=_("In the last 12 months, without a doctor’s order. Best guess."),
    specials=UNSURE_OR_VARIES,
    why=_("Days a doctor ordered and days you chose count in different ways. Both tell a story."),
)
OWN_REST_WORDS = Text(
    key="own_rest_words",
    ask=_("What were those days like?"),
    limit=300,
    lines=True,
    help=_("In your own words. This is quoted."),
)

PAGE = Page(
    key="own-rest", title=_("Days in bed by choice"), questions=(OWN_REST_DAYS, OWN_REST_WORDS)
)

"""Which other condition is thought to have hurt the back?

Secondary connection, 38 CFR 3.310. Observations are asked for, never a cause.
"""

from nexus.interview.choice import Choice, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.question import UNSURE
from nexus.interview.text import Text

PRIMARY = Text(
    key="primary",
    ask=_("Which other condition is it?"),
    limit=150,
    help=_("For example: left knee, or right hip. Use the name on your VA letter if you have one."),
)
PRIMARY_STATUS = Choice(
    key="primary_status",
    ask=_("What does VA say about it?"),
    options=(
        Option("connected", _("It is service-connected"), "service-connected"),
        Option("claimed", _("I have claimed it, too"), "claimed, not yet decided"),
        Option("neither", _("Neither"), "neither service-connected nor claimed"),
    ),
    specials=UNSURE,
)
PRIMARY_SINCE = PartialDateQuestion(
    key="primary_since", ask=_("Since when do you have it?"), specials=UNSURE
)
PRIMARY_RATING = Text(
    key="primary_rating",
    ask=_("What is its VA rating?"),
    limit=80,
    specials=UNSURE,
    help=_("For example: 20 percent since 2014."),
)
PRIMARY_WORDS = Text(
    key="primary_words",
    ask=_("How has it been over the years?"),
    limit=600,
    lines=True,
    help=_("Operations, braces, what it keeps you from. This is quoted."),
)

PAGE = Page(
    key="connecting-condition",
    title=_("The other condition"),
    questions=(PRIMARY, PRIMARY_STATUS, PRIMARY_SINCE, PRIMARY_RATING, PRIMARY_WORDS),
)

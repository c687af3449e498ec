"""What Social Security weighs beside the body: schooling, and since when work is over."""

from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.question import UNSURE, UNSURE_OR_DECLINED
from nexus.interview.text import Text

SCHOOLING = Text(
    key="schooling",
    ask=_("How far did you go in school, and what did you train for?"),
    limit=150,
    specials=UNSURE_OR_DECLINED,
    help=_("For example: ninth grade, then I learned to fit pipes."),
)
UNABLE_SINCE = PartialDateQuestion(
    key="unable_since",
    ask=_("Since when has your health kept you from working?"),
    specials=UNSURE,
    help=_("The date in your claim, if you have filed one."),
)

PAGE = Page(key="background", title=_("School and work"), questions=(SCHOOLING, UNABLE_SINCE))

"""When did the pain begin, and how has it gone from then to now?"""

from nexus.interview.choice import Choice, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.question import UNSURE, UNSURE_OR_VARIES
from nexus.interview.text import Text

FIRST_SYMPTOMS = PartialDateQuestion(
    key="first_symptoms",
    ask=_("When did you first feel this pain?"),
    specials=UNSURE,
    help=_("The year is enough. Tick “about” if you aren’t sure."),
)
SINCE_THEN = Choice(
    key="since_then",
    ask=_("And since then?"),
    options=(
        Option("always", _("It never went away"), "has never gone away"),
        Option("comes_and_goes", _("It comes and goes"), "has come and gone"),
        Option("returned", _("It went away and came back later"), "went away and came back later"),
    ),
    specials=UNSURE_OR_VARIES,
)
TREND = Choice(
    key="trend",
    ask=_("Over the years, has it become…"),
    options=(
        Option("worse", _("Worse"), "has become worse"),
        Option("same", _("Stayed the same"), "has stayed about the same"),
        Option("better", _("Better"), "has become better"),
    ),
    specials=UNSURE_OR_VARIES,
)
COURSE_WORDS = Text(
    key="course_words",
    ask=_("How did it go from then to now, in your own words?"),
    limit=1000,
    lines=True,
    help=_("A few lines. This is quoted."),
)

PAGE = Page(
    key="course",
    title=_("From then to now"),
    questions=(FIRST_SYMPTOMS, SINCE_THEN, TREND, COURSE_WORDS),
)

"""How was the back year by year, from then to now?"""

from nexus.interview.answers import Answers
from nexus.interview.marking import _
from nexus.interview.number import Scale
from nexus.interview.page import Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.question import UNSURE, UNSURE_OR_VARIES
from nexus.interview.several import Several
from nexus.interview.text import Text

YEAR_FROM = PartialDateQuestion(
    key="year_from",
    ask=_("Which time do you mean?"),
    specials=UNSURE,
    help=_("The year is enough."),
)
YEAR_UNTIL = PartialDateQuestion(
    key="year_until", ask=_("Until when?"), specials=UNSURE, help=_("Leave it out if one year.")
)
YEAR_PAIN = Scale(
    key="year_pain",
    ask=_("How strong was the pain on a usual day?"),
    help=_("0 is no pain. 10 is the worst pain you can imagine."),
    specials=UNSURE_OR_VARIES,
)
YEAR_WORDS = Text(
    key="year_words",
    ask=_("How was your back then?"),
    limit=400,
    lines=True,
    help=_("What you felt, what you could do, what you did for it. This is quoted."),
)

PAGE = Page(
    key="year",
    title=_("A year or a time"),
    questions=(YEAR_FROM, YEAR_UNTIL, YEAR_PAIN, YEAR_WORDS),
)


def _name(answers: Answers) -> str:
    dates = (answers[YEAR_FROM], answers[YEAR_UNTIL])
    return " – ".join(str(date.year) for date in dates if date)


YEARS = Several(
    key="years",
    title=_("Year by year"),
    item=_("year or time"),
    page=PAGE,
    name=_name,
    most=40,
    intro=_(
        "A few years are enough: the first, the worst, when something changed, and now. It shows"
        " how one thing led to the next."
    ),
)

"""When did a doctor order bed rest?

Only rest ordered by a physician counts as an incapacitating episode (38 CFR 4.71a, DC 5243,
note 1); rest of one's own choice is asked apart, in `own_rest.py`.
"""

from nexus.interview.answers import Answers
from nexus.interview.marking import _
from nexus.interview.number import Whole
from nexus.interview.page import Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.question import UNSURE
from nexus.interview.several import Several
from nexus.interview.text import Text

BED_REST_FROM = PartialDateQuestion(
    key="bed_rest_from", ask=_("When did it begin?"), specials=UNSURE
)
BED_REST_DAYS = Whole(
    key="bed_rest_days",
    ask=_("How many days were you told to stay in bed?"),
    least=1,
    most=366,
    unit="days",
    specials=UNSURE,
)
BED_REST_BY = Text(key="bed_rest_by", ask=_("Which doctor ordered it?"), limit=120, specials=UNSURE)
BED_REST_PAPER = Text(
    key="bed_rest_paper",
    ask=_("Where is it written down?"),
    limit=150,
    specials=UNSURE,
    help=_("For example: order of March 12. If it isn’t on paper, write that."),
)

PAGE = Page(
    key="bed-rest",
    title=_("Bed rest"),
    questions=(BED_REST_FROM, BED_REST_DAYS, BED_REST_BY, BED_REST_PAPER),
)


def _name(answers: Answers) -> str:
    start, days = answers[BED_REST_FROM], answers[BED_REST_DAYS]
    return ", ".join(part for part in (start and str(start.year), days and str(days)) if part)


BED_RESTS = Several(
    key="bed_rests",
    title=_("Bed rest a doctor ordered"),
    item=_("bed rest"),
    page=PAGE,
    name=_name,
    most=40,
    intro=_(
        "Add each time in the last 12 months that a doctor told you to stay in bed for your back."
        " If it was your own choice, that comes on the next page."
    ),
)

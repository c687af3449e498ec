"""Which aids are used, how often, and who prescribed them?"""

from nexus.interview.answers import Answers
from nexus.interview.choice import Choice, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.question import UNSURE, UNSURE_OR_VARIES
from nexus.interview.several import Several
from nexus.interview.text import Text

AID = Choice(
    key="aid",
    ask=_("What is it?"),
    options=(
        Option("cane", _("Cane or walking stick"), "a cane"),
        Option("crutches", _("Crutches"), "crutches"),
        Option("walker", _("Walker"), "a walker"),
        Option("wheelchair", _("Wheelchair or scooter"), "a wheelchair or scooter"),
        Option("back_brace", _("Back brace"), "a back brace"),
        Option("leg_brace", _("Brace for a leg or foot"), "a leg or foot brace"),
        Option("shoe", _("Special shoe or shoe lift"), "a special shoe or shoe lift"),
        Option("bath", _("Shower or bath chair"), "a shower or bath chair"),
        Option("other", _("Something else"), "another aid"),
    ),
    optional=False,
)
AID_USE = Choice(
    key="aid_use",
    ask=_("How often do you use it?"),
    options=(
        Option("constant", _("All the time"), "constantly"),
        Option("regular", _("Most days"), "regularly"),
        Option("occasional", _("Now and then"), "occasionally"),
        Option("past", _("I used it before, not now"), "in the past"),
    ),
    specials=UNSURE_OR_VARIES,
)
AID_WORDS = Text(
    key="aid_words",
    ask=_("What should the doctor know about it?"),
    limit=200,
    help=_("For example: in the right hand, only outdoors, for the left knee as well."),
)
AID_SINCE = PartialDateQuestion(key="aid_since", ask=_("Since when?"), specials=UNSURE)
AID_FROM = Text(
    key="aid_from",
    ask=_("Who prescribed it?"),
    limit=120,
    specials=UNSURE,
    help=_("For example: Dr. Raman. If nobody did, write how you got it."),
)

PAGE = Page(
    key="aid",
    title=_("An aid"),
    questions=(AID, AID_USE, AID_WORDS, AID_SINCE, AID_FROM),
)


def _name(answers: Answers) -> str:
    aid = answers[AID]
    return aid.label if aid else ""


AIDS = Several(
    key="aids",
    title=_("Canes, braces and other aids"),
    item=_("aid"),
    page=PAGE,
    name=_name,
    most=20,
    intro=_("Add each thing that helps you walk, stand, sit or wash. If there is none, go on."),
)

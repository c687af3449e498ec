"""Which operations were done, where and when, and what came of them?"""

from nexus.interview.answers import Answers
from nexus.interview.choice import YesNo
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.question import UNSURE
from nexus.interview.several import Several
from nexus.interview.text import Text

SURGERY = Text(
    key="surgery",
    ask=_("What was done?"),
    limit=200,
    optional=False,
    help=_("For example: disc removed at L4-5. Copy it from a paper if you can."),
)
SURGERY_DATE = PartialDateQuestion(key="surgery_date", ask=_("When was it?"), specials=UNSURE)
SURGERY_BY = Text(
    key="surgery_by",
    ask=_("Who did it, and where?"),
    limit=150,
    specials=UNSURE,
)
SURGERY_RESULT = Text(
    key="surgery_result",
    ask=_("What was better or worse after it?"),
    limit=400,
    lines=True,
    specials=UNSURE,
)
SURGERY_SCAR = YesNo(
    key="surgery_scar", ask=_("Does the scar hurt or break open?"), specials=UNSURE
)

PAGE = Page(
    key="surgery",
    title=_("An operation"),
    questions=(SURGERY, SURGERY_DATE, SURGERY_BY, SURGERY_RESULT, SURGERY_SCAR),
)


def _name(answers: Answers) -> str:
    return answers[SURGERY] or ""


SURGERIES = Several(
    key="surgeries",
    title=_("Operations"),
    item=_("operation"),
    page=PAGE,
    name=_name,
    most=20,
    intro=_("Add each operation on your back. If there was none, go on."),
)

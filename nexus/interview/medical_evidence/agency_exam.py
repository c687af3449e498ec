"""Has VA, an insurer or another office had the back examined?"""

from nexus.interview.answers import Answers
from nexus.interview.choice import YesNo
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE

AGENCY_EXAM = YesNo(
    key="agency_exam",
    ask=_("Did VA or an insurer send you to an exam?"),
    specials=UNSURE,
    help=_(
        "VA calls it a C&P exam. Did Social Security send you to one? They call it a consultative"
        " exam."
    ),
)
PAGE = Page(key="agency-exam", title=_("An exam for your claim"), questions=(AGENCY_EXAM,))


def had_agency_exam(answers: Answers) -> bool:
    """There was one."""
    return answers[AGENCY_EXAM] is True

"""Does it go into the legs? Each leg is asked about by itself.

Nerve trouble of each leg is described, and for VA rated, apart (38 CFR 4.71a, note 1; 4.124a).
"""

from nexus.interview.answers import Answers
from nexus.interview.choice import YesNo
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE

LEFT_LEG = YesNo(
    key="left_leg",
    ask=_("Do you feel it in your left leg or foot?"),
    help=_("Pain, numbness, tingling or weakness."),
    specials=UNSURE,
    why=_("Leg trouble can count on its own. Your doctor looks at each leg."),
)
RIGHT_LEG = YesNo(
    key="right_leg",
    ask=_("Do you feel it in your right leg or foot?"),
    help=_("Pain, numbness, tingling or weakness."),
    specials=UNSURE,
)

PAGE = Page(key="legs", title=_("Your legs"), questions=(LEFT_LEG, RIGHT_LEG))


def has_left_leg(answers: Answers) -> bool:
    """Something is felt in the left leg."""
    return answers[LEFT_LEG] is True


def has_right_leg(answers: Answers) -> bool:
    """Something is felt in the right leg."""
    return answers[RIGHT_LEG] is True

"""What is felt in the right leg, where, and how often?"""

from nexus.interview.marking import _
from nexus.interview.number import Scale
from nexus.interview.page import Page
from nexus.interview.pain_impact.legs import has_right_leg
from nexus.interview.question import UNSURE, UNSURE_OR_VARIES
from nexus.interview.text import Text

_HELP = _("Where, and how often. If there is none, write “none”.")

RIGHT_LEG_PAIN = Text(
    key="right_leg_pain",
    ask=_("What pain do you feel in your right leg?"),
    limit=200,
    help=_HELP,
    specials=UNSURE,
)
RIGHT_LEG_STRENGTH = Scale(
    key="right_leg_strength",
    ask=_("How strong is the pain in your right leg?"),
    help=_("0 is no pain. 10 is the worst pain you can imagine."),
    specials=UNSURE_OR_VARIES,
)
RIGHT_LEG_TINGLING = Text(
    key="right_leg_tingling",
    ask=_("What tingling or burning is there in your right leg?"),
    limit=200,
    help=_HELP,
    specials=UNSURE,
)
RIGHT_LEG_NUMBNESS = Text(
    key="right_leg_numbness",
    ask=_("What parts of your right leg go numb?"),
    limit=200,
    help=_HELP,
    specials=UNSURE,
)
RIGHT_LEG_WEAKNESS = Text(
    key="right_leg_weakness",
    ask=_("How is your right leg weak?"),
    limit=200,
    help=_("For example: it gives way on stairs. If it isn’t weak, write “none”."),
    specials=UNSURE,
)

PAGE = Page(
    key="right-leg",
    title=_("Your right leg"),
    applies=has_right_leg,
    questions=(
        RIGHT_LEG_PAIN,
        RIGHT_LEG_STRENGTH,
        RIGHT_LEG_TINGLING,
        RIGHT_LEG_NUMBNESS,
        RIGHT_LEG_WEAKNESS,
    ),
)

"""What is felt in the left leg, where, and how often?"""

from nexus.interview.marking import _
from nexus.interview.number import Scale
from nexus.interview.page import Page
from nexus.interview.pain_impact.legs import has_left_leg
from nexus.interview.question import UNSURE, UNSURE_OR_VARIES
from nexus.interview.text import Text

_HELP = _("Where, and how often. If there is none, write “none”.")

LEFT_LEG_PAIN = Text(
    key="left_leg_pain",
    ask=_("What pain do you feel in your left leg?"),
    limit=200,
    help=_HELP,
    specials=UNSURE,
)
LEFT_LEG_STRENGTH = Scale(
    key="left_leg_strength",
    ask=_("How strong is the pain in your left leg?"),
    help=_("0 is no pain. 10 is the worst pain you can imagine."),
    specials=UNSURE_OR_VARIES,
)
LEFT_LEG_TINGLING = Text(
    key="left_leg_tingling",
    ask=_("What tingling or burning is there in your left leg?"),
    limit=200,
    help=_HELP,
    specials=UNSURE,
)
LEFT_LEG_NUMBNESS = Text(
    key="left_leg_numbness",
    ask=_("What parts of your left leg go numb?"),
    limit=200,
    help=_HELP,
    specials=UNSURE,
)
LEFT_LEG_WEAKNESS = Text(
    key="left_leg_weakness",
    ask=_("How is your left leg weak?"),
    limit=200,
    help=_("For example: it gives way on stairs. If it isn’t weak, write “none”."),
    specials=UNSURE,
)

PAGE = Page(
    key="left-leg",
    title=_("Your left leg"),
    applies=has_left_leg,
    questions=(
        LEFT_LEG_PAIN,
        LEFT_LEG_STRENGTH,
        LEFT_LEG_TINGLING,
        LEFT_LEG_NUMBNESS,
        LEFT_LEG_WEAKNESS,
    ),
)

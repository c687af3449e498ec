"""Which other causes would a doctor ask about: family, inborn, other illness? All can be skipped.

Crashes, falls and injuries are listed once, as events; jobs once, in the story.
"""

from nexus.interview.choice import Choice, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE_OR_DECLINED
from nexus.interview.text import Text

FAMILY_BACKS = Choice(
    key="family_backs",
    ask=_("Do others in your family have bad backs?"),
    options=(Option("yes", _("Yes"), "yes"), Option("no", _("No"), "no")),
    specials=UNSURE_OR_DECLINED,
)
FAMILY_WORDS = Text(
    key="family_words",
    ask=_("If so: who, and what is it?"),
    limit=200,
    specials=UNSURE_OR_DECLINED,
)
BORN_WITH = Text(
    key="born_with",
    ask=_("Were you told of a curve, a slip or an odd bone in your spine?"),
    limit=300,
    lines=True,
    specials=UNSURE_OR_DECLINED,
    help=_("Say who told you, and when. If no one did, write “no”."),
)
OTHER_ILLNESS = Text(
    key="other_illness",
    ask=_("Which other health problems do you have?"),
    limit=400,
    lines=True,
    specials=UNSURE_OR_DECLINED,
    help=_(
        "For example: thin bones, or a bad hip or knee. Diabetes, arthritis and cancer count, too."
    ),
)
STEROIDS = Text(
    key="steroids",
    ask=_("Did you take steroid pills such as prednisone for long?"),
    limit=150,
    specials=UNSURE_OR_DECLINED,
)
PREGNANCIES = Text(
    key="pregnancies",
    ask=_("If you were pregnant: when, and how was your back then?"),
    limit=200,
    specials=UNSURE_OR_DECLINED,
)

PAGE = Page(
    key="other-causes",
    title=_("Family and other illness"),
    intro=_("Your doctor has to think of other causes. You can skip any question."),
    questions=(
        FAMILY_BACKS,
        FAMILY_WORDS,
        BORN_WITH,
        OTHER_ILLNESS,
        STEROIDS,
        PREGNANCIES,
    ),
)

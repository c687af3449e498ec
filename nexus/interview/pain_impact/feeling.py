"""What does the pain feel like, and what else is felt where?"""

from nexus.interview.choice import Choice, Option
from nexus.interview.feelings import Feelings
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.pain_impact.where import WHERE
from nexus.interview.question import UNSURE, UNSURE_OR_VARIES
from nexus.interview.text import Text

FEELINGS_THERE = Feelings(
    key="feelings_there",
    ask=_("What do you feel in each place?"),
    help=_("Choose all that apply."),
    source=WHERE,
    specials=UNSURE,
)
PAIN_LIKE = Text(
    key="pain_like",
    ask=_("What does the pain feel like?"),
    limit=300,
    lines=True,
    help=_("For example: dull, burning, or like a knife. This is quoted."),
)
PAIN_CONSTANT = Choice(
    key="pain_constant",
    ask=_("Is the pain always there?"),
    options=(
        Option("constant", _("Yes, all the time"), "constant"),
        Option("comes_and_goes", _("No, it comes and goes"), "there at times and gone at others"),
    ),
    specials=UNSURE_OR_VARIES,
)

PAGE = Page(
    key="feeling",
    title=_("What it feels like"),
    questions=(FEELINGS_THERE, PAIN_LIKE, PAIN_CONSTANT),
)

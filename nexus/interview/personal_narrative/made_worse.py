"""How was the back before it was made worse, and after? The baseline of an aggravation.

38 CFR 3.310(b) and 3.306 compare a level before with the level now; temporary flare-ups alone
are not enough under 3.306.
"""

from nexus.interview.marking import _
from nexus.interview.number import Scale
from nexus.interview.page import Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.question import UNSURE, UNSURE_OR_VARIES
from nexus.interview.text import Text

WORSE_SINCE = PartialDateQuestion(
    key="worse_since", ask=_("When did your back begin to get worse?"), specials=UNSURE
)
PAIN_THEN = Scale(
    key="pain_then",
    ask=_("How strong was the pain before that?"),
    help=_("0 is no pain. 10 is the worst pain you can imagine."),
    specials=UNSURE_OR_VARIES,
)
COULD_THEN = Text(
    key="could_then",
    ask=_("What could you do before that?"),
    limit=500,
    lines=True,
    specials=UNSURE,
    help=_("Standing, lifting, bending, hours of work. Numbers help. This is quoted."),
)
WORSE_WORDS = Text(
    key="worse_words",
    ask=_("What got worse, and did it stay worse?"),
    limit=500,
    lines=True,
    specials=UNSURE,
    help=_("Say it, too, if it got better again."),
)
BASELINE_PAPER = Text(
    key="baseline_paper",
    ask=_("Which paper shows your back before it got worse?"),
    limit=200,
    specials=UNSURE,
    help=_("For example: MRI of May 2006. If there is none, the first one after."),
)

PAGE = Page(
    key="made-worse",
    title=_("Before and after it got worse"),
    questions=(WORSE_SINCE, PAIN_THEN, COULD_THEN, WORSE_WORDS, BASELINE_PAPER),
)

"""Is there trouble with bladder, bowel or sexual feeling, and is it new or long-standing?

New trouble is an emergency (cauda equina); long-standing trouble is part of the claim.
"""

from nexus.interview.answers import Answers
from nexus.interview.choice import Choice, Choices, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE_OR_DECLINED
from nexus.interview.text import Text

BLADDER_BOWEL = Choices(
    key="bladder_bowel",
    ask=_("Do you have any of these?"),
    options=(
        Option("bladder", _("Trouble with the bladder"), "bladder trouble"),
        Option("bowel", _("Trouble with the bowels"), "bowel trouble"),
        Option("sexual", _("Less sexual feeling"), "loss of sexual feeling"),
        Option("none", _("None of these"), "no bladder or bowel trouble"),
    ),
    none="none",
    specials=UNSURE_OR_DECLINED,
    why=_("The nerves of the low back reach there. Your doctor has to know."),
)
BLADDER_BOWEL_SINCE = Choice(
    key="bladder_bowel_since",
    ask=_("Is it new?"),
    options=(
        Option("new", _("Yes, it began or got worse in the last weeks"), "new or newly worse"),
        Option("old", _("No, I have had it for a long time"), "long-standing"),
    ),
    specials=UNSURE_OR_DECLINED,
)
BLADDER_BOWEL_WORDS = Text(
    key="bladder_bowel_words",
    ask=_("What is it like, and since when?"),
    limit=400,
    lines=True,
    specials=UNSURE_OR_DECLINED,
    help=_("In your own words. This is quoted."),
)
BLADDER_BOWEL_TOLD = Text(
    key="bladder_bowel_told",
    ask=_("What did a doctor say about it?"),
    limit=300,
    specials=UNSURE_OR_DECLINED,
    help=_("If you haven’t told one yet, write that."),
)

PAGE = Page(
    key="bladder-bowel",
    title=_("Bladder and bowels"),
    questions=(BLADDER_BOWEL, BLADDER_BOWEL_SINCE, BLADDER_BOWEL_WORDS, BLADDER_BOWEL_TOLD),
)


def is_new(answers: Answers) -> bool:
    """The trouble began or got worse in the last weeks."""
    since = answers[BLADDER_BOWEL_SINCE]
    return since is not None and since.key == "new"

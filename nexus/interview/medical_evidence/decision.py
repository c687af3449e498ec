"""Has the claim been decided before?"""

from nexus.interview.answers import Answers
from nexus.interview.choice import Choice, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.question import UNSURE

DECIDED = Choice(
    key="decided",
    ask=_("Has your back claim been decided before?"),
    options=(
        Option("denied", _("Yes, it was denied"), "denied"),
        Option("granted", _("Yes, at least in part granted"), "granted at least in part"),
        Option("waiting", _("No, I’m waiting"), "not yet decided"),
        Option("not_filed", _("No, I haven’t filed yet"), "not yet filed"),
    ),
    specials=UNSURE,
)
FILED_ON = PartialDateQuestion(
    key="filed_on",
    ask=_("When did you file it?"),
    specials=UNSURE,
    help=_("Leave it out if you haven’t filed yet."),
)
PAGE = Page(key="decision", title=_("Earlier decisions"), questions=(DECIDED, FILED_ON))


def was_decided(answers: Answers) -> bool:
    """There is a decision."""
    decided = answers[DECIDED]
    return decided is not None and decided.key in ("denied", "granted")

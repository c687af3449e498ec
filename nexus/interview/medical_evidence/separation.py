"""What did the examination at the end of service say, and what lay behind it?"""

from nexus.interview.choice import Choice, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE
from nexus.interview.text import Text

SEPARATION_EXAM = Choice(
    key="separation_exam",
    ask=_("When you left, what did the examination say about your back?"),
    options=(
        Option("normal", _("Normal, or nothing noted"), "noted no back problem"),
        Option("problem", _("It noted a back problem"), "noted a back problem"),
        Option("no_exam", _("I had no examination")),
        Option("not_seen", _("I have never seen it")),
    ),
    specials=UNSURE,
    why=_("A normal exam does not end a claim. A letter that leaves it out can."),
)
SEPARATION_HISTORY = Choice(
    key="separation_history",
    ask=_("On the history form, what did you tick about back pain?"),
    options=(
        Option("yes", _("Yes, I had back pain"), "ticked “yes” for back pain"),
        Option("no", _("No back pain"), "ticked “no” for back pain"),
        Option("no_form", _("There was no form")),
    ),
    specials=UNSURE,
)
SEPARATION_REASON = Text(
    key="separation_reason",
    ask=_("If the papers say less than you felt: why?"),
    limit=600,
    lines=True,
    help=_("In your own words. This is quoted."),
    specials=UNSURE,
)

PAGE = Page(
    key="separation",
    title=_("When you left the service"),
    questions=(SEPARATION_EXAM, SEPARATION_HISTORY, SEPARATION_REASON),
)

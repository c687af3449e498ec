"""How was the back before it happened?"""

from nexus.interview.choice import Choice, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE, UNSURE_OR_DECLINED
from nexus.interview.text import Text

BACK_BEFORE = Choice(
    key="back_before",
    ask=_("How was your back before that?"),
    options=(
        Option("good", _("I had no back trouble"), "no back trouble"),
        Option("some", _("I had some back trouble"), "some back trouble"),
    ),
    specials=UNSURE,
    help=_("Before the service, or the work, that your claim is about."),
    why=_("If there was some, that is no bar. The doctor is then asked if it got worse."),
)
BEFORE_WORDS = Text(
    key="before_words",
    ask=_("What was it, when, and who treated it?"),
    limit=600,
    lines=True,
    specials=UNSURE_OR_DECLINED,
    help=_("If there was nothing, say what you could do: sports, farm work."),
)

PAGE = Page(key="before", title=_("Before it happened"), questions=(BACK_BEFORE, BEFORE_WORDS))

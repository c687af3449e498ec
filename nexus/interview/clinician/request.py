"""What will the clinician be asked for?"""

from nexus.interview.choice import Choice, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE

REQUEST = Choice(
    key="request",
    ask=_("What will you ask for?"),
    options=(
        Option("opinion", _("Their view on the cause, and my condition and limits")),
        Option(
            "function",
            _("Only condition and limits"),
            hint=_("Some doctors don’t give opinions on cause. This letter still helps."),
        ),
    ),
    specials=UNSURE,
    why=_("Your doctor is free to say yes, no, or “I can’t tell”. The draft leaves that open."),
)

PAGE = Page(key="request", title=_("What you will ask for"), questions=(REQUEST,))

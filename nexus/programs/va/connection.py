"""Which way of connecting the back to service fits?"""

from nexus.interview.answers import Answers
from nexus.interview.choice import Choice, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE

CONNECTION = Choice(
    key="connection",
    ask=_("How is your back connected to your service?"),
    options=(
        Option("direct", _("Something in service hurt it, or wore it down")),
        Option(
            "secondary",
            _("Another condition from service led to it or made it worse"),
            hint=_("For example a bad knee or hip that changed how you walk."),
        ),
        Option("preexisting", _("I had it before, and service made it worse")),
    ),
    specials=UNSURE,
    why=_(
        "This decides what the doctor is asked. If you aren’t sure, a representative can help, free"
        " of charge."
    ),
)

PAGE = Page(key="connection", title=_("How it is connected"), questions=(CONNECTION,))


def is_secondary(answers: Answers) -> bool:
    """Another condition is thought to have caused it or made it worse."""
    chosen = answers[CONNECTION]
    return chosen is not None and chosen.key == "secondary"


def is_made_worse(answers: Answers) -> bool:
    """It may be a matter of being made worse, by another condition or by service."""
    chosen = answers[CONNECTION]
    return chosen is not None and chosen.key in ("secondary", "preexisting")

"""What stays private? Details can; that a record against the claim exists can't.

A withheld answer leaves a visible gap in the letter (architecture 3.5).
"""

from nexus.interview.choice import Choices, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.text import Text

KEEP_PRIVATE = Choices(
    key="keep_private",
    ask=_("Which answers should stay out of the letter?"),
    options=(
        Option("mood", _("My mood"), "mood"),
        Option("intimate", _("My intimate life"), "intimate life"),
        Option("bladder_bowel", _("Bladder and bowels"), "bladder and bowels"),
        Option("weight", _("My height and weight"), "height and weight"),
        Option("tobacco", _("Tobacco"), "tobacco"),
        Option("family", _("My family’s health"), "family history"),
        Option("illness", _("Other health problems"), "other health problems"),
        Option("pregnancy", _("Pregnancies"), "pregnancies"),
        Option("combat", _("Combat"), "combat"),
        Option("none", _("None of these"), "nothing"),
    ),
    none="none",
    help=_("The letter says that you keep it private, so that no one is misled."),
)
PRIVATE_WORDS = Text(
    key="private_words",
    ask=_("What else should no one read?"),
    limit=600,
    lines=True,
    help=_(
        "This note is for you and those who help you. It is not in the letter. Check that what you"
        " wrote elsewhere leaves it out. That a paper exists can’t be hidden."
    ),
)

PAGE = Page(key="private", title=_("What stays private"), questions=(KEEP_PRIVATE, PRIVATE_WORDS))

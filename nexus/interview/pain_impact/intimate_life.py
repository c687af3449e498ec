"""Does the pain reach into intimate life? A page of its own, to be skipped by whoever likes."""

from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE_OR_DECLINED
from nexus.interview.text import Text

INTIMATE_LIFE = Text(
    key="intimate_life",
    ask=_("What does the pain change in your intimate life?"),
    limit=300,
    lines=True,
    specials=UNSURE_OR_DECLINED,
    help=_("You can leave this out. A few words are enough. This is quoted."),
    why=_("It can be part of what your back takes from you. No one needs it to help you."),
)

PAGE = Page(key="intimate-life", title=_("Intimate life"), questions=(INTIMATE_LIFE,))

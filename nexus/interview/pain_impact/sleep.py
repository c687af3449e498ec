"""How much sleep does the back leave?"""

from nexus.interview.amount import Amount
from nexus.interview.marking import _
from nexus.interview.number import Whole
from nexus.interview.page import Page
from nexus.interview.question import UNSURE_OR_VARIES
from nexus.interview.text import Text

SLEEP_HOURS = Amount(
    key="sleep_hours",
    ask=_("How many hours do you sleep on a usual night?"),
    most=24,
    unit="hours",
    specials=UNSURE_OR_VARIES,
)
SLEEP_WAKINGS = Whole(
    key="sleep_wakings",
    ask=_("How many times does your back wake you?"),
    most=50,
    unit="times",
    specials=UNSURE_OR_VARIES,
)
SLEEP_WORDS = Text(
    key="sleep_words",
    ask=_("Is there more to say about your nights?"),
    limit=200,
    help=_("For example: I sleep in a chair."),
)

PAGE = Page(key="sleep", title=_("Sleep"), questions=(SLEEP_HOURS, SLEEP_WAKINGS, SLEEP_WORDS))

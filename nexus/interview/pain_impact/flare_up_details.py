"""What is a flare-up like: how often, how long, what sets it off, what is lost?

A doctor must estimate function in a flare-up from the person's own words (Sharp v. Shulkin,
29 Vet. App. 26 (2017)), so these answers are quoted.
"""

from nexus.interview.marking import _
from nexus.interview.number import Scale
from nexus.interview.page import Page
from nexus.interview.pain_impact.flare_ups import has_flare_ups
from nexus.interview.question import UNSURE, UNSURE_OR_VARIES
from nexus.interview.text import Text

FLARE_UP_FREQUENCY = Text(
    key="flare_up_frequency",
    ask=_("How often do they come?"),
    limit=120,
    specials=UNSURE_OR_VARIES,
    help=_("For example: two or three a month."),
)
FLARE_UP_LENGTH = Text(
    key="flare_up_length",
    ask=_("How long does one last?"),
    limit=120,
    specials=UNSURE_OR_VARIES,
    help=_("For example: about two days."),
)
FLARE_UP_SEVERITY = Scale(
    key="flare_up_severity",
    ask=_("How strong is the pain then?"),
    specials=UNSURE_OR_VARIES,
    help=_("0 is no pain. 10 is the worst pain you can imagine."),
)
FLARE_UP_TRIGGERS = Text(
    key="flare_up_triggers", ask=_("What sets one off?"), limit=300, lines=True, specials=UNSURE
)
FLARE_UP_WARNING = Text(
    key="flare_up_warning",
    ask=_("How do you feel one coming?"),
    limit=200,
    specials=UNSURE,
    help=_("If you get no warning, write that."),
)
FLARE_UP_RELIEF = Text(
    key="flare_up_relief", ask=_("What helps?"), limit=300, lines=True, specials=UNSURE
)
FLARE_UP_LOSS = Text(
    key="flare_up_loss",
    ask=_("What can’t you do during one?"),
    limit=600,
    lines=True,
    specials=UNSURE,
    why=_("This is quoted word for word. Your doctor uses it to judge what a flare-up costs you."),
)
FLARE_UP_WORDS = Text(
    key="flare_up_words",
    ask=_("What is a flare-up like, in your own words?"),
    limit=600,
    lines=True,
    help=_("Tell of the last one if that’s easier. This is quoted."),
    starters=(_("It starts with"), _("I can’t"), _("The next day")),
)

PAGE = Page(
    key="flare-up-details",
    title=_("What a flare-up is like"),
    applies=has_flare_ups,
    questions=(
        FLARE_UP_FREQUENCY,
        FLARE_UP_LENGTH,
        FLARE_UP_SEVERITY,
        FLARE_UP_TRIGGERS,
        FLARE_UP_WARNING,
        FLARE_UP_RELIEF,
        FLARE_UP_LOSS,
        FLARE_UP_WORDS,
    ),
)

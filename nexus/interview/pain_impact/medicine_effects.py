"""What changes with and without medicine? Facts only: nobody is told to stop taking any."""

from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE_OR_VARIES
from nexus.interview.text import Text

WITH_MEDICINE = Text(
    key="with_medicine",
    ask=_("What can you do with your medicine?"),
    limit=300,
    lines=True,
    specials=UNSURE_OR_VARIES,
    help=_("For example: a bad day drops from 8 to 5, and I can drive."),
)
WITHOUT_MEDICINE = Text(
    key="without_medicine",
    ask=_("What was it like when you had none?"),
    limit=300,
    lines=True,
    specials=UNSURE_OR_VARIES,
    help=_("Only if it happened. Don’t stop a medicine to find out."),
)
SIDE_EFFECTS = Text(
    key="side_effects",
    ask=_("What else do the medicines do to you?"),
    limit=300,
    lines=True,
    specials=UNSURE_OR_VARIES,
    help=_("For example: sleepy, dizzy, heartburn. If nothing, write “none”."),
)

PAGE = Page(
    key="medicine-effects",
    title=_("With and without medicine"),
    questions=(WITH_MEDICINE, WITHOUT_MEDICINE, SIDE_EFFECTS),
)

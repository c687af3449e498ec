"""What can the back still do: sitting, standing, walking, lifting, in numbers?"""

from collections.abc import Iterable

from nexus.interview.answers import Answers
from nexus.interview.marking import _
from nexus.interview.number import Whole
from nexus.interview.page import Fault, Page
from nexus.interview.problem import Problem
from nexus.interview.question import UNSURE_OR_VARIES
from nexus.interview.text import Text

_MINUTES = _("In minutes, before you have to stop or change position. A usual day, not the worst.")

SITTING = Whole(
    key="sitting",
    ask=_("How long can you sit?"),
    help=_MINUTES,
    most=960,
    unit="minutes",
    specials=UNSURE_OR_VARIES,
    why=_("Numbers say more than “not long”. Best guesses are fine."),
)
STANDING = Whole(
    key="standing",
    ask=_("How long can you stand?"),
    help=_MINUTES,
    most=960,
    unit="minutes",
    specials=UNSURE_OR_VARIES,
)
WALKING = Whole(
    key="walking",
    ask=_("How long can you walk?"),
    help=_MINUTES,
    most=960,
    unit="minutes",
    specials=UNSURE_OR_VARIES,
)
WALKING_DISTANCE = Text(
    key="walking_distance",
    ask=_("How far do you get?"),
    limit=120,
    specials=UNSURE_OR_VARIES,
    help=_("For example: two blocks with my cane, or to the mailbox and back."),
)
DRIVING = Whole(
    key="driving",
    ask=_("How long can you drive?"),
    help=_("In minutes, before you have to stop. If you don’t drive, leave this out."),
    most=960,
    unit="minutes",
    specials=UNSURE_OR_VARIES,
)
LYING = Whole(
    key="lying",
    ask=_("How long can you lie still?"),
    help=_("In minutes, before you have to turn or get up."),
    most=960,
    unit="minutes",
    specials=UNSURE_OR_VARIES,
)
LIFTING = Whole(
    key="lifting",
    ask=_("How much can you lift now and then?"),
    most=500,
    unit="pounds",
    help=_("In pounds. A gallon of milk is about 9 pounds."),
    specials=UNSURE_OR_VARIES,
)
LIFTING_OFTEN = Whole(
    key="lifting_often",
    ask=_("How much can you lift often?"),
    most=500,
    unit="pounds",
    help=_("In pounds, again and again through the day."),
    specials=UNSURE_OR_VARIES,
)


def _often_is_no_more(answers: Answers) -> Iterable[Fault]:
    """What can be lifted often can be lifted now and then."""
    now_and_then, often = answers[LIFTING], answers[LIFTING_OFTEN]
    if now_and_then is not None and often is not None and often > now_and_then:
        yield Fault(
            "lifting_often",
            Problem(_("You can’t lift more often than you can now and then. Check both numbers.")),
        )


PAGE = Page(
    key="function",
    title=_("Sitting, standing, walking, lifting"),
    questions=(
        SITTING,
        STANDING,
        WALKING,
        WALKING_DISTANCE,
        DRIVING,
        LYING,
        LIFTING,
        LIFTING_OFTEN,
    ),
    check=_often_is_no_more,
)

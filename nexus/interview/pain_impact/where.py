"""Where does it hurt?"""

from nexus.interview.choice import Choices, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE
from nexus.interview.text import Text

_BACK = (
    ("back_left", _("Left of the spine"), "the left side of the low back"),
    ("back_middle", _("Middle"), "the middle of the low back"),
    ("back_right", _("Right of the spine"), "the right side of the low back"),
)
_LEG = (
    ("buttock", _("Buttock or hip"), "buttock or hip"),
    ("groin", _("Groin"), "groin"),
    ("thigh_front", _("Front of thigh"), "front of the thigh"),
    ("thigh_back", _("Back of thigh"), "back of the thigh"),
    ("shin", _("Shin"), "shin"),
    ("calf", _("Calf"), "calf"),
    ("foot_top", _("Top of foot"), "top of the foot"),
    ("foot_sole", _("Sole of foot"), "sole of the foot"),
)
_GROUPS = {"left": _("Left side"), "right": _("Right side")}

WHERE = Choices(
    key="where",
    ask=_("Where do you feel it?"),
    help=_("Choose all that apply."),
    options=(
        *(Option(key, label, words, group=_("Low back")) for key, label, words in _BACK),
        *(
            Option(f"{side}_{key}", label, f"the {words} on the {side}", group=group)
            for side, group in _GROUPS.items()
            for key, label, words in _LEG
        ),
    ),
    specials=UNSURE,
)

WHERE_WORDS = Text(
    key="where_words",
    ask=_("Is there more to say about where?"),
    limit=300,
    lines=True,
    help=_("For example: more on the left, along the belt, or the outer side of the thigh."),
)

PAGE = Page(key="where", title=_("Where it hurts"), questions=(WHERE, WHERE_WORDS))

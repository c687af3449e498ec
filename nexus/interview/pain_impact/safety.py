"""Is there anything that should not wait for a letter?

Signposts after domain knowledge on red flags in low back pain: they point to help at once and
never block. The letter tells the signs of the body as reported; dark thoughts it never does.
"""

from dataclasses import dataclass

from nexus.interview.answers import Answers
from nexus.interview.choice import Choices, Option, YesNo
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.pain_impact.bladder_bowel import is_new
from nexus.interview.question import UNSURE_OR_DECLINED

NONE = "none"
WARNING_SIGNS = Choices(
    key="warning_signs",
    ask=_("Did any of these start or get worse in the last days or weeks?"),
    options=(
        Option(
            "saddle",
            _("Numb skin around the genitals, the anus or the inner thighs"),
            "numb skin around the genitals, the anus or the inner thighs",
        ),
        Option(
            "bladder",
            _("New trouble when you start, stop or feel your urine, or new leaks"),
            "trouble starting, stopping or feeling urine, or leaks",
        ),
        Option("bowel", _("New loss of control of the bowels"), "loss of control of the bowels"),
        Option(
            "both_legs",
            _("New pain, weakness or numbness in both legs"),
            "pain, weakness or numbness in both legs",
        ),
        Option(
            "leg_weaker",
            _("A leg that is quickly getting weaker, or a foot that drops"),
            "a leg that is quickly getting weaker, or a foot that drops",
        ),
        Option(
            "tearing",
            _("Back pain with tearing chest or belly pain, or fainting"),
            "back pain with tearing chest or belly pain, or fainting",
        ),
        Option(
            "fever",
            _("Fever, chills, or feeling very ill along with the back pain"),
            "fever, chills, or feeling very ill along with the back pain",
        ),
        Option(
            "cancer",
            _("New back pain, and you have had cancer"),
            "back pain, with cancer at some time before",
        ),
        Option("trauma", _("A hard fall or crash, not long ago"), "a hard fall or crash"),
        Option(
            "weight_loss",
            _("Weight loss you can’t explain, or pain at night that rest won’t ease"),
            "unexplained weight loss, or pain at night that rest does not ease",
        ),
        Option(NONE, _("None of these"), "none of these"),
    ),
    none=NONE,
    specials=UNSURE_OR_DECLINED,
    why=_(
        "A few signs need a doctor today, not a letter. The letter tells your doctor what you"
        " choose here."
    ),
)
DARK_THOUGHTS = YesNo(
    key="dark_thoughts",
    ask=_("Are you thinking that you can’t go on, or of hurting yourself?"),
    specials=UNSURE_OR_DECLINED,
)

PAGE = Page(key="safety", title=_("Safety check"), questions=(WARNING_SIGNS, DARK_THOUGHTS))


@dataclass(frozen=True)
class Signpost:
    """Where to turn now; `urgent` asks for it to stand above everything else."""

    heading: str
    words: str
    urgent: bool
    phone: str = ""
    """A number to call, digits only."""


_NOW = Signpost(
    _("Get help now"),
    _(
        "What you ticked can be an emergency. Call 911 or go to an emergency room now. Hours can"
        " matter. Your answers are saved and will be here."
    ),
    urgent=True,
    phone="911",
)
_TODAY = Signpost(
    _("See a doctor today"),
    _(
        "What you ticked should be looked at today. Call your doctor, go to urgent care, or go to"
        " an emergency room. Your answers are saved."
    ),
    urgent=True,
)
_SOON = Signpost(
    _("Tell your doctor this week"),
    _(
        "What you ticked is worth a visit in the next days. Call your doctor’s office and say what"
        " you noticed."
    ),
    urgent=False,
)
_CRISIS = Signpost(
    _("You don’t have to carry this alone"),
    _(
        "Call 988 and press 1 to reach the Veterans Crisis Line, or text 838255. It is there day"
        " and night. Anyone can call 988. If you are in danger now, call 911."
    ),
    urgent=True,
    phone="988",
)
_SIGNS = {
    _NOW: {"saddle", "bladder", "bowel", "both_legs", "leg_weaker", "tearing"},
    _TODAY: {"fever", "trauma"},
    _SOON: {"weight_loss", "cancer"},
}


def signposts(answers: Answers) -> tuple[Signpost, ...]:
    """Where to turn, the most pressing first; empty when nothing was ticked."""
    ticked = {option.key for option in answers[WARNING_SIGNS] or ()}
    if is_new(answers):
        ticked |= {"bladder"}
    found = [signpost for signpost, signs in _SIGNS.items() if signs & ticked]
    return tuple([_CRISIS, *found] if answers[DARK_THOUGHTS] else found)

"""How strong is the pain: usually, at its best, at its worst, and how often each?"""

from collections.abc import Iterable

from nexus.interview.answers import Answers
from nexus.interview.marking import _
from nexus.interview.number import Scale
from nexus.interview.page import Fault, Page
from nexus.interview.problem import Problem
from nexus.interview.question import UNSURE_OR_VARIES
from nexus.interview.text import Text

_ENDS = _("0 is no pain. 10 is the worst pain you can imagine.")
_OFTEN = _("For example: most days, or 3 days a month.")

PAIN_NOW = Scale(
    key="pain_now",
    ask=_("Right now, how strong is your back pain?"),
    help=_ENDS,
    specials=UNSURE_OR_VARIES,
)
PAIN_USUAL = Scale(
    key="pain_usual",
    ask=_("On a usual day, how strong is your back pain?"),
    help=_ENDS,
    specials=UNSURE_OR_VARIES,
    why=_(
        "Your doctor needs your usual day, not only the worst one. That is how pain is judged"
        " fairly."
    ),
)
PAIN_USUAL_OFTEN = Text(
    key="pain_usual_often",
    ask=_("How often is it like that?"),
    help=_OFTEN,
    limit=120,
    specials=UNSURE_OR_VARIES,
)
PAIN_BEST = Scale(
    key="pain_best",
    ask=_("At its best, how strong is it?"),
    help=_ENDS,
    specials=UNSURE_OR_VARIES,
)
PAIN_BEST_OFTEN = Text(
    key="pain_best_often",
    ask=_("How often is it at its best?"),
    help=_OFTEN,
    limit=120,
    specials=UNSURE_OR_VARIES,
)
PAIN_WORST = Scale(
    key="pain_worst",
    ask=_("At its worst, how strong is it?"),
    help=_ENDS,
    specials=UNSURE_OR_VARIES,
)
PAIN_WORST_OFTEN = Text(
    key="pain_worst_often",
    ask=_("How often is it at its worst?"),
    help=_OFTEN,
    limit=120,
    specials=UNSURE_OR_VARIES,
)


def _in_order(answers: Answers) -> Iterable[Fault]:
    """Best is no worse than usual, and usual no worse than worst."""
    best, usual, worst = answers[PAIN_BEST], answers[PAIN_USUAL], answers[PAIN_WORST]
    if best is not None and usual is not None and best > usual:
        yield Fault(
            "pain_best", Problem(_("Your best is a higher number than your usual day. Check both."))
        )
    elif usual is not None and worst is not None and usual > worst:
        yield Fault(
            "pain_worst",
            Problem(_("Your worst is a lower number than your usual day. Check both.")),
        )
    elif best is not None and worst is not None and best > worst:
        yield Fault(
            "pain_best", Problem(_("Your best is a higher number than your worst. Check both."))
        )


PAGE = Page(
    key="severity",
    title=_("How strong the pain is"),
    questions=(
        PAIN_NOW,
        PAIN_USUAL,
        PAIN_USUAL_OFTEN,
        PAIN_BEST,
        PAIN_BEST_OFTEN,
        PAIN_WORST,
        PAIN_WORST_OFTEN,
    ),
    check=_in_order,
)

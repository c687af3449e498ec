"""Which papers that every reader looks for are at hand, asked for, lost, or were never made?"""

from nexus.interview.choice import Choice, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE

STATES = (
    Option("have", _("I have it")),
    Option("requested", _("I asked for it"), "requested, not yet received"),
    Option("lost", _("It is lost or destroyed"), "lost or destroyed"),
    Option("never", _("It was never made"), "never made"),
)
INTRO = _(
    "Doctors and offices look for these papers. Say where each one is. Those you have go on the"
    " list of records."
)


def paper(key: str, ask: str, hint: str = "") -> Choice:
    """Where one kind of paper is."""
    return Choice(key=key, ask=ask, help=hint, options=STATES, specials=UNSURE)


IMAGING_PAPER = paper("imaging_paper", _("The report of an X-ray, an MRI or a CT scan"))
TREATMENT_PAPER = paper("treatment_paper", _("Notes on care, such as therapy, shots or surgery"))
AGENCY_EXAM_PAPER = paper(
    "agency_exam_paper", _("The report of the exam that VA or an insurer asked for")
)
DENIAL_PAPER = paper("denial_paper", _("The letter that tells you what was decided"))
OTHER_CLAIM_PAPER = paper(
    "other_claim_paper",
    _("Papers of another claim"),
    _("It may be one on a work injury. Or one with Social Security, or an insurer."),
)

PAGE = Page(
    key="papers",
    title=_("Papers on your care and claims"),
    intro=INTRO,
    questions=(
        IMAGING_PAPER,
        TREATMENT_PAPER,
        AGENCY_EXAM_PAPER,
        DENIAL_PAPER,
        OTHER_CLAIM_PAPER,
    ),
)

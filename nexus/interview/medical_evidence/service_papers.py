"""Which papers from service are at hand, asked for, lost, or were never made?"""

from nexus.interview.marking import _
from nexus.interview.medical_evidence.papers import INTRO, paper
from nexus.interview.page import Page

ENTRANCE_PAPER = paper("entrance_paper", _("The exam when you joined"))
SICK_CALL_PAPER = paper("sick_call_paper", _("Sick call and clinic notes from service"))
PROFILE_PAPER = paper("profile_paper", _("Light duty slips or profiles"))
SEPARATION_PAPER = paper("separation_paper", _("The exam when you left"))
HISTORY_PAPER = paper(
    "history_paper", _("The history form you filled in when you left"), _("The one you ticked.")
)
FIRST_CARE_PAPER = paper("first_care_paper", _("The note of your first visit after you left"))

PAGE = Page(
    key="service-papers",
    title=_("Papers from your service"),
    intro=INTRO,
    questions=(
        ENTRANCE_PAPER,
        SICK_CALL_PAPER,
        PROFILE_PAPER,
        SEPARATION_PAPER,
        HISTORY_PAPER,
        FIRST_CARE_PAPER,
    ),
)

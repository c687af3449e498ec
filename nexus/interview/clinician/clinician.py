"""Who will be asked?"""

from nexus.interview.choice import Choice, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.question import UNSURE
from nexus.interview.text import Text

CLINICIAN_NAME = Text(
    key="clinician_name",
    ask=_("Who will you ask?"),
    limit=120,
    help=_("For example: Dr. Priya Raman. Leave it out if you don’t know yet."),
)
CLINICIAN_ROLE = Choice(
    key="clinician_role",
    ask=_("What are they?"),
    options=(
        Option("physician", _("Doctor (MD or DO)")),
        Option("np", _("Nurse practitioner")),
        Option("pa", _("Physician assistant")),
        Option("chiropractor", _("Chiropractor")),
        Option("pt", _("Physical therapist")),
        Option("other", _("Someone else")),
    ),
    specials=UNSURE,
    why=_("Some offices accept letters only from some of these."),
)
TREATING_SINCE = PartialDateQuestion(
    key="treating_since",
    ask=_("Since when have they treated you?"),
    specials=UNSURE,
    help=_("Leave it out if they don’t."),
)

PAGE = Page(
    key="clinician",
    title=_("Who you will ask"),
    questions=(CLINICIAN_NAME, CLINICIAN_ROLE, TREATING_SINCE),
)

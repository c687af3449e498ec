"""Who will be asked?"""

from nexus.interview.choice import Choice, Option, YesNo
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
    why=_("Some offices take letters from only some of these."),
)
CLINICIAN_SPECIALTY = Text(
    key="clinician_specialty",
    ask=_("What is their field, and which letters follow their name?"),
    limit=120,
    specials=UNSURE,
    help=_("They might be a family doctor, with “MD” after their name."),
)
CLINICIAN_RELATION = Choice(
    key="clinician_relation",
    ask=_("How do you know them?"),
    options=(
        Option("treats", _("They treat me"), "treating"),
        Option("va", _("They treat me at VA"), "treating, at VA"),
        Option("once", _("They will see me once, for this"), "seeing the patient for this letter"),
        Option("new", _("I don’t know them yet"), "not yet known to the patient"),
    ),
    specials=UNSURE,
    why=_("VA doctors often write on condition and limits, not on cause. That letter helps, too."),
)
TREATING_SINCE = PartialDateQuestion(
    key="treating_since",
    ask=_("Since when have they treated you?"),
    specials=UNSURE,
    help=_("Leave it out if they don’t."),
)
CLINICIAN_VISITS = Text(
    key="clinician_visits",
    ask=_("How often have they seen you, and when last?"),
    limit=120,
    specials=UNSURE,
)
CLINICIAN_EXAMINED = YesNo(
    key="clinician_examined", ask=_("Have they examined your back?"), specials=UNSURE
)
CLINICIAN_READ = Text(
    key="clinician_read",
    ask=_("Which of your papers have they seen, as far as you know?"),
    limit=300,
    lines=True,
    specials=UNSURE,
    help=_("They tick in the letter what they read. This is for you to plan."),
)
OTHER_CLINICIANS = Text(
    key="other_clinicians",
    ask=_("Who else treats your back?"),
    limit=300,
    lines=True,
    help=_("For example: a nurse, a therapist, a pain clinic. Say who wrote most of the notes."),
)

PAGE = Page(
    key="clinician",
    title=_("Who you will ask"),
    questions=(
        CLINICIAN_NAME,
        CLINICIAN_ROLE,
        CLINICIAN_SPECIALTY,
        CLINICIAN_RELATION,
        TREATING_SINCE,
        CLINICIAN_VISITS,
        CLINICIAN_EXAMINED,
        CLINICIAN_READ,
        OTHER_CLINICIANS,
    ),
)

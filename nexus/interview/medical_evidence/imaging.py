"""What pictures and tests were made? The reports themselves are listed as records."""

from nexus.interview.choice import Choice, Choices, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.question import UNSURE
from nexus.interview.text import Text

IMAGING = Choices(
    key="imaging",
    ask=_("Which pictures or tests did you have of your back?"),
    options=(
        Option("xray", _("X-ray"), "X-ray"),
        Option("mri", _("MRI"), "MRI"),
        Option("ct", _("CT scan"), "CT"),
        Option("nerve", _("A nerve test (EMG)"), "nerve testing (EMG)"),
        Option("bone", _("A bone density test"), "a bone density test"),
        Option("none", _("None of these"), "no imaging or nerve test"),
    ),
    none="none",
    specials=UNSURE,
    help=_("Add each report you have to your records, on a later page."),
)
FIRST_IMAGING = PartialDateQuestion(
    key="first_imaging",
    ask=_("When was the first one?"),
    specials=UNSURE,
    why=_("A picture taken soon after you left can count under VA’s rules."),
)
ARTHRITIS_SEEN = Choice(
    key="arthritis_seen",
    ask=_("Does a report speak of arthritis in your low back?"),
    options=(
        Option("yes", _("Yes"), "arthritis"),
        Option("no", _("No"), "no arthritis"),
    ),
    specials=UNSURE,
    help=_("The report may say “spondylosis”, “facet disease” or “DJD”. They mean much the same."),
)
FRACTURE_SEEN = Choice(
    key="fracture_seen",
    ask=_("Does a report speak of a broken bone in your back?"),
    options=(
        Option("yes", _("Yes"), "a fracture"),
        Option("no", _("No"), "no fracture"),
    ),
    specials=UNSURE,
)
IMAGING_WORDS = Text(
    key="imaging_words",
    ask=_("What were you told they show?"),
    limit=400,
    lines=True,
    help=_("In your own words. Say it if they were normal, or showed wear for your age."),
)

PAGE = Page(
    key="imaging",
    title=_("Pictures and tests"),
    questions=(IMAGING, FIRST_IMAGING, ARTHRITIS_SEEN, FRACTURE_SEEN, IMAGING_WORDS),
)

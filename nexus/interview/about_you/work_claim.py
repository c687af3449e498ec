"""Under which law is the claim for the injury at work, and which office has it?"""

from nexus.interview.choice import Choice, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE
from nexus.interview.text import Text

WORK_LAW = Choice(
    key="work_law",
    ask=_("Whom did you work for?"),
    options=(
        Option(
            "state",
            _("A company, a city, a state or myself"),
            "a state’s workers’ compensation law",
        ),
        Option(
            "federal",
            _("The federal government"),
            "the Federal Employees’ Compensation Act",
            hint=_("For example: the post office, the VA, or an army base."),
        ),
        Option("longshore", _("On the docks or a ship yard"), "the Longshore Act"),
    ),
    specials=UNSURE,
    why=_("The law that counts is not the same for all. Your doctor sees which one it is."),
)
WORK_OFFICE = Text(
    key="work_office",
    ask=_("Which office or insurer has your claim?"),
    limit=150,
    specials=UNSURE,
    help=_("As it stands on their letters."),
)

PAGE = Page(
    key="work-claim",
    title=_("Your claim for an injury at work"),
    questions=(WORK_LAW, WORK_OFFICE),
)

"""When did the person serve, and what was the work?"""

from collections.abc import Iterable

from nexus.interview.answers import Answers
from nexus.interview.choice import Choice, Option
from nexus.interview.marking import _
from nexus.interview.page import Fault, Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.problem import Problem
from nexus.interview.question import UNSURE
from nexus.interview.several import Several
from nexus.interview.text import Text

BRANCH = Choice(
    key="branch",
    ask=_("Which branch?"),
    options=(
        Option("army", _("Army"), "the Army"),
        Option("navy", _("Navy"), "the Navy"),
        Option("marines", _("Marine Corps"), "the Marine Corps"),
        Option("air_force", _("Air Force"), "the Air Force"),
        Option("space_force", _("Space Force"), "the Space Force"),
        Option("coast_guard", _("Coast Guard"), "the Coast Guard"),
        Option("army_guard", _("Army National Guard"), "the Army National Guard"),
        Option("air_guard", _("Air National Guard"), "the Air National Guard"),
        Option("other", _("Another service"), "another service"),
    ),
)
COMPONENT = Choice(
    key="component",
    ask=_("What kind of service was it?"),
    options=(
        Option("active", _("Active duty"), "on active duty"),
        Option("acdutra", _("Active duty for training"), "on active duty for training"),
        Option("inacdutra", _("Weekend drills"), "on inactive duty training"),
    ),
    specials=UNSURE,
    why=_("Different rules apply to drills and training."),
)
SERVICE_START = PartialDateQuestion(
    key="service_start", ask=_("When did you start?"), specials=UNSURE
)
SERVICE_END = PartialDateQuestion(
    key="service_end",
    ask=_("When did you stop?"),
    specials=UNSURE,
    help=_("Leave this out if you still serve."),
)
SERVICE_JOB = Text(
    key="service_job",
    ask=_("What was your job?"),
    limit=120,
    help=_("For example: boatswain’s mate, or motor transport."),
)
SERVICE_DUTIES = Text(
    key="service_duties",
    ask=_("What did the work ask of your back?"),
    limit=800,
    lines=True,
    help=_("Loads, vehicles, jumps, marches, hours. In your own words; this is quoted."),
)


def _ends_after_it_starts(answers: Answers) -> Iterable[Fault]:
    start, end = answers[SERVICE_START], answers[SERVICE_END]
    if start and end and end.last < start.first:
        yield Fault("service_end", Problem(_("This is before you started. Check both dates.")))


PAGE = Page(
    key="service-period",
    title=_("A time of service"),
    questions=(BRANCH, COMPONENT, SERVICE_START, SERVICE_END, SERVICE_JOB, SERVICE_DUTIES),
    check=_ends_after_it_starts,
)


def _name(answers: Answers) -> str:
    branch, start = answers[BRANCH], answers[SERVICE_START]
    return ", ".join(part for part in (branch and branch.label, start and str(start.year)) if part)


SERVICE_PERIODS = Several(
    key="service_periods",
    title=_("Your service"),
    item=_("time of service"),
    page=PAGE,
    name=_name,
    most=12,
    intro=_("Add each time you served, with its dates and your work."),
)

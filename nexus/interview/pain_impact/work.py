"""What does the back change at work: hours, tasks, days missed, the end of a job?

Jobs themselves are listed once, in the story (`personal_narrative/jobs.py`).
"""

from nexus.interview.amount import Amount
from nexus.interview.choice import Choice, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.question import UNSURE_OR_DECLINED, UNSURE_OR_VARIES
from nexus.interview.text import Text

WORKING = Choice(
    key="working",
    ask=_("Do you work now?"),
    options=(
        Option("full_time", _("Yes, full time"), "works full time"),
        Option("part_time", _("Yes, part time"), "works part time"),
        Option("off_work", _("I have a job but I’m off work"), "has a job but is off work"),
        Option("not_working", _("No"), "does not work"),
        Option("retired", _("I’m retired"), "is retired"),
    ),
    specials=UNSURE_OR_DECLINED,
)
WORK_HOURS = Amount(
    key="work_hours",
    ask=_("How many hours a week do you work?"),
    most=168,
    unit="hours",
    specials=UNSURE_OR_VARIES,
)
WORK_CHANGED = Text(
    key="work_changed",
    ask=_("What has your back changed in your work?"),
    limit=400,
    lines=True,
    help=_("For example: other tasks, fewer hours, another job. Say when."),
)
ACCOMMODATIONS = Text(
    key="accommodations",
    ask=_("What does your boss do to help, or what did you ask for?"),
    limit=300,
    lines=True,
    help=_("For example: a stool, work from home, no lifting."),
)
DAYS_MISSED = Amount(
    key="days_missed",
    ask=_("How many days of work a month do you miss for your back?"),
    most=31,
    unit="days",
    specials=UNSURE_OR_VARIES,
    help=_("A usual month. If you stopped, tell of your last months at work."),
)
WORK_STOPPED = Choice(
    key="work_stopped",
    ask=_("Did you stop working because of your back?"),
    options=(
        Option("yes", _("Yes"), "because of the back"),
        Option("partly", _("In part"), "in part because of the back"),
        Option("no", _("No"), "for other reasons"),
        Option("working", _("I still work")),
    ),
    specials=UNSURE_OR_DECLINED,
)
WORK_STOPPED_ON = PartialDateQuestion(
    key="work_stopped_on", ask=_("If you stopped, when was it?"), specials=UNSURE_OR_DECLINED
)

PAGE = Page(
    key="work",
    title=_("Work"),
    questions=(
        WORKING,
        WORK_HOURS,
        WORK_CHANGED,
        ACCOMMODATIONS,
        DAYS_MISSED,
        WORK_STOPPED,
        WORK_STOPPED_ON,
    ),
)

"""Which jobs were there, and what did each ask of the back? Listed once for all programs."""

from collections.abc import Iterable

from nexus.interview.amount import Amount
from nexus.interview.answers import Answers
from nexus.interview.choice import Choice, Option
from nexus.interview.marking import _
from nexus.interview.page import Fault, Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.problem import Problem
from nexus.interview.question import UNSURE, UNSURE_OR_VARIES
from nexus.interview.several import Several
from nexus.interview.text import Text

JOB = Text(
    key="job",
    ask=_("What was the job?"),
    limit=150,
    optional=False,
    help=_("For example: nurse’s aide, or tire shop. You needn’t name the firm."),
)
JOB_START = PartialDateQuestion(key="job_start", ask=_("From when?"), specials=UNSURE)
JOB_END = PartialDateQuestion(
    key="job_end", ask=_("Until when?"), specials=UNSURE, help=_("If it goes on, leave this out.")
)
JOB_HOURS = Amount(
    key="job_hours",
    ask=_("How many hours a week?"),
    most=168,
    unit="hours",
    specials=UNSURE_OR_VARIES,
)
JOB_DEMANDS = Text(
    key="job_demands",
    ask=_("What did it ask of your back?"),
    limit=400,
    lines=True,
    help=_("Loads in pounds, bending, standing, driving, how often. This is quoted."),
)
JOB_EFFORT = Choice(
    key="job_effort",
    ask=_("How heavy was it?"),
    options=(
        Option("seated", _("Mostly seated"), "mostly seated"),
        Option("light", _("Light: up to 20 pounds"), "light (up to 20 pounds)"),
        Option("medium", _("Medium: up to 50 pounds"), "medium (up to 50 pounds)"),
        Option("heavy", _("Heavy: more than 50 pounds"), "heavy (more than 50 pounds)"),
    ),
    specials=UNSURE_OR_VARIES,
)
JOB_LEFT = Text(
    key="job_left",
    ask=_("Why did it end, or change?"),
    limit=200,
    help=_("If your back had a part in it, say so. If not, say that."),
)


def _ends_after_it_starts(answers: Answers) -> Iterable[Fault]:
    start, end = answers[JOB_START], answers[JOB_END]
    if start and end and end.last < start.first:
        yield Fault("job_end", Problem(_("This is before you started. Check both dates.")))


PAGE = Page(
    key="job",
    title=_("A job"),
    questions=(JOB, JOB_START, JOB_END, JOB_HOURS, JOB_DEMANDS, JOB_EFFORT, JOB_LEFT),
    check=_ends_after_it_starts,
)


def _name(answers: Answers) -> str:
    return answers[JOB] or ""


JOBS = Several(
    key="jobs",
    title=_("Your jobs"),
    item=_("job"),
    page=PAGE,
    name=_name,
    most=30,
    intro=_(
        "Add your jobs outside the service, above all the last five years and heavy ones. A doctor"
        " has to think of what they did to your back."
    ),
)

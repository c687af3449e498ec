"""When did the person serve, and what was the work?"""

from collections.abc import Iterable

from nexus.interview.answers import Answers
from nexus.interview.choice import Choice, Option, YesNo
from nexus.interview.marking import _
from nexus.interview.number import Whole
from nexus.interview.page import Fault, Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.problem import Problem
from nexus.interview.question import UNSURE, UNSURE_OR_DECLINED, UNSURE_OR_VARIES
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
        Option("army_reserve", _("Army Reserve"), "the Army Reserve"),
        Option("navy_reserve", _("Navy Reserve"), "the Navy Reserve"),
        Option("marines_reserve", _("Marine Corps Reserve"), "the Marine Corps Reserve"),
        Option("air_force_reserve", _("Air Force Reserve"), "the Air Force Reserve"),
        Option("coast_guard_reserve", _("Coast Guard Reserve"), "the Coast Guard Reserve"),
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
    help=_("For example: I drove trucks, or I was a boatswain’s mate."),
)
SERVICE_DUTIES = Text(
    key="service_duties",
    ask=_("What did the work ask of your back?"),
    limit=800,
    lines=True,
    help=_("Marches, posture, hours, gear. In your own words; this is quoted."),
)
SERVICE_LOADS = Text(
    key="service_loads",
    ask=_("Which loads did you lift or carry, and how often?"),
    limit=300,
    lines=True,
    specials=UNSURE_OR_VARIES,
    help=_("For example: shells of 95 pounds, all day; a pack of 60 pounds on marches."),
)
SERVICE_VEHICLES = Text(
    key="service_vehicles",
    ask=_("Which vehicles, boats or aircraft did you ride, and how long?"),
    limit=300,
    lines=True,
    specials=UNSURE_OR_VARIES,
)
SERVICE_JUMPS = Whole(
    key="service_jumps",
    ask=_("How many jumps from aircraft did you make?"),
    most=5000,
    unit="jumps",
    specials=UNSURE,
    help=_("If none, enter 0 or leave this out."),
)
COMBAT = YesNo(
    key="combat",
    ask=_("Were you in combat?"),
    specials=UNSURE_OR_DECLINED,
    help=_("You needn’t describe it."),
    why=_("For combat, the law takes your word on what happened, if it fits your service."),
)
COMBAT_WORDS = Text(
    key="combat_words",
    ask=_("If so, when and where?"),
    limit=200,
    specials=UNSURE_OR_DECLINED,
    help=_("For example: Vietnam, from 1965 to 1966."),
)
SERVICE_ENDED = Text(
    key="service_ended",
    ask=_("How did it end?"),
    limit=150,
    specials=UNSURE_OR_DECLINED,
    help=_("For example: end of my term, or a medical board for my hip."),
)


def _ends_after_it_starts(answers: Answers) -> Iterable[Fault]:
    start, end = answers[SERVICE_START], answers[SERVICE_END]
    if start and end and end.last < start.first:
        yield Fault("service_end", Problem(_("This is before you started. Check both dates.")))


PAGE = Page(
    key="service-period",
    title=_("A time of service"),
    questions=(
        BRANCH,
        COMPONENT,
        SERVICE_START,
        SERVICE_END,
        SERVICE_JOB,
        SERVICE_DUTIES,
        SERVICE_LOADS,
        SERVICE_VEHICLES,
        SERVICE_JUMPS,
        COMBAT,
        COMBAT_WORDS,
        SERVICE_ENDED,
    ),
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

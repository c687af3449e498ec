"""What was tried, did it help, and why did it stop?"""

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

TREATMENT_KIND = Choice(
    key="treatment_kind",
    ask=_("What was tried?"),
    options=(
        Option("therapy", _("Physical therapy"), "physical therapy"),
        Option("chiropractic", _("Chiropractor"), "chiropractic care"),
        Option("injection", _("Shots in the back"), "injections"),
        Option("medicine", _("A course of medicine"), "a course of medicine"),
        Option("visits", _("Visits to a doctor or a hospital"), "medical visits"),
        Option("acupuncture", _("Acupuncture or massage"), "acupuncture or massage"),
        Option("stimulator", _("A device against pain"), "a device against pain"),
        Option("exercise", _("Exercise on my own"), "exercise at home"),
        Option("offered", _("Something was offered, but not done"), "a treatment offered"),
        Option("other", _("Something else"), "another treatment"),
    ),
    help=_("Operations come on the next page."),
)
TREATMENT_WHAT = Text(
    key="treatment_what",
    ask=_("What exactly, and where?"),
    limit=200,
    help=_("For example: ten times at the Harbor Clinic. List two courses as two."),
)
TREATMENT_START = PartialDateQuestion(
    key="treatment_start", ask=_("When did it begin?"), specials=UNSURE
)
TREATMENT_END = PartialDateQuestion(
    key="treatment_end",
    ask=_("When did it end?"),
    specials=UNSURE,
    help=_("If it still goes on, leave this out."),
)
TREATMENT_EFFECT = Text(
    key="treatment_effect",
    ask=_("Did it help, and for how long?"),
    limit=300,
    lines=True,
    specials=UNSURE,
)
TREATMENT_STOPPED = Text(
    key="treatment_stopped",
    ask=_("If it stopped or was not done: why?"),
    limit=200,
    specials=UNSURE,
)


def _ends_after_it_starts(answers: Answers) -> Iterable[Fault]:
    start, end = answers[TREATMENT_START], answers[TREATMENT_END]
    if start and end and end.last < start.first:
        yield Fault("treatment_end", Problem(_("This is before it began. Check both dates.")))


PAGE = Page(
    key="treatment",
    title=_("A treatment"),
    questions=(
        TREATMENT_KIND,
        TREATMENT_WHAT,
        TREATMENT_START,
        TREATMENT_END,
        TREATMENT_EFFECT,
        TREATMENT_STOPPED,
    ),
    check=_ends_after_it_starts,
)


def _name(answers: Answers) -> str:
    kind, start = answers[TREATMENT_KIND], answers[TREATMENT_START]
    return ", ".join(part for part in (kind and kind.label, start and str(start.year)) if part)


TREATMENTS = Several(
    key="treatments",
    title=_("Treatments"),
    item=_("treatment"),
    page=PAGE,
    name=_name,
    most=40,
    intro=_(
        "Add what you tried for your back, even if it didn’t help. Medicines you take now are"
        " listed elsewhere."
    ),
)

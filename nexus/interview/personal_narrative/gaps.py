"""Were there years without care, and why?

Missing records alone do not defeat an honest account (Buchanan v. Nicholson, 451 F.3d 1331 (Fed.
Cir. 2006)), but a gap without a reason invites the wrong one.
"""

from collections.abc import Iterable

from nexus.interview.answers import Answers
from nexus.interview.choice import Choice, Choices, Option
from nexus.interview.marking import _
from nexus.interview.page import Fault, Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.problem import Problem
from nexus.interview.question import UNSURE
from nexus.interview.several import Several
from nexus.interview.text import Text

GAP_START = PartialDateQuestion(key="gap_start", ask=_("From when?"), specials=UNSURE)
GAP_END = PartialDateQuestion(key="gap_end", ask=_("Until when?"), specials=UNSURE)
GAP_CARE = Choice(
    key="gap_care",
    ask=_("Did you see anyone for your back in that time?"),
    options=(
        Option("none", _("No one"), "no care"),
        Option("lost", _("Yes, but the papers are gone"), "care whose papers are gone"),
        Option("no_pain", _("I had no pain then"), "no pain, and no care"),
    ),
    specials=UNSURE,
)
GAP_REASONS = Choices(
    key="gap_reasons",
    ask=_("What kept you from seeing someone, or from having papers?"),
    specials=UNSURE,
    options=(
        Option("cost", _("No insurance, or it cost too much"), "lack of insurance or money"),
        Option("distance", _("Too far, or no one to see"), "no doctor within reach"),
        Option(
            "no_help", _("I didn’t think a doctor could help"), "doubt that a doctor could help"
        ),
        Option(
            "trouble",
            _("I didn’t want trouble at work or in service"),
            "worry about trouble at work or in service",
        ),
        Option("managed", _("I managed on my own"), "managing alone"),
    ),
)
GAP_WORDS = Text(
    key="gap_words", ask=_("Anything to add, in your own words?"), limit=400, lines=True
)
GAP_SELF_CARE = Text(
    key="gap_self_care",
    ask=_("What did you do for your back in those years?"),
    limit=300,
    help=_("For example: a heating pad, rest, or pills from the store."),
)


def _ends_after_it_starts(answers: Answers) -> Iterable[Fault]:
    start, end = answers[GAP_START], answers[GAP_END]
    if start and end and end.last < start.first:
        yield Fault("gap_end", Problem(_("This is before it started. Check both dates.")))


PAGE = Page(
    key="gap",
    title=_("A time without care"),
    questions=(GAP_START, GAP_END, GAP_CARE, GAP_REASONS, GAP_WORDS, GAP_SELF_CARE),
    check=_ends_after_it_starts,
)


def _name(answers: Answers) -> str:
    start, end = answers[GAP_START], answers[GAP_END]
    return " – ".join(str(date.year) for date in (start, end) if date)


GAPS = Several(
    key="gaps",
    title=_("Times without papers on care"),
    item=_("such time"),
    page=PAGE,
    name=_name,
    most=20,
    intro=_("Add any stretch of years with no papers on care for your back, and the reason."),
)

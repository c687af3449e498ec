"""What did the examiner of VA, an insurer or another office say, and why?"""

from nexus.interview.choice import Choice, Option
from nexus.interview.marking import _
from nexus.interview.medical_evidence.agency_exam import had_agency_exam
from nexus.interview.page import Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.question import UNSURE
from nexus.interview.text import Text

AGENCY_EXAM_DATE = PartialDateQuestion(
    key="agency_exam_date", ask=_("When was the exam?"), specials=UNSURE
)
AGENCY_EXAM_RESULT = Choice(
    key="agency_exam_result",
    ask=_("What did the examiner say?"),
    options=(
        Option("for", _("It speaks for my claim"), "spoke for the claim"),
        Option("against", _("It speaks against my claim"), "spoke against the claim"),
        Option("open", _("They could not say"), "could not say"),
        Option("silent", _("Nothing about the cause"), "said nothing about the cause"),
        Option("not_seen", _("I haven’t seen the report")),
    ),
    specials=UNSURE,
    why=_("Your doctor should know what was said, good or bad. The letter asks for their view."),
)
AGENCY_EXAM_REASONS = Text(
    key="agency_exam_reasons",
    ask=_("Which reasons did they give?"),
    limit=1000,
    lines=True,
    specials=UNSURE,
    help=_("Copy them from the report if you can."),
)
AGENCY_EXAM_MISSED = Text(
    key="agency_exam_missed",
    ask=_("What did the examiner not look at, or get wrong?"),
    limit=600,
    lines=True,
    specials=UNSURE,
    help=_("Only what you know. This is quoted."),
)

PAGE = Page(
    key="agency-exam-details",
    title=_("What that exam said"),
    applies=had_agency_exam,
    questions=(
        AGENCY_EXAM_DATE,
        AGENCY_EXAM_RESULT,
        AGENCY_EXAM_REASONS,
        AGENCY_EXAM_MISSED,
    ),
)

"""When was the claim decided, for which reasons, and what was accepted?"""

from nexus.interview.choice import Choice, Choices, Option
from nexus.interview.marking import _
from nexus.interview.medical_evidence.decision import was_decided
from nexus.interview.page import Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.question import UNSURE
from nexus.interview.text import Text

DECIDED_ON = PartialDateQuestion(
    key="decided_on",
    ask=_("What date is on the letter?"),
    specials=UNSURE,
    why=_("Some rights run out one year after that date. Ask a representative soon."),
)
DENIAL_REASONS = Choices(
    key="denial_reasons",
    ask=_("Which reasons did they give?"),
    options=(
        Option("no_diagnosis", _("No diagnosis now"), "no current disability"),
        Option("no_event", _("Nothing happened in service or at work"), "no event or injury shown"),
        Option("no_link", _("No link between the two"), "no link shown"),
        Option("before", _("I had it before"), "a condition from before"),
        Option("not_worse", _("It was not made worse"), "no worsening beyond its natural course"),
        Option("other_cause", _("Something else caused it"), "another cause"),
        Option("gap", _("Too long without care"), "a long time without care"),
        Option("function", _("I can still work"), "ability to work"),
        Option("papers", _("Papers or a doctor’s reasons were missing"), "missing evidence"),
        Option("other", _("Another reason"), "another reason"),
    ),
    specials=UNSURE,
)
DENIAL_WORDS = Text(
    key="denial_words",
    ask=_("What does the letter say, word for word?"),
    limit=1000,
    lines=True,
    help=_("Copy the lines with the reasons if you can."),
)
ACCEPTED = Text(
    key="accepted",
    ask=_("What did they accept?"),
    limit=400,
    lines=True,
    specials=UNSURE,
    help=_("VA lists it as “favorable findings”. Copy what it says there."),
)
NEXT_STEP = Choice(
    key="next_step",
    ask=_("What did you do next?"),
    options=(
        Option("nothing", _("Nothing yet"), "nothing was filed"),
        Option("new_papers", _("I filed again with new papers"), "new papers were filed"),
        Option("review", _("I asked for another look"), "a review was asked for"),
        Option("hearing", _("I asked for a hearing"), "a hearing was asked for"),
        Option("other", _("Something else"), "another step was taken"),
    ),
    specials=UNSURE,
)

PAGE = Page(
    key="decision-details",
    title=_("What they decided"),
    applies=was_decided,
    questions=(DECIDED_ON, DENIAL_REASONS, DENIAL_WORDS, ACCEPTED, NEXT_STEP),
)

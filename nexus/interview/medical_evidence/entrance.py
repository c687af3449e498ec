"""What did the examination at entry say? It decides who must prove what.

A condition noted at entry is judged by whether service made it worse (38 U.S.C. 1153); one not
noted was not there in law (38 U.S.C. 1111).
"""

from nexus.interview.choice import Choice, Option, YesNo
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE
from nexus.interview.text import Text

ENTRANCE_EXAM = Choice(
    key="entrance_exam",
    ask=_("When you joined, what did the exam say about your back?"),
    options=(
        Option("normal", _("Normal, or nothing noted"), "noted no back problem"),
        Option("noted", _("It noted a back problem"), "noted a back problem"),
        Option("no_exam", _("I had no exam")),
        Option("not_seen", _("I have never seen it")),
    ),
    specials=UNSURE,
    why=_("It decides what your doctor is asked."),
)
ENTRANCE_WAIVER = YesNo(
    key="entrance_waiver",
    ask=_("Did you need a waiver for your back?"),
    specials=UNSURE,
    help=_("A waiver lets a person join in spite of a health problem."),
)
ENTRANCE_WORDS = Text(
    key="entrance_words",
    ask=_("What did you tell them, and what did they write?"),
    limit=400,
    lines=True,
    specials=UNSURE,
)

PAGE = Page(
    key="entrance",
    title=_("When you joined"),
    questions=(ENTRANCE_EXAM, ENTRANCE_WAIVER, ENTRANCE_WORDS),
)

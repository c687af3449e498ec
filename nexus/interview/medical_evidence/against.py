"""What might speak against the claim? Asked plainly and without blame.

An opinion on an inaccurate history carries little weight (Reonal v. Brown, 5 Vet. App. 458
(1993)); what is faced openly can be answered.
"""

from nexus.interview.choice import YesNo
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE_OR_DECLINED
from nexus.interview.text import Text

DENIED_PAIN = YesNo(
    key="denied_pain",
    ask=_("Does any paper say you had no back pain?"),
    specials=UNSURE_OR_DECLINED,
    why=_("This happens a lot. The doctor can only answer what they know of."),
)
DENIED_PAIN_WORDS = Text(
    key="denied_pain_words",
    ask=_("Which paper is it, and why does it say so?"),
    limit=600,
    lines=True,
    specials=UNSURE_OR_DECLINED,
    help=_("For example: I wanted to go home. This is quoted."),
)
DATES_DIFFER = Text(
    key="dates_differ",
    ask=_("Does any paper give other dates, or tell it in another way?"),
    limit=600,
    lines=True,
    specials=UNSURE_OR_DECLINED,
    help=_("Say which paper, what it says, and what you recall."),
)
AGAINST_WORDS = Text(
    key="against_words",
    ask=_("What else could someone say against it?"),
    limit=800,
    lines=True,
    specials=UNSURE_OR_DECLINED,
    help=_("Say it here, and say how you see it."),
)

PAGE = Page(
    key="against",
    title=_("What may speak against it"),
    intro=_(
        "Every claim has weak spots. A letter that faces them is worth more than one that hides"
        " them. You can skip any question."
    ),
    questions=(DENIED_PAIN, DENIED_PAIN_WORDS, DATES_DIFFER, AGAINST_WORDS),
)

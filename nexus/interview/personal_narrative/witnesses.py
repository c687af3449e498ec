"""Who saw it, and what did they see themselves?"""

from nexus.interview.answers import Answers
from nexus.interview.choice import Choice, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE
from nexus.interview.several import Several
from nexus.interview.text import Text

WITNESS = Text(
    key="witness",
    ask=_("What is their name?"),
    limit=100,
    optional=False,
)
WITNESS_RELATION = Text(
    key="witness_relation",
    ask=_("Who are they to you?"),
    limit=100,
    help=_("For example: shipmate, wife, boss."),
)
WITNESS_SAW = Text(
    key="witness_saw",
    ask=_("What did they see themselves?"),
    limit=400,
    lines=True,
    help=_("Only what they saw or heard. Their own letter says it in their words."),
)
WITNESS_WHEN = Text(
    key="witness_when",
    ask=_("When was that?"),
    limit=100,
    specials=UNSURE,
    help=_("For example: March 2009, or from 2012 to now."),
)
WITNESS_STATEMENT = Choice(
    key="witness_statement",
    ask=_("Have they written it down?"),
    options=(
        Option("have", _("Yes, and I have it"), "has written a statement"),
        Option("requested", _("I have asked them"), "has been asked for a statement"),
        Option("not_asked", _("I haven’t asked"), "has not been asked for a statement"),
        Option("wont", _("They can’t or won’t"), "can’t or won’t write a statement"),
    ),
    specials=UNSURE,
    help=_("Add a letter you have to your records, as “letter from someone who saw it”."),
)

PAGE = Page(
    key="witness",
    title=_("A witness"),
    questions=(WITNESS, WITNESS_RELATION, WITNESS_SAW, WITNESS_WHEN, WITNESS_STATEMENT),
)


def _name(answers: Answers) -> str:
    return answers[WITNESS] or ""


WITNESSES = Several(
    key="witnesses",
    title=_("People who saw it"),
    item=_("person"),
    page=PAGE,
    name=_name,
    most=20,
    intro=_("Add people who saw what happened, or how you have been since. If none, go on."),
)

"""Who is filling this in?"""

from nexus.interview.choice import Choice, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.text import Text

TYPED_BY = Choice(
    key="typed_by",
    ask=_("Who is filling this in?"),
    options=(
        Option("self", _("I am, for myself")),
        Option("helper", _("Someone is helping me"), "a helper"),
        Option("advocate", _("My representative"), "a representative"),
    ),
    why=_("The letter says whose words it holds. If someone types for you, it says that too."),
)
HELPER_NAME = Text(
    key="helper_name", ask=_("If someone is helping: what is their name?"), limit=100
)
HELPER_RELATION = Text(
    key="helper_relation",
    ask=_("Who are they to you?"),
    limit=60,
    help=_("For example: my son, my wife, a friend, or a service officer."),
)

LANGUAGE_WORDS = Text(
    key="language_words",
    ask=_("Is there something about language or reading to know?"),
    limit=200,
    help=_("For example: Amharic is my first language, or it was all read out to me."),
)

PAGE = Page(
    key="helper",
    title=_("Who is filling this in"),
    questions=(TYPED_BY, HELPER_NAME, HELPER_RELATION, LANGUAGE_WORDS),
)

"""Is it true, as far as the person knows?

A knowingly false statement in a claim is an offense (18 U.S.C. 1001; for VA claims also
38 U.S.C. 6103(a)).
"""

from nexus.interview.choice import YesNo
from nexus.interview.marking import _
from nexus.interview.page import Page

READ_BACK = YesNo(
    key="read_back",
    ask=_("If someone typed for you: was it all read back to you?"),
    help=_("In a language that you know well. If you typed it yourself, leave this out."),
    why=_("The letter says so. Then nobody can say that the words are not yours."),
)
CONFIRMED = YesNo(
    key="confirmed",
    ask=_("Is everything you entered true, as far as you know?"),
    yes=_("Yes, to the best of my knowledge"),
    no=_("Not yet. I want to check again."),
    help=_(
        "It’s fine to be unsure of dates. It’s not fine to make things up: a false statement to a"
        " federal office is a crime."
    ),
)

PAGE = Page(
    key="confirmation", title=_("True as far as you know"), questions=(READ_BACK, CONFIRMED)
)

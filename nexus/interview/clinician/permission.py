"""May the draft be shown to the clinician?"""

from nexus.interview.choice import YesNo
from nexus.interview.marking import _
from nexus.interview.page import Page

MAY_SHARE = YesNo(
    key="may_share",
    ask=_("Is it all right with you that this clinician reads the draft?"),
    help=_("Nothing is sent from here. You hand over the letter yourself."),
)

PAGE = Page(key="permission", title=_("What may be shared"), questions=(MAY_SHARE,))

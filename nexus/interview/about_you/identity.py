"""Who is this, and how should the letter speak of them?"""

import re
from dataclasses import dataclass

from nexus.interview.choice import Choice, Option
from nexus.interview.exact_date import ExactDate
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.problem import Problem
from nexus.interview.question import JSON
from nexus.interview.text import Text

_NINE_DIGITS = re.compile(r"\d{9}")


@dataclass(frozen=True, kw_only=True)
class FileNumber(Text):
    """A claim or file number; one that looks like a Social Security number is refused.

    We never keep one: the letter does not need it, and a stolen one does harm for life.
    """

    def read(self, given: JSON) -> str:
        """The number as typed."""
        text = super().read(given)
        if _NINE_DIGITS.fullmatch(re.sub(r"[\s.–-]", "", text)):
            raise Problem(
                _("This looks like a Social Security number. Leave it out. We never need it.")
            )
        return text


FIRST_NAMES = Text(
    key="first_names",
    ask=_("First name, and middle name if you use one"),
    limit=100,
    autocomplete="given-name",
)
LAST_NAME = Text(
    key="last_name",
    ask=_("Last name"),
    limit=100,
    optional=False,
    autocomplete="family-name",
    help=_("If you have one name, enter it here."),
)
NAME_SUFFIX = Text(
    key="name_suffix",
    ask=_("Suffix"),
    limit=20,
    autocomplete="honorific-suffix",
    help=_("For example: Jr., Sr. or III, if it is part of your name."),
)
NAME_TITLE = Choice(
    key="name_title",
    ask=_("How should the letter name you?"),
    options=(
        Option("mr", _("Mr. and my last name"), "Mr."),
        Option("ms", _("Ms. and my last name"), "Ms."),
        Option("mrs", _("Mrs. and my last name"), "Mrs."),
        Option("mx", _("Mx. and my last name"), "Mx."),
        Option("none", _("My full name, no title")),
    ),
)
PRONOUN = Choice(
    key="pronoun",
    ask=_("Which word should the letter use for you?"),
    options=(
        Option("he", _("he")),
        Option("she", _("she")),
        Option("they", _("they")),
        Option("none", _("None of these. Use my name.")),
    ),
)
BORN = ExactDate(
    key="born",
    ask=_("When were you born?"),
    autocomplete="bday",
    why=_("A doctor looks at backs with age in mind, and offices use it to find your file."),
)
FILE_NUMBER = FileNumber(
    key="file_number",
    ask=_("Claim or file number"),
    limit=30,
    help=_(
        "Only if you have one at hand. The letter shows its last four characters. Never enter a"
        " Social Security number."
    ),
)

PAGE = Page(
    key="identity",
    title=_("Your name"),
    questions=(FIRST_NAMES, LAST_NAME, NAME_SUFFIX, NAME_TITLE, PRONOUN, BORN, FILE_NUMBER),
)

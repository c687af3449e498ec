"""Which ways of connecting the back to service fit?"""

from dataclasses import dataclass

from nexus.interview.answers import Answers
from nexus.interview.choice import Choices, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import JSON, UNSURE
from nexus.programs.va.theories import found
from nexus.programs.va.theory import Theory

THEORIES = found()


@dataclass(frozen=True, kw_only=True)
class Ways(Choices):
    """One or more; a single key, as files of answers had it before, is a list of one."""

    def read(self, given: JSON) -> tuple[Option, ...]:
        """The options chosen."""
        return super().read([given] if isinstance(given, str) else given)


CONNECTION = Ways(
    key="connection",
    ask=_("How is your back connected to your service?"),
    options=tuple(theory.option for theory in THEORIES),
    specials=UNSURE,
    help=_("Choose one or more."),
    why=_(
        "This decides what the doctor is asked. If you aren’t sure, a representative can help, free"
        " of charge."
    ),
)

PAGE = Page(key="connection", title=_("How it is connected"), questions=(CONNECTION,))


def chosen(answers: Answers) -> tuple[Theory, ...]:
    """The theories of the answers that were chosen, in their order."""
    keys = {option.key for option in answers[CONNECTION] or ()}
    return tuple(theory for theory in THEORIES if theory.key in keys)


def is_unsure(answers: Answers) -> bool:
    """The person does not know which way fits."""
    return answers.special(CONNECTION) is not None


def is_secondary(answers: Answers) -> bool:
    """Another condition is thought to have caused it or made it worse, or nobody knows yet."""
    return _has(answers, "secondary") or is_unsure(answers)


def is_made_worse(answers: Answers) -> bool:
    """It may be a matter of being made worse, by another condition or by service."""
    return _has(answers, "secondary") or _has(answers, "preexisting")


def _has(answers: Answers, key: str) -> bool:
    return key in {theory.key for theory in chosen(answers)}

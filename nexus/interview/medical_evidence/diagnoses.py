"""What have doctors called it?"""

from nexus.interview.answers import Answers
from nexus.interview.choice import Choices, Option
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.question import UNSURE
from nexus.interview.several import Several
from nexus.interview.text import Text

DIAGNOSIS = Text(
    key="diagnosis",
    ask=_("What did the doctor call it?"),
    limit=200,
    optional=False,
    help=_("Copy it from a paper if you can."),
)
DIAGNOSED_ON = PartialDateQuestion(
    key="diagnosed_on", ask=_("When was that?"), help=_("The year is enough."), specials=UNSURE
)
DIAGNOSED_BY = Text(
    key="diagnosed_by",
    ask=_("Who said so?"),
    limit=120,
    specials=UNSURE,
    help=_("For example: my own doctor, or the one who read the X-ray."),
)
DIAGNOSIS_BASIS = Choices(
    key="diagnosis_basis",
    ask=_("What did it rest on?"),
    options=(
        Option("examination", _("An examination"), "examination"),
        Option("xray", _("X-ray"), "X-ray"),
        Option("mri", _("MRI"), "MRI"),
        Option("ct", _("CT scan"), "CT"),
        Option("nerve", _("A nerve test"), "nerve testing"),
        Option("surgery", _("An operation"), "an operation"),
        Option("history", _("What I told them"), "the history as told"),
    ),
    specials=UNSURE,
)
DIAGNOSIS_WHERE = Text(
    key="diagnosis_where",
    ask=_("Which side or part of the back is it?"),
    limit=80,
    specials=UNSURE,
    help=_("For example: the right side, or at L4-5."),
)

PAGE = Page(
    key="diagnosis",
    title=_("A diagnosis"),
    questions=(DIAGNOSIS, DIAGNOSED_ON, DIAGNOSED_BY, DIAGNOSIS_BASIS, DIAGNOSIS_WHERE),
)


def _name(answers: Answers) -> str:
    return answers[DIAGNOSIS] or ""


DIAGNOSES = Several(
    key="diagnoses",
    title=_("Diagnoses"),
    item=_("diagnosis"),
    page=PAGE,
    name=_name,
    most=20,
    intro=_(
        "List what doctors have called your back problem. If no one has named it yet, that’s fine."
    ),
)

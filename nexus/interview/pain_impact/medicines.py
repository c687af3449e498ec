"""Which medicines are taken for the back?"""

from nexus.interview.answers import Answers
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.question import UNSURE
from nexus.interview.several import Several
from nexus.interview.text import Text

MEDICINE = Text(
    key="medicine",
    ask=_("What is it called, and how strong?"),
    limit=120,
    optional=False,
    help=_("Copy it from the label if you can. For example: naproxen 500 mg."),
)
MEDICINE_TAKEN = Text(
    key="medicine_taken",
    ask=_("How often do you take it?"),
    limit=150,
    specials=UNSURE,
    help=_("For example: at night, or about six days a month."),
)
MEDICINE_FROM = Text(
    key="medicine_from",
    ask=_("Who gave it to you?"),
    limit=120,
    specials=UNSURE,
    help=_("For example: Dr. Raman, or bought at the store."),
)

PAGE = Page(
    key="medicine",
    title=_("A medicine"),
    questions=(MEDICINE, MEDICINE_TAKEN, MEDICINE_FROM),
)


def _name(answers: Answers) -> str:
    return answers[MEDICINE] or ""


MEDICINES = Several(
    key="medicines",
    title=_("Medicines"),
    item=_("medicine"),
    page=PAGE,
    name=_name,
    most=30,
    intro=_("Add what you take for your back. If you take nothing, that’s fine."),
)

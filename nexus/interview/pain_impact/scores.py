"""Has a doctor's office already scored the pain with a questionnaire? None is given here."""

from nexus.interview.answers import Answers
from nexus.interview.marking import _
from nexus.interview.page import Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.question import UNSURE
from nexus.interview.several import Several
from nexus.interview.text import Text

SCORE_NAME = Text(
    key="score_name",
    ask=_("What is the form called?"),
    limit=120,
    optional=False,
    help=_("The name is at the top. It may say Oswestry, Roland-Morris, or PROMIS."),
)
SCORE = Text(
    key="score",
    ask=_("What was your score?"),
    limit=60,
    help=_("Copy it as it stands. For example: 42 percent."),
)
SCORE_DATE = PartialDateQuestion(key="score_date", ask=_("When was that?"), specials=UNSURE)
SCORE_BY = Text(key="score_by", ask=_("Who gave you the form?"), limit=120, specials=UNSURE)

PAGE = Page(
    key="pain-score",
    title=_("A pain score"),
    questions=(SCORE_NAME, SCORE, SCORE_DATE, SCORE_BY),
)


def _name(answers: Answers) -> str:
    return answers[SCORE_NAME] or ""


SCORES = Several(
    key="scores",
    title=_("Scores from your doctor"),
    item=_("score"),
    page=PAGE,
    name=_name,
    most=20,
    intro=_(
        "Has a doctor’s office had you fill in a form about your back, with a score? Add it here."
        " If not, go on."
    ),
)
